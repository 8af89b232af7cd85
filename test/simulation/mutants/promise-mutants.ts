import { OutcomeUnknown, type Table, WriteFailed, type Write } from '../../../shared/data/table.ts'
import { Refusal } from '../../../shared/errors.ts'
import type { Sabotage } from '../world/stage.ts'
import { conditionOf, withoutClause } from './condition-clauses.ts'
import type { Mutant } from './mutant.ts'
import { onWrites } from './on-writes.ts'

type Writes = Pick<Table, 'write' | 'transact'>

const onFailure = (change: (error: unknown) => void): Sabotage => ({
  table: (table): Table => {
    const caught = <T>(work: Promise<T>): Promise<T | undefined> =>
      work.catch((error: unknown) => {
        change(error)
        return undefined
      })
    const writes: Writes = {
      write: (write) => caught(table.write(write)),
      transact: async (all, token) => {
        await caught(table.transact(all, token))
      },
    }
    return { ...table, ...writes }
  },
})

const isConflict = (error: unknown): boolean =>
  error instanceof WriteFailed && error.reasons.some((reason) => reason?.code === 'TransactionConflict')

const isMove = (write: Write): boolean => conditionOf(write)?.site.startsWith('X# X: status') === true

/** Each try is a new transaction; only what a condition refuses is not made twice. */
const newTokens: Sabotage = {
  table: (table): Table => ({
    ...table,
    transact: (writes) => table.transact(writes.map((write) => (isMove(write) ? withoutClause(write) : write))),
  }),
}

const without = (isMeant: (SK: string) => boolean): Sabotage => ({
  table: (table): Table => ({
    ...table,
    write: async (write) => {
      if (!('Put' in write) || !isMeant(String(write.Put.Item['SK']))) await table.write(write)
    },
  }),
})

/** Every page after the first begins a row too late. */
const skippedRow: Sabotage = {
  table: (table): Table => ({
    ...table,
    query: async (input) => {
      const page = await table.query(input)
      const isNext = input.ExclusiveStartKey && String(input.ExclusiveStartKey['SK']).startsWith('E#')
      return isNext ? { ...page, items: page.items.slice(1) } : page
    },
  }),
}

const eventual: Sabotage = {
  table: (table): Table => ({ ...table, query: ({ ConsistentRead: _, ...input }) => table.query(input) }),
}

const grantAgain: Sabotage = {
  table: (table): Table => ({
    ...table,
    batchGet: async (keys, options) => {
      const items = await table.batchGet(keys, options)
      return items.map((item, place) => (keys[place]?.PK.startsWith('G#') ? undefined : item))
    },
    transact: (writes, token) =>
      table.transact(
        writes.map((write) => ('Put' in write && write.Put.Item['SK'] === 'G' ? withoutClause(write) : write)),
        token,
      ),
  }),
}

/** Each of the two stands in for the other's condition: without both, a second sign-up is open once more. */
const openAgain: Sabotage = onWrites((write) =>
  'Put' in write && ['E~', 'P'].includes(String(write.Put.Item['SK'])) ? withoutClause(write) : write,
)

const withoutKey = (input: unknown): unknown => {
  const { idempotencyKey: _, ...rest } = Object(input) as { idempotencyKey?: unknown }
  return rest
}

const sameBody = (name: string, input: unknown): unknown =>
  name === 'requestExchange' ? { ...Object(input), message: 'Bonjour !' } : input

const dayMs = 86_400_000
const dayAhead = (now: string): string => new Date(Date.parse(now) + dayMs).toISOString()

/** Bugs in what is promised to those who call, and by those who come later. */
export const promiseMutants: readonly Mutant[] = [
  {
    name: 'a conflict is taken for a success',
    sabotage: onFailure((error) => {
      if (!isConflict(error)) throw error
    }),
  },
  {
    name: 'a lost answer is taken for a refusal',
    sabotage: onFailure((error) => {
      throw error instanceof OutcomeUnknown ? new Refusal('not_open') : error
    }),
  },
  { name: 'each try has a token of its own, and moves no condition', sabotage: newTokens },
  { name: 'idempotency keys are ignored', sabotage: { input: (_, input) => withoutKey(input) } },
  { name: 'the body behind a key is not compared', sabotage: { input: sameBody } },
  { name: 'a person gets a grant for each sign-in', sabotage: grantAgain },
  { name: 'an account is opened over one that is there', sabotage: openAgain },
  { name: 'a statement skips a row between its pages', sabotage: skippedRow },
  { name: 'a statement is read from a replica that lags', sabotage: eventual },
  { name: 'notices are not told', sabotage: without((SK) => SK.startsWith('N#')) },
  { name: 'thanks are not published', sabotage: without((SK) => SK.startsWith('T#')) },
  {
    name: 'the schedule is a day ahead',
    sabotage: { now: (now, operation) => (operation === 'sweep' ? dayAhead(now) : now) },
  },
]
