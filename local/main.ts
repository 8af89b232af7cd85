#!/usr/bin/env node
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findJava } from './dynamodb/java.ts'
import { buildWeb } from './laptop/build-web.ts'
import type { Laptop } from './laptop/laptop.ts'
import { removeLocalFile, writeLocalFile } from './laptop/local-file.ts'
import { takeLock } from './laptop/lock.ts'
import { nextPorts, portsAt } from './laptop/ports.ts'
import { readOptions, usage } from './laptop/read-options.ts'
import type { Options } from './laptop/read-options.ts'
import { demoAccounts, seedLaptop } from './laptop/seed-laptop.ts'
import { startLaptop } from './laptop/start-laptop.ts'
import { synthesise } from './laptop/synthesise.ts'
import { undoing } from './laptop/undoing.ts'
import { watchParent } from './laptop/watch-parent.ts'

const root = path.join(import.meta.dirname, '..')
const defaultPort = 4000

const { later, undo } = undoing()
/** Ctrl-C reaches this process twice, from the terminal and by way of npm; only one pressed later means impatience. */
const impatientAfterMs = 1500
let stoppingSinceMs: number | undefined

/** Ends the process, having stopped everything first. */
const stop = (code: number, why?: string): void => {
  const nowMs = performance.now()
  if (stoppingSinceMs !== undefined) {
    if (nowMs - stoppingSinceMs > impatientAfterMs) process.exit(code)
    return
  }
  stoppingSinceMs = nowMs
  if (why !== undefined) console.error(why)
  void undo().then(() => process.exit(code))
}

const stopAfter = (reason: string): void => stop(1, reason)

const shown = (folder: string): string => path.relative(process.cwd(), folder) || '.'

/** Brings new data to life; data whose seed was interrupted is not kept. */
const seedOnce = async (laptop: Laptop, mark: string): Promise<void> => {
  if (existsSync(mark)) return
  console.log('Seeding a community …')
  await seedLaptop(laptop.local)
  writeFileSync(mark, new Date().toISOString())
}

/** The built web app; without it the rest runs all the same. */
const webOrNothing = async (): Promise<string | undefined> => {
  try {
    return await buildWeb(root, (line) => console.log(line))
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return undefined
  }
}

const greet = async ({ country }: Options, { local }: Laptop, folder: string, sinceMs: number): Promise<void> => {
  const seconds = ((performance.now() - sinceMs) / 1000).toFixed(1)
  console.log(`
Indigo ${country} is running (ready in ${seconds} s).

  Web app      ${local.web}        where everything is: ${local.web}/laptop
  API          ${local.api}        reference: ${local.web}/reference
  Inbox        ${local.mail}        every mail and every code arrives here
  Data, logs   ${shown(folder)}
`)
  const accounts = await demoAccounts()
  for (const { role, name, password } of accounts) console.log(`  ${role.padEnd(12)} ${name}  ${password}`)
  console.log(`${accounts.length > 0 ? '\n' : ''}Ctrl-C stops it.`)
}

const main = async (): Promise<void> => {
  const startedMs = performance.now()
  const options = readOptions(process.argv.slice(2))
  if (options.help) return console.log(usage)
  const { country, port, fresh } = options
  // Said before a minute of synthesising and building, not after it.
  findJava()
  const folder = path.join(root, '.indigo', country)
  const data = path.join(folder, 'data')
  const mark = path.join(data, 'seeded')

  const lock = takeLock(folder, country)
  later(lock.release)
  removeLocalFile(folder)
  const ports = port === undefined ? await nextPorts(defaultPort) : await portsAt(port)
  if (port === undefined && ports.api !== defaultPort)
    console.log(`The ports from ${defaultPort} on are in use; taking those from ${ports.api} on.`)
  if (fresh || (!existsSync(mark) && existsSync(data))) rmSync(data, { recursive: true, force: true })

  const assembly = path.join(folder, 'assembly')
  console.log(`Synthesising the stacks of ${country} …`)
  await synthesise({ root, country, webOrigin: `http://127.0.0.1:${ports.web}`, folder: assembly })
  const web = await webOrNothing()
  console.log('Starting …')
  const laptop = await startLaptop({
    country,
    assembly,
    data,
    logs: path.join(folder, 'logs'),
    ports,
    accounts: await demoAccounts(),
    ...(web !== undefined && { web }),
    onDeath: stopAfter,
  })
  later(laptop.stop)
  await seedOnce(laptop, mark)
  writeLocalFile(folder, laptop.local)
  later(() => removeLocalFile(folder))
  await greet(options, laptop, folder, startedMs)
}

// The functions see a world without time zones; Date in this process must not show them another.
process.env['TZ'] = 'UTC'
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0))
watchParent(() => stop(0))
await main().catch((error: unknown) => stop(1, error instanceof Error ? error.message : String(error)))
