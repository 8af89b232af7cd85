import { describe, expect, it } from 'vitest'
import type { Key, Write } from '../../../shared/data/table.ts'
import { conditionCases, names, subject } from './fidelity/condition-cases.ts'
import { outcomeOf } from './fidelity/outcome.ts'
import { updateCases } from './fidelity/update-cases.ts'
import { memoryTable } from './memory-table.ts'

const key: Key = { PK: 'M#ann', SK: 'E~' }
const put = (more: Record<string, unknown>): Write => ({ Put: { Item: { ...key, ...more } } })

/** A table whose clock the test sets. */
const aTable = (historyMs = 0) => {
  const time = { now: 0 }
  return { time, table: memoryTable({ now: () => time.now, historyMs }) }
}

const usedNames = (text: string) => {
  const used = Object.entries(names).filter(([name]) => new RegExp(`${name}\\b`).test(text))
  return used.length === 0 ? {} : { ExpressionAttributeNames: Object.fromEntries(used) }
}

it.each(conditionCases)('a condition ends $ends: $condition', async ({ condition, values, ends }) => {
  const { table } = aTable()
  await table.write(put(subject))
  const check: Write = {
    ConditionCheck: {
      Key: key,
      ConditionExpression: condition,
      ...usedNames(condition),
      ExpressionAttributeValues: values,
    },
  }
  expect(Object.keys(await outcomeOf(() => table.transact([check])))).toEqual([ends])
})

it.each(updateCases)('an update ends $ends: $update', async ({ update, values, ends }) => {
  const { table } = aTable()
  await table.write(put(subject))
  const write: Write = {
    Update: { Key: key, UpdateExpression: update, ...usedNames(update), ExpressionAttributeValues: values },
  }
  // The index that the case of an empty key is about is not one of this table's.
  const expected = update.includes('grp') ? 'done' : ends
  expect(Object.keys(await outcomeOf(() => table.write(write)))).toEqual([expected])
})

it('hands out copies, so that nobody changes what is stored', async () => {
  const { table } = aTable()
  const given = { list: [1], set: new Set(['a']) }
  await table.write(put(given))
  given.list.push(2)
  const read = await table.get(key)
  if (read?.['set'] instanceof Set) read['set'].add('b')
  expect(await table.get(key)).toEqual({ ...key, list: [1], set: new Set(['a']) })
})

describe('tokens', () => {
  const add: Write = {
    Update: { Key: key, UpdateExpression: 'ADD n :n', ExpressionAttributeValues: { ':n': 1 } },
  }

  it('are known for ten minutes and then forgotten', async () => {
    const { table, time } = aTable()
    await table.transact([add], 'token')
    time.now = 10 * 60_000 - 1
    await table.transact([add], 'token')
    expect(await table.get(key)).toMatchObject({ n: 1 })
    time.now = 10 * 60_000
    await table.transact([add], 'token')
    expect(await table.get(key)).toMatchObject({ n: 2 })
  })

  it('fit one request only', async () => {
    const { table } = aTable()
    await table.transact([add], 'token')
    await expect(table.transact([put({ n: 1 })], 'token')).rejects.toMatchObject({
      name: 'IdempotentParameterMismatchException',
    })
  })
})

describe('the change log', () => {
  it('tells what became of each item, counts per item, and groups by transaction', async () => {
    const { table, time } = aTable()
    await table.write(put({ n: 1 }))
    time.now = 5
    await table.transact([put({ n: 2 }), { Put: { Item: { PK: 'X#1', SK: 'X' } } }])
    await table.write({ Delete: { Key: key } })
    expect(table.changes.read(0)).toMatchObject([
      { position: 0, eventName: 'INSERT', key, itemSequence: 1, transaction: 1, at: 0, newImage: { n: 1 } },
      { position: 1, eventName: 'MODIFY', key, itemSequence: 2, transaction: 2, at: 5, oldImage: { n: 1 } },
      { position: 2, eventName: 'INSERT', key: { PK: 'X#1' }, itemSequence: 1, transaction: 2 },
      { position: 3, eventName: 'REMOVE', key, itemSequence: 3, transaction: 3, oldImage: { n: 2 } },
    ])
  })

  it('has nothing of a write that changes nothing, nor of one that is refused', async () => {
    const { table } = aTable()
    await table.write(put({ n: 1, set: new Set(['a', 'b']) }))
    await table.write(put({ n: 1, set: new Set(['b', 'a']) }))
    await outcomeOf(() =>
      table.write({ Delete: { Key: key, ConditionExpression: 'n > :n', ExpressionAttributeValues: { ':n': 1 } } }),
    )
    expect(table.changes.end).toBe(1)
  })

  it('marks what TTL removed, and keeps its positions when its beginning is forgotten', async () => {
    const { table } = aTable()
    await table.write(put({ ttl: 100 }))
    expect([table.expire(100), table.expire(101)]).toEqual([0, 1])
    table.changes.forget(1)
    expect(table.changes.read(0)).toMatchObject([{ position: 1, eventName: 'REMOVE', isExpiry: true }])
    expect(table.items()).toEqual([])
  })
})

it('shows the past as far as it remembers, deleted items too', async () => {
  const { table, time } = aTable(100)
  await table.write(put({ n: 1 }))
  time.now = 50
  await table.write({ Delete: { Key: key } })
  expect(await table.get(key)).toBeUndefined()
  expect(await table.asOf(49).get(key)).toMatchObject({ n: 1 })
  expect(await table.asOf(50).get(key)).toBeUndefined()
})
