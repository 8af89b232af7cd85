import { createWriteStream, mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

const bytesMax = 5_000_000

/** A function's log file: each line with the time; begun anew at a start when it has grown beyond 5 MB. */
export const functionLog = (folder: string, label: string) => {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${label}.log`)
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > bytesMax) rmSync(file)
  const stream = createWriteStream(file, { flags: 'a' })
  return {
    write: (text: string): void => {
      const time = new Date().toISOString()
      for (const line of text.split('\n')) if (line !== '') stream.write(`${time} ${line}\n`)
    },
    close: (): Promise<void> =>
      new Promise((resolve) => {
        stream.end(() => resolve())
      }),
  }
}
