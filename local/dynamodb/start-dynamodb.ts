import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { callDynamoDb, DynamoDbFailure } from './call-dynamodb.ts'
import { findJava } from './java.ts'

export type DynamoDbOptions = {
  readonly port: number
  /** Where the database's file is kept; nothing keeps it in memory. */
  readonly folder: string | undefined
  /** Called when the emulator ends though nobody stopped it. */
  readonly onDeath: (reason: string) => void
}

export type DynamoDb = { readonly endpoint: URL; readonly stop: () => Promise<void> }

const emulatorFolder = (): string =>
  path.join(path.dirname(createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json')), 'emulator')

/**
 * Runs `"$@"` and ends it, in good order, as soon as the standard input closes: on `stop`, and also when this process is killed, which no
 * handler of ours could see. Works wherever there is a shell.
 */
const supervisor =
  'exec 3<&0; "$@" 3<&- </dev/null & child=$!; { cat <&3 >/dev/null; kill $child; } & exec 3<&-; wait $child'

const readyWithinMs = 30_000

const javaArguments = (port: number, folder: string | undefined): string[] => {
  const emulator = emulatorFolder()
  return [
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-Xmx256m',
    `-Djava.library.path=${path.join(emulator, 'DynamoDBLocal_lib')}`,
    '-jar',
    path.join(emulator, 'DynamoDBLocal.jar'),
    '-port',
    String(port),
    '-disableTelemetry',
    '-sharedDb',
    ...(folder === undefined ? ['-inMemory'] : ['-dbPath', folder]),
  ]
}

type Readiness = 'not yet' | 'ready' | 'broken'

/** Listing the tables opens the database's file, which fails when it is damaged. */
const readiness = async (endpoint: URL): Promise<Readiness> => {
  try {
    await callDynamoDb(endpoint, 'DynamoDB_20120810.ListTables', {})
    return 'ready'
  } catch (error) {
    return error instanceof DynamoDbFailure ? 'broken' : 'not yet'
  }
}

const spawnEmulator = (port: number, folder: string | undefined): ChildProcess => {
  if (folder !== undefined) mkdirSync(folder, { recursive: true })
  return spawn('/bin/sh', ['-c', supervisor, 'dynamodb-local', findJava(), ...javaArguments(port, folder)], {
    cwd: folder ?? emulatorFolder(),
    // A group of its own: Ctrl-C in the terminal must not end the emulator before those who still write to it.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

/** Starts DynamoDB Local and waits until it answers. Rejects with what it printed when it does not start. */
export const startDynamoDb = async ({ port, folder, onDeath }: DynamoDbOptions): Promise<DynamoDb> => {
  const endpoint = new URL(`http://127.0.0.1:${port}`)
  const child = spawnEmulator(port, folder)
  let printed = ''
  const keep = (chunk: Buffer): void => {
    printed = (printed + chunk.toString()).slice(-4000)
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const state = { hasEnded: false, isStopping: false, isUp: false }
  const ended = new Promise<void>((resolve) => {
    child.on('exit', (code) => {
      state.hasEnded = true
      resolve()
      if (state.isUp && !state.isStopping) onDeath(`DynamoDB Local ended with code ${code}.\n${printed}`)
    })
  })
  const stop = async (): Promise<void> => {
    state.isStopping = true
    child.stdin?.end()
    await ended
  }
  const giveUpAt = Date.now() + readyWithinMs
  let found = await readiness(endpoint)
  while (found === 'not yet' && !state.hasEnded && Date.now() < giveUpAt) {
    await wait(50)
    found = await readiness(endpoint)
  }
  if (found !== 'ready') {
    await stop()
    throw new Error(
      found === 'broken' && folder !== undefined
        ? `The data in ${folder} cannot be read. Start once with --fresh to begin anew.`
        : `DynamoDB Local did not start on port ${port}.\n${printed.trim()}`,
    )
  }
  state.isUp = true
  return { endpoint, stop }
}
