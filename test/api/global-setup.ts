import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Laptop } from '../../local/laptop/laptop.ts'
import type { Local } from '../../local/laptop/local-file.ts'
import { startLaptop } from '../../local/laptop/start-laptop.ts'
import { synthesise } from '../../local/laptop/synthesise.ts'
import { Proof } from '../../shared/model/proof.ts'

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

const somebody = '00000000-0000-4000-8000-000000000000'
const root = path.join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(path.join(tmpdir(), 'indigo-api-'))

/** What the functions said, kept for whoever wonders why a test fails. */
const logs = path.join(root, 'build', 'api-logs')

let laptop: Laptop | undefined

/** Starts one laptop, with an empty table in memory, for all tests of this folder. Nothing runs by the clock. */
export const setup = async (project: TestProject): Promise<void> => {
  process.env['TZ'] = 'UTC'
  rmSync(logs, { recursive: true, force: true })
  const assembly = path.join(folder, 'assembly')
  await synthesise({ root, country: 'FR', webOrigin: 'http://web.test', folder: assembly })
  laptop = await startLaptop({ country: 'FR', assembly, logs, schedules: false, throttling: false })
  project.provide('local', laptop.local)
  project.provide('assembly', assembly)
  project.provide('expiredToken', laptop.identity.mintAccessToken({ sub: somebody, validSeconds: -1 }))
}

/** What no test may leave behind: a ledger that does not tally, dead letters, failures in a log. */
const checkRemains = async ({ functions, identity, local, model, queues }: Laptop): Promise<void> => {
  await functions.invoke('audit', '{}')
  const authorization = `Bearer ${identity.mintAccessToken({ sub: somebody, groups: ['operators'] })}`
  const answer = await fetch(`${local.api}/v1/operator/audit`, { headers: { authorization } })
  const proof = Proof.parse(await answer.json())
  if (!proof.balanced) throw new Error(`After all tests the ledger does not tally: ${JSON.stringify(proof)}`)
  for (const { name, arn } of model.queues)
    if (queues.count(arn) > 0) throw new Error(`After all tests there are dead letters in ${name}: see ${logs}`)
  for (const file of readdirSync(logs))
    if (/Exception|Error:/.test(readFileSync(path.join(logs, file), 'utf8')))
      throw new Error(`A function failed behind the scenes: see ${path.join(logs, file)}`)
}

export const teardown = async (): Promise<void> => {
  try {
    if (laptop) await checkRemains(laptop)
  } finally {
    await laptop?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
