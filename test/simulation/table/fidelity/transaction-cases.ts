import type { Key, Table, Write } from '../../../../shared/data/table.ts'
import { outcomeOf } from './outcome.ts'

type TransactionCase = { name: string; run: (table: Table, PK: string) => Promise<unknown> }

const put = (PK: string, SK: string, more: Record<string, unknown> = {}): Write => ({
  Put: { Item: { PK, SK, ...more } },
})
const putNew = (PK: string, SK: string): Write => ({
  Put: { Item: { PK, SK }, ConditionExpression: 'attribute_not_exists(PK)' },
})
const add = (Key: Key): Write => ({
  Update: { Key, UpdateExpression: 'ADD n :one', ExpressionAttributeValues: { ':one': 1 } },
})
const isThere = (Key: Key): Write => ({ ConditionCheck: { Key, ConditionExpression: 'attribute_exists(PK)' } })
const broken = (Key: Key): Write => ({
  Update: { Key, UpdateExpression: 'SET q.r = :one', ExpressionAttributeValues: { ':one': 1 } },
})

/** All that a case left behind. */
const after = async (
  table: Table,
  PK: string,
  work: Promise<unknown>[] | (() => Promise<unknown>)[],
): Promise<unknown> => {
  const outcomes = []
  for (const each of work) outcomes.push(await outcomeOf(typeof each === 'function' ? each : () => each))
  const left = await table.query({
    KeyConditionExpression: 'PK = :p',
    ExpressionAttributeValues: { ':p': PK },
    ConsistentRead: true,
  })
  return { outcomes, left }
}
const many = (PK: string, count: number): Write[] => Array.from({ length: count }, (_, n) => put(PK, String(n)))
/** An item of exactly so many bytes: PK and its 2 letters, SK and its 1, `b`, and the text. */
const weighing = (PK: string, bytes: number): Write =>
  put(PK, '1', { b: 'x'.repeat(bytes - 2 - PK.length - 2 - 1 - 1) })

/** Transactions and single writes, each on a partition of its own; both tables must end and leave the same. */
export const transactionCases: readonly TransactionCase[] = [
  {
    name: 'all or nothing: all',
    run: (t, p) => after(t, p, [() => t.transact([put(p, '1'), add({ PK: p, SK: '2' })])]),
  },
  {
    name: 'all or nothing: nothing, with a reason for each and the items as they stand',
    run: (t, p) =>
      after(t, p, [
        () => t.write(put(p, '1', { n: 1 })),
        () => t.transact([putNew(p, '1'), put(p, '9'), isThere({ PK: p, SK: '10' }), add({ PK: p, SK: '11' })]),
      ]),
  },
  {
    name: 'a token twice has one effect',
    run: (t, p) => {
      const again = () => t.transact([add({ PK: p, SK: '1' })], `twice ${p}`)
      return after(t, p, [again, again])
    },
  },
  {
    name: 'a token with other writes is invalid',
    run: (t, p) =>
      after(t, p, [() => t.transact([put(p, '1')], `other ${p}`), () => t.transact([put(p, '2')], `other ${p}`)]),
  },
  {
    name: 'a token of a refused transaction is free',
    run: (t, p) => {
      const again = () => t.transact([putNew(p, '1')], `refused ${p}`)
      return after(t, p, [
        () => t.write(put(p, '1')),
        again,
        () => t.write({ Delete: { Key: { PK: p, SK: '1' } } }),
        again,
      ])
    },
  },
  {
    name: 'one item twice',
    run: (t, p) => after(t, p, [() => t.transact([put(p, '1'), isThere({ PK: p, SK: '1' })])]),
  },
  { name: 'no write', run: (t, p) => after(t, p, [() => t.transact([])]) },
  { name: 'a hundred writes', run: (t, p) => after(t, p, [() => t.transact(many(p, 100))]) },
  { name: 'a hundred and one writes', run: (t, p) => after(t, p, [() => t.transact(many(p, 101))]) },
  { name: 'a token that is too long', run: (t, p) => after(t, p, [() => t.transact([put(p, '1')], 'x'.repeat(37))]) },
  {
    name: 'an invalid step',
    run: (t, p) => after(t, p, [() => t.transact([put(p, '1'), broken({ PK: p, SK: '2' })])]),
  },
  { name: 'the heaviest item', run: (t, p) => after(t, p, [() => t.write(weighing(p, 409_600))]) },
  { name: 'an item too heavy by a byte', run: (t, p) => after(t, p, [() => t.write(weighing(p, 409_601))]) },
  {
    name: 'a put on condition',
    run: (t, p) => after(t, p, [() => t.write(putNew(p, '1')), () => t.write(putNew(p, '1'))]),
  },
  {
    name: 'a put that replaces',
    run: (t, p) => after(t, p, [() => t.write(put(p, '1', { a: 1 })), () => t.write(put(p, '1'))]),
  },
  {
    name: 'a deletion of nothing',
    run: (t, p) => after(t, p, [() => t.write({ Delete: { Key: { PK: p, SK: '1' } } })]),
  },
  {
    name: 'a deletion of nothing, on condition',
    run: (t, p) =>
      after(t, p, [
        () => t.write({ Delete: { Key: { PK: p, SK: '1' }, ConditionExpression: 'attribute_exists(PK)' } }),
      ]),
  },
  {
    name: 'a removal from nothing',
    run: (t, p) => after(t, p, [() => t.write({ Update: { Key: { PK: p, SK: '1' }, UpdateExpression: 'REMOVE n' } })]),
  },
  { name: 'a condition check alone', run: (t, p) => after(t, p, [() => t.write(isThere({ PK: p, SK: '1' }))]) },
  { name: 'an item without a sort key', run: (t, p) => after(t, p, [() => t.write({ Put: { Item: { PK: p } } })]) },
  {
    name: 'a sort key that is a number',
    run: (t, p) => after(t, p, [() => t.write({ Put: { Item: { PK: p, SK: 5 } } })]),
  },
]
