import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'

/** The end of a command before its work, with what is to be said about it. */
class Leaving extends Error {
  readonly exitCode: 0 | 2
  constructor(text: string, exitCode: 0 | 2) {
    super(text)
    this.exitCode = exitCode
  }
}

/** Leaves a command that was asked for wrongly; `text` says what may be asked for. */
export const leave = (text: string): never => {
  throw new Leaving(text, 2)
}

/**
 * What stands on the command line; one that is not understood is told with what would be. `--help` and `-h` tell the usage, as
 * the command's whole work.
 */
export const commandLine = <T extends ParseArgsConfig>(config: T, usage: string): ReturnType<typeof parseArgs<T>> => {
  const words = config.args ?? process.argv.slice(2)
  if (words.includes('--help') || words.includes('-h')) throw new Leaving(usage, 0)
  try {
    return parseArgs(config)
  } catch (error) {
    return leave(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}

/**
 * Runs a command: its exit code is the one it answers, and 2 where it was asked for wrongly. The process ends by itself, for
 * Node that is told to exit just after many modules came in hangs now and then (nodejs/node, issue 54918).
 */
export const runCommand = async (command: () => Promise<number>): Promise<void> => {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof Leaving)) throw error
    if (error.exitCode === 0) console.log(error.message)
    else console.error(error.message)
    process.exitCode = error.exitCode
  }
}
