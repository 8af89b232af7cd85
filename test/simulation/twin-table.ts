import { isDeepStrictEqual } from 'node:util'
import { indexes } from '../../shared/data/indexes.ts'
import type { Item, Page, QueryInput, Table } from '../../shared/data/table.ts'
import { outcomeOf, type Outcome } from './table/fidelity/outcome.ts'
import type { MemoryTable } from './table/memory-table.ts'

/** Two tables that must do and say the same: the one in memory, whose answers count, and another one. */
export type TwinTable = {
  table: MemoryTable
  differences: string[]
  calls(): number
  /** How many answers of an index of ours came before it showed all that was written. */
  early(): number
  /** Resolves when the other table has done all that it was told so far. */
  isEven(): Promise<unknown>
}

const nameOf = ({ PK, SK }: Item): string => `${String(PK)} ${String(SK)}`

const byKey = (one: Item, other: Item): number => (nameOf(one) < nameOf(other) ? -1 : 1)

/** What an index has of one sort key comes in any order. */
const inAnyOrder = ({ IndexName }: QueryInput, { items, next }: Page): unknown => {
  const sort = indexes.find(({ name }) => name === IndexName)?.sort ?? ''
  return { sorts: items.map((item) => item[sort]), items: items.toSorted(byKey), next }
}

/** The keys after and up to which a page was read. */
const edgesOf = ({ ExclusiveStartKey: start }: QueryInput, { next }: Page): Item[] =>
  [start, next].filter((key) => key !== undefined)

/** Whether an index has something else at the very place of this key of it. */
const isTied = (edge: Item, items: readonly Item[]): boolean => {
  const { PK: _, SK: __, ...place } = edge
  const isThere = (item: Item): boolean => Object.entries(place).every(([name, value]) => item[name] === value)
  return items.some((item) => isThere(item) && nameOf(item) !== nameOf(edge))
}

const withoutEdges = ({ Limit: _, ExclusiveStartKey: __, ...input }: QueryInput): QueryInput => input

export const twinTable = (memory: MemoryTable, other: Table): TwinTable => {
  const differences: string[] = []
  let calls = 0
  let early = 0
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
  const both = async <T>(call: string, work: (table: Table) => Promise<T>): Promise<T> => {
    const ours = work(memory)
    const theirs = inTurn(() => work(other))
    compare(call, await outcomeOf(() => ours), await theirs)
    return ours
  }
  /**
   * A race may let the indexes of ours lag, whatever the rates of the story; those of the other never do. So what ours
   * shows once all has come to the index is compared, while its answer counts as it is. And where a page begins or ends
   * among items of one sort key, DynamoDB does not say which of them it holds: then the whole list is compared.
   */
  const ofIndex = async (input: QueryInput): Promise<Page> => {
    const whole = withoutEdges(input)
    const seen = async (page: Promise<Page>): Promise<unknown> => inAnyOrder(input, await page)
    const ours = memory.query(input)
    const shown = memory.asOf(Infinity)
    const items = memory.items()
    const page = shown.query(input)
    const asPage = outcomeOf(() => seen(page))
    const asList = outcomeOf(() => seen(shown.query(whole)))
    const isCut = page.then(
      (read) => edgesOf(input, read).some((edge) => isTied(edge, items)),
      () => false,
    )
    const theirs = inTurn(async () => seen(other.query((await isCut) ? whole : input)))
    if (!isDeepStrictEqual(await outcomeOf(() => seen(ours)), await asPage)) early += 1
    compare(`query ${input.IndexName}`, await ((await isCut) ? asList : asPage), await theirs)
    return ours
  }
  return {
    differences,
    calls: () => calls,
    early: () => early,
    isEven: () => before,
    table: {
      ...memory,
      // DynamoDB Local knows the time of the machine only: what expires is taken away by name.
      expire: (beforeSeconds) => {
        const there = memory.items()
        const count = memory.expire(beforeSeconds)
        const left = new Set(memory.items().map(nameOf))
        for (const { PK, SK } of there.filter((item) => !left.has(nameOf(item)))) {
          const gone = inTurn(() => other.write({ Delete: { Key: { PK: String(PK), SK: String(SK) } } }))
          void gone.then((outcome) => compare('expire', { done: undefined }, outcome))
        }
        return count
      },
      get: (key, options) => both(`get ${key.PK} ${key.SK}`, (table) => table.get(key, options)),
      batchGet: (keys, options) => both('batchGet', (table) => table.batchGet(keys, options)),
      query: (input) => (input.IndexName === undefined ? both('query', (table) => table.query(input)) : ofIndex(input)),
      write: (write) => both(`write ${JSON.stringify(write)}`, (table) => table.write(write)),
      transact: (writes, token) => both(`transact ${JSON.stringify(writes)}`, (table) => table.transact(writes, token)),
    },
  }
}
