import { describe, expect, it } from 'vitest'
import type { Write } from '../../shared/data/table.ts'
import { memoryTable } from '../simulation/table/memory-table.ts'
import { countingTable } from './counting-table.ts'
import { itemBytes } from './item-size.ts'

describe('the bytes of an item', () => {
  it.each([
    ['a text: its name and its UTF-8', { name: 'Zoë' }, 4 + 4],
    ['an empty text', { a: '' }, 1],
    ['zero', { n: 0 }, 1 + 1],
    ['a digit', { n: 7 }, 1 + 2],
    ['two digits in one pair', { n: 27 }, 1 + 2],
    ['three digits', { n: 127 }, 1 + 3],
    ['a round number', { n: 100 }, 1 + 2],
    ['a negative number', { n: -27 }, 1 + 3],
    ['a truth and a null', { t: true, z: null }, 1 + 1 + 1 + 1],
    ['bytes', { b: new Uint8Array(5) }, 1 + 5],
    ['a set: the sum of its elements', { s: new Set(['ab', 'c']) }, 1 + 3],
    ['an empty list', { l: [] }, 1 + 3],
    ['a list: 3, and 1 for each element', { l: ['ab', true] }, 1 + 3 + (1 + 2) + (1 + 1)],
    ['a map: 3, and 1 for each field', { m: { k: 'v' } }, 1 + 3 + 1 + 1 + 1],
    ['nothing for what is undefined', { u: undefined }, 0],
  ])('%s', (_, item, bytes) => {
    expect(itemBytes(item)).toBe(bytes)
  })
})

const indexes = [
  { name: 'full', partition: 'grp', sort: 'rnk', projected: ['title'] },
  { name: 'bare', partition: 'own', sort: 'rnk', projected: [] },
]
const aTable = () => countingTable(memoryTable({ indexes }), indexes)
const key = { PK: 'p', SK: 's' }
const put = (more: Record<string, unknown> = {}, PK = 'p'): Write => ({ Put: { Item: { PK, SK: 's', ...more } } })
const set = (values: Record<string, unknown>): Write => ({
  Update: {
    Key: key,
    UpdateExpression: `SET ${Object.keys(values)
      .map((name) => `${name} = :${name}`)
      .join(', ')}`,
    ExpressionAttributeValues: Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value])),
  },
})
/** An item whose weight is exactly so many bytes. */
const weighing = (bytes: number): Write => put({ b: 'x'.repeat(bytes - 7) })

describe('write units', () => {
  it.each([
    ['up to 1 KB', 1024, 1],
    ['a byte more', 1025, 2],
    ['3.5 KB', 3584, 4],
  ])('of %s', async (_, bytes, units) => {
    const table = aTable()
    expect(await table.count(() => table.write(weighing(bytes)))).toMatchObject({ calls: 1, W: units, R: 0 })
    const twice = await table.count(() => table.transact([weighing(bytes)]))
    expect(twice).toMatchObject({ calls: 1, W: 2 * units, kinds: ['transact'] })
  })

  it('are those of the larger image', async () => {
    const table = aTable()
    await table.write(weighing(3000))
    expect(await table.count(() => table.write(put()))).toMatchObject({ W: 3 })
    await table.write(weighing(3000))
    expect(await table.count(() => table.write({ Delete: { Key: key } }))).toMatchObject({ W: 3 })
  })

  it('are spent by a check, twice, and by the deletion of nothing', async () => {
    const table = aTable()
    const check: Write = { ConditionCheck: { Key: key, ConditionExpression: 'attribute_not_exists(PK)' } }
    expect(await table.count(() => table.transact([check]))).toMatchObject({ W: 2 })
    expect(await table.count(() => table.write({ Delete: { Key: key } }))).toMatchObject({ W: 1 })
  })

  it('are spent by what is refused, but not by its indexes', async () => {
    const table = aTable()
    await table.write(put({ grp: 'g', rnk: '1' }))
    const refused: Write = {
      Put: { Item: { ...key, grp: 'h', rnk: '1' }, ConditionExpression: 'attribute_not_exists(PK)' },
    }
    const count = await table.count(() => table.transact([refused, put({}, 'q')]).catch(() => undefined))
    expect(count).toMatchObject({ W: 4, each: [{ indexW: 0, isDone: false }] })
  })

  it('turn to read units when a token is repeated', async () => {
    const table = aTable()
    const again = () => table.transact([put()], 'token')
    await again()
    expect(await table.count(again)).toMatchObject({ W: 0, R: 2 })
  })
})

describe('write units of indexes', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, number]>([
    ['an item that no index holds', { a: 1 }, { b: 1 }, 0],
    ['an item with half a key', { grp: 'g' }, { b: 1 }, 0],
    ['an entry that appears', { a: 1 }, { grp: 'g', rnk: '1' }, 1],
    ['entries of two indexes that appear', { a: 1 }, { grp: 'g', own: 'o', rnk: '1' }, 2],
    ['a change that the index does not hold', { grp: 'g', rnk: '1' }, { note: 2 }, 0],
    ['a projected change', { grp: 'g', rnk: '1', title: 'a' }, { title: 'b' }, 1],
    ['a projected attribute set to what it was', { grp: 'g', rnk: '1', title: 'a' }, { title: 'a' }, 0],
    ['an entry that moves', { grp: 'g', rnk: '1' }, { rnk: '2' }, 2],
    ['an entry of 2 KB that moves', { grp: 'g', rnk: '1', title: 'x'.repeat(1500) }, { rnk: '2' }, 4],
  ])('%s', async (_, before, change, units) => {
    const table = aTable()
    await table.write(put(before))
    const alone = await table.count(() => table.write(set(change)))
    expect(alone.each).toMatchObject([{ indexW: units }])
  })

  it('are not doubled by a transaction', async () => {
    const table = aTable()
    const count = await table.count(() => table.transact([put({ grp: 'g', rnk: '1' })]))
    expect(count).toMatchObject({ W: 2 + 1, each: [{ indexW: 1 }] })
  })

  it('are spent on an entry that goes', async () => {
    const table = aTable()
    await table.write(put({ grp: 'g', rnk: '1' }))
    expect(await table.count(() => table.write({ Delete: { Key: key } }))).toMatchObject({ W: 1 + 1 })
  })
})

describe('read units', () => {
  it.each([
    ['nothing', 0, 0.5, 1],
    ['4 KB', 4096, 0.5, 1],
    ['a byte more', 4097, 1, 2],
  ])('of %s', async (_, bytes, eventual, strong) => {
    const table = aTable()
    if (bytes > 0) await table.write(weighing(bytes))
    expect(await table.count(() => table.get(key))).toMatchObject({ calls: 1, R: eventual, W: 0 })
    expect(await table.count(() => table.get(key, { consistent: true }))).toMatchObject({ R: strong })
  })

  it('of a batch round up each item', async () => {
    const table = aTable()
    const count = await table.count(() => table.batchGet([key, { PK: 'p', SK: 't' }], { consistent: true }))
    expect(count).toMatchObject({ calls: 1, R: 2, kinds: ['batchGet'] })
  })

  it('of a query round up the sum, with what the filter leaves out', async () => {
    const table = aTable()
    for (const SK of ['1', '2', '3', '4', '5'])
      await table.write({ Put: { Item: { PK: 'p', SK, b: 'x'.repeat(1000) } } })
    const query = (consistent: boolean) => () =>
      table.query({
        KeyConditionExpression: 'PK = :p',
        FilterExpression: 'attribute_exists(absent)',
        ExpressionAttributeValues: { ':p': 'p' },
        ConsistentRead: consistent,
      })
    expect(await table.count(query(false))).toMatchObject({ calls: 1, R: 1 })
    expect(await table.count(query(true))).toMatchObject({ R: 2 })
  })
})
