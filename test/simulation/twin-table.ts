import { isDeepStrictEqual } from 'node:util'
import type { Item, Page, QueryInput, Table } from '../../shared/data/table.ts'
import { outcomeOf, type Outcome } from './table/fidelity/outcome.ts'
import type { MemoryTable } from './table/memory-table.ts'

/** Two tables that must do and say the same: the one in memory, whose answers count, and another one. */
export type TwinTable = { table: MemoryTable; differences: string[]; calls(): number }

const byKey = (one: Item, other: Item): number =>
  `${String(one['PK'])} ${String(one['SK'])}` < `${String(other['PK'])} ${String(other['SK'])}` ? -1 : 1

/** What an index has of one sort key comes in any order. */
const inAnyOrder = (input: QueryInput, page: Page): unknown =>
  input.IndexName === undefined ? page : page.items.toSorted(byKey)

export const twinTable = (memory: MemoryTable, other: Table): TwinTable => {
  const differences: string[] = []
  let calls = 0
  const compare = (call: string, ours: Outcome, theirs: Outcome): void => {
    calls += 1
    if (!isDeepStrictEqual(ours, theirs)) differences.push(`${call}: ${JSON.stringify([ours, theirs])}`)
  }
  /** Ours first, and at once, so that it is known on whose behalf it writes. */
  const both = async <T>(
    call: string,
    work: (table: Table) => Promise<T>,
    seen: (answer: T) => unknown,
  ): Promise<T> => {
    const ours = work(memory)
    const [our, their] = [
      await outcomeOf(async () => seen(await ours)),
      await outcomeOf(async () => seen(await work(other))),
    ]
    compare(call, our, their)
    return ours
  }
  const asIs = (answer: unknown): unknown => answer
  return {
    differences,
    calls: () => calls,
    table: {
      ...memory,
      get: (key, options) => both(`get ${key.PK} ${key.SK}`, (table) => table.get(key, options), asIs),
      batchGet: (keys, options) => both('batchGet', (table) => table.batchGet(keys, options), asIs),
      query: (input) =>
        both(
          `query ${input.IndexName ?? ''}`,
          (table) => table.query(input),
          (page) => inAnyOrder(input, page),
        ),
      write: (write) => both(`write ${JSON.stringify(write)}`, (table) => table.write(write), asIs),
      transact: (writes, token) =>
        both(`transact ${JSON.stringify(writes)}`, (table) => table.transact(writes, token), asIs),
    },
  }
}
