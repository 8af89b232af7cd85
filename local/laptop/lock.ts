import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isProcessAlive } from './process-alive.ts'

/** Whether the process is a laptop: after a crash its id may by now be somebody else's. */
const isLaptop = (pid: number): boolean => {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes('local/main')
  } catch {
    return true
  }
}

const holderOf = (file: string): number | undefined => {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/**
 * Makes sure that one laptop at a time uses a country's folder. Throws an Error that says which process holds it; a lock whose process is
 * gone is taken over.
 */
export const takeLock = (folder: string, country: string): { readonly release: () => void } => {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'laptop.pid')
  const holder = holderOf(file)
  if (holder !== undefined && holder !== process.pid && isProcessAlive(holder) && isLaptop(holder))
    throw new Error(
      `${country} is already running on this machine (process ${holder}); where, says ${path.join(folder, 'local.json')}. ` +
        `Stop it there with Ctrl-C, or with: kill ${holder}`,
    )
  rmSync(file, { force: true })
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch {
    throw new Error(`${country} is just being started by another process.`)
  }
  return { release: () => rmSync(file, { force: true }) }
}
