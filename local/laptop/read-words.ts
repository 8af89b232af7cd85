import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'

/** What stands on a command line. @throws Error whose message tells what is not understood, and the usage */
export const readWords = <T extends ParseArgsConfig>(config: T, usage: string): ReturnType<typeof parseArgs<T>> => {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`, { cause: error })
  }
}
