import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Laptop } from '../../local/laptop/laptop.ts'
import type { Local } from '../../local/laptop/local-file.ts'
import { startLaptop } from '../../local/laptop/start-laptop.ts'
import { synthesise } from '../../local/laptop/synthesise.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the laptop's parts are. */
    local: Local
    /** The cloud assembly, for tests that need a laptop of their own. */
    assembly: string
    /** An access token of the laptop's pool that nobody accepts any more. */
    expiredToken: string
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'indigo-api-'))
let laptop: Laptop | undefined

const root = path.join(import.meta.dirname, '..', '..')

/** What the functions said, kept for whoever wonders why a test fails. */
const logs = path.join(root, 'build', 'api-logs')

/** Starts one laptop, with an empty table in memory, for all tests of this folder. Nothing runs by the clock. */
export const setup = async (project: TestProject): Promise<void> => {
  process.env['TZ'] = 'UTC'
  rmSync(logs, { recursive: true, force: true })
  const assembly = path.join(folder, 'assembly')
  await synthesise({ root, country: 'FR', webOrigin: 'http://web.test', folder: assembly })
  laptop = await startLaptop({ country: 'FR', assembly, logs, schedules: false, throttling: false })
  project.provide('local', laptop.local)
  project.provide('assembly', assembly)
  project.provide(
    'expiredToken',
    laptop.identity.mintAccessToken({ sub: '00000000-0000-4000-8000-000000000000', validSeconds: -1 }),
  )
}

export const teardown = async (): Promise<void> => {
  await laptop?.stop()
  rmSync(folder, { recursive: true, force: true })
}
