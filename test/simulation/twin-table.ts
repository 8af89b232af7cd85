import { isDeepStrictEqual } from 'node:util'
import type { Item, Page, QueryInput, Table } from '../../shared/data/table.ts'
import { outcomeOf, type Outcome } from './table/fidelity/outcome.ts'
import type { MemoryTable } from './table/memory-table.ts'

/** Two tables that must do and say the same: the one in memory, whose answers count, and another one. */
export type TwinTable = { table: MemoryTable; differences: string[]; calls(): number }

const nameOf = ({ PK, SK }: Item): string => `${String(PK)} ${String(SK)}`

const byKey = (one: Item, other: Item): number => (nameOf(one) < nameOf(other) ? -1 : 1)

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
  let before: Promise<unknown> = Promise.resolve()
  /** One after the other, as ours does it: over a network one call may overtake another. */
  const inTurn = (work: () => Promise<unknown>): Promise<Outcome> => {
    const done = before.then(() => outcomeOf(work))
    before = done
    return done
  }
  /** Ours first, and at once, so that it is known on whose behalf it writes. */
  const both = async <T>(
    call: string,
    work: (table: Table) => Promise<T>,
    seen: (answer: T) => unknown,
  ): Promise<T> => {
    const ours = work(memory)
    const theirs = inTurn(async () => seen(await work(other)))
    compare(call, await outcomeOf(async () => seen(await ours)), await theirs)
    return ours
  }
  const asIs = (answer: unknown): unknown => answer
  return {
    differences,
    calls: () => calls,
    table: {
      ...memory,
      // DynamoDB Local knows the time of the machine only: what expires is taken away by name.
      expire: (beforeSeconds) => {
        const there = memory.items()
        const count = memory.expire(beforeSeconds)
        const left = new Set(memory.items().map(nameOf))
        for (const { PK, SK } of there.filter((item) => !left.has(nameOf(item)))) {
          void inTurn(() => other.write({ Delete: { Key: { PK: String(PK), SK: String(SK) } } }))
        }
        return count
      },
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
