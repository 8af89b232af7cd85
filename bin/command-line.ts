import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'

/** What was asked for wrongly, and what may be asked for. */
class Misuse extends Error {}

/** Leaves a command that was asked for wrongly; `text` says what may be asked for. */
export const leave = (text: string): never => {
  throw new Misuse(text)
}

/** What stands on the command line; one that is not understood is told with what would be, where there is a usage. */
export const commandLine = <T extends ParseArgsConfig>(config: T, usage?: string): ReturnType<typeof parseArgs<T>> => {
  try {
    return parseArgs(config)
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    return leave(usage === undefined ? what : `${what}\n\n${usage}`)
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
    if (!(error instanceof Misuse)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
