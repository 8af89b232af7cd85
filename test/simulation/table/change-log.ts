import type { Item, Key } from '../../../shared/data/table.ts'
import type { Effect } from './plan-write.ts'
import { isSame } from './values.ts'

/** A record of the table's stream. Records of one key are in order; `position` counts all records from 0. */
export type Change = {
  position: number
  eventName: 'INSERT' | 'MODIFY' | 'REMOVE'
  key: Key
  /** Counts the changes of this item from 1, over deletions. */
  itemSequence: number
  /** All changes of one transaction share its number. */
  transaction: number
  at: number
  oldImage?: Item
  newImage?: Item
  /** Removed by TTL, not by a caller. */
  isExpiry: boolean
}

/** What changed, in the order in which it did. The images are the table's own and must not be changed. */
export type ChangeLog = {
  readonly end: number
  /** Records from a position on, at most `limit`. */
  read(from: number, limit?: number): Change[]
  /** Drops the records before a position, as a stream does after a day. */
  forget(before: number): void
  /** Resolves when there is a record at a position, at once if there is one already. */
  reaches(position: number): Promise<void>
}

type Recorder = ChangeLog & { record(effects: readonly Effect[], at: number, isExpiry?: boolean): void }

export const changeLog = (): Recorder => {
  const sequences = new Map<string, number>()
  let kept: Change[] = []
  let first = 0
  let transactions = 0
  let waiting: (() => void)[] = []
  return {
    get end() {
      return first + kept.length
    },
    read: (from, limit = Infinity) => kept.slice(Math.max(0, from - first), Math.max(0, from - first) + limit),
    forget(before) {
      const count = Math.min(kept.length, Math.max(0, before - first))
      kept = kept.slice(count)
      first += count
    },
    reaches(position) {
      if (position < first + kept.length) return Promise.resolve()
      return new Promise((resolve) => void waiting.push(resolve))
    },
    record(effects, at, isExpiry = false) {
      transactions += 1
      for (const { key, before, after } of effects) {
        const eventName = eventOf(before?.item, after?.item)
        if (eventName === undefined) continue
        const name = `${key.PK}\0${key.SK}`
        const itemSequence = (sequences.get(name) ?? 0) + 1
        sequences.set(name, itemSequence)
        kept.push({
          position: first + kept.length,
          eventName,
          key: { ...key },
          itemSequence,
          transaction: transactions,
          at,
          ...(before === undefined ? {} : { oldImage: before.item }),
          ...(after === undefined ? {} : { newImage: after.item }),
          isExpiry,
        })
      }
      const awake = waiting
      waiting = []
      for (const wake of awake) wake()
    },
  }
}

/** A write that changes nothing leaves no record. */
const eventOf = (before: Item | undefined, after: Item | undefined): Change['eventName'] | undefined => {
  if (before === undefined) return after === undefined ? undefined : 'INSERT'
  if (after === undefined) return 'REMOVE'
  return before === after || isSame(before, after) ? undefined : 'MODIFY'
}
