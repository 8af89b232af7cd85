import type { Key, Write } from '../../../shared/data/table.ts'
import { keyOfWrite } from './plan-write.ts'

/** The items that transactions hold. DynamoDB does not queue behind them: it refuses. */
export type Locks = {
  /** For each write, whether another transaction holds its item. */
  held(writes: readonly Write[], token: string | undefined): boolean[]
  /** When the last lock of this very transaction ends, if it still has any. */
  ownUntil(writes: readonly Write[], token: string): number | undefined
  take(writes: readonly Write[], token: string, until: number): void
}

export const locksOf = (now: () => number): Locks => {
  const locks = new Map<string, { token: string; until: number }>()
  const lockOf = (write: Write): { token: string; until: number } | undefined => {
    const name = nameOf(keyOfWrite(write))
    const lock = locks.get(name)
    if (lock !== undefined && lock.until <= now()) locks.delete(name)
    return lock !== undefined && lock.until > now() ? lock : undefined
  }
  return {
    held: (writes, token) =>
      writes.map((write) => {
        const lock = lockOf(write)
        return lock !== undefined && lock.token !== token
      }),
    ownUntil(writes, token) {
      const own = writes.map(lockOf).filter((lock) => lock?.token === token)
      return own.length === 0 ? undefined : Math.max(...own.map((lock) => lock?.until ?? 0))
    },
    take(writes, token, until) {
      for (const write of writes) locks.set(nameOf(keyOfWrite(write)), { token, until })
    },
  }
}

const nameOf = ({ PK, SK }: Key): string => `${PK}\0${SK}`
