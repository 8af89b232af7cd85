import { afterAll, beforeAll, expect, it } from 'vitest'
import { indexes } from '../../shared/data/indexes.ts'
import type { Item, Table } from '../../shared/data/table.ts'
import { restless } from './live.ts'
import { runSeed } from './run-seed.ts'
import { type Emulator, startEmulator } from './table/fidelity/emulated-table.ts'
import type { MemoryTable } from './table/memory-table.ts'
import { twinTable, type TwinTable } from './twin-table.ts'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.stop())

/** Faults that need nothing of the table behind them: DynamoDB Local knows no stale replica, and no index that lags. */
const rates = {
  tripMs: [1, 20],
  requestLost: 0.02,
  replyLost: 0.03,
  retryAfterCommit: 0.02,
  repeatWithNewToken: 0.01,
  lateDuplicate: 0.01,
  lockMs: [1, 30],
  conflict: 0.02,
  throttledWrite: 0.01,
  throttledRead: 0.002,
  readLost: 0.002,
  splitBatch: 0.05,
  kill: 0.003,
} as const

const byKey = (one: Item, other: Item): number =>
  `${String(one['PK'])}\0${String(one['SK'])}` < `${String(other['PK'])}\0${String(other['SK'])}` ? -1 : 1

/** All that lies in a table, in the order of keys. */
const contentsOf = async (table: Table): Promise<Item[]> => {
  const items: Item[] = []
  let start: Item | undefined
  do {
    const page = await table.scan({ ConsistentRead: true, ...(start && { ExclusiveStartKey: start }) })
    items.push(...page.items)
    start = page.next
  } while (start)
  return items.toSorted(byKey)
}

// With pages that end among listings of one moment; with a race in which an index lags; with what expires meanwhile.
it.each([3, 6, 9])(
  'tells the same story over DynamoDB Local, call by call, and leaves the same table behind: seed %i',
  async (seed) => {
    const emulated = await emulator.table(`story${seed}`, indexes)
    let both: { memory: MemoryTable; twin: TwinTable } | undefined
    const inner = (memory: MemoryTable): MemoryTable => {
      both = { memory, twin: twinTable(memory, emulated) }
      return both.twin.table
    }
    const pace = { ...restless, rounds: 3, slowShare: 0 }
    const { violations } = await runSeed(seed, { ...pace, longDays: 0, stage: { rates, inner } })
    expect(violations).toEqual([])
    await both?.twin.isEven()
    expect(both?.twin.differences.slice(0, 3)).toEqual([])
    expect(both?.twin.calls()).toBeGreaterThan(500)
    // Only what a race makes late: nearly all is compared with what ours answered.
    expect(both?.twin.early()).toBeLessThan(10)
    expect(await contentsOf(emulated)).toEqual(both?.memory.items().toSorted(byKey))
  },
  120_000,
)
