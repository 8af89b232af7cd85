import type { TableIndex } from '../../shared/data/indexes.ts'
import { indexes as tableIndexes } from '../../shared/data/indexes.ts'
import type { Call } from '../simulation/table/call.ts'
import type { MemoryTable } from '../simulation/table/memory-table.ts'
import { unitsOf } from './units.ts'

/** One call and its price; `W` is that of table and indexes together, `indexW` the part of the indexes. */
type CountedCall = { kind: Call['kind']; W: number; indexW: number; R: number; isDone: boolean }

/** What some work cost, and the calls in their order. */
export type Count = { calls: number; W: number; R: number; kinds: Call['kind'][]; each: CountedCall[] }

export type CountingTable = MemoryTable & {
  /** Every call so far. */
  counted: CountedCall[]
  /** The calls that reach the table while some work runs; the work's failure is passed on. */
  count(work: () => Promise<unknown>): Promise<Count>
}

/** A table in memory that knows, to the unit, what each call would cost. */
export const countingTable = (inner: MemoryTable, indexes: readonly TableIndex[] = tableIndexes): CountingTable => {
  const counted: CountedCall[] = []
  inner.observe((call) => {
    const { tableW, indexW, R } = unitsOf(call, indexes)
    counted.push({ kind: call.kind, W: tableW + indexW, indexW, R, isDone: isDone(call) })
  })
  return {
    ...inner,
    counted,
    async count(work) {
      const start = counted.length
      await work()
      return countOf(counted.slice(start))
    },
  }
}

const isDone = (call: Call): boolean => !('effects' in call) || call.effects.every((effect) => effect.isMet)

const countOf = (each: CountedCall[]): Count => ({
  calls: each.length,
  W: each.reduce((total, call) => total + call.W, 0),
  R: each.reduce((total, call) => total + call.R, 0),
  kinds: each.map((call) => call.kind),
  each,
})
