import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isProcessAlive } from './process-alive.ts'

const waitMsMax = 120_000

const take = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

/** The process that holds the file; nothing when it is gone, as after a crash. */
const isHeld = (file: string): boolean => {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    return pid !== 0 && isProcessAlive(pid)
  } catch {
    return false
  }
}

/** Does something while holding `file`, which any process of this machine may wait for. */
export const oneAtATime = async <Result>(file: string, act: () => Promise<Result>): Promise<Result> => {
  mkdirSync(path.dirname(file), { recursive: true })
  const giveUpAt = Date.now() + waitMsMax
  while (!take(file)) {
    if (!isHeld(file)) rmSync(file, { force: true })
    if (Date.now() > giveUpAt) throw new Error(`${file} is held by another process. Remove it if that is not so.`)
    await wait(50)
  }
  try {
    return await act()
  } finally {
    rmSync(file, { force: true })
  }
}
