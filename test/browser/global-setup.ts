import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserServer } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { buildWeb } from '../../local/laptop/build-web.ts'
import type { Laptop } from '../../local/laptop/laptop.ts'
import { anyPorts } from '../../local/laptop/ports.ts'
import { startLaptop } from '../../local/laptop/start-laptop.ts'
import { synthesise } from '../../local/laptop/synthesise.ts'
import { startChromium } from './client/chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the tests' browser listens. */
    browser: string
  }
}

const root = path.join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(path.join(tmpdir(), 'indigo-browser-'))

let laptop: Laptop | undefined
let browser: BrowserServer | undefined

/** Starts one laptop with the built web app, and one browser, for all tests of this folder. */
export const setup = async (project: TestProject): Promise<void> => {
  // A copy: somebody may build while the tests run.
  const web = path.join(folder, 'web')
  cpSync(await buildWeb(root), web, { recursive: true })
  const ports = await anyPorts()
  const assembly = path.join(folder, 'assembly')
  await synthesise({ root, country: 'FR', webOrigin: `http://127.0.0.1:${ports.web}`, folder: assembly })
  const logs = path.join(root, 'build', 'browser-logs')
  laptop = await startLaptop({ country: 'FR', assembly, web, ports, logs, schedules: false, throttling: false })
  browser = await startChromium()
  project.provide('local', laptop.local)
  project.provide('browser', browser.wsEndpoint())
}

export const teardown = async (): Promise<void> => {
  await browser?.close()
  await laptop?.stop()
  rmSync(folder, { recursive: true, force: true })
}
