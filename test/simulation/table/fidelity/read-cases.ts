import type { QueryInput, Table } from '../../../../shared/data/table.ts'

/** The indexes of the tables under test. */
export const fidelityIndexes = [
  { name: 'ranked', partition: 'grp', sort: 'rnk', projected: ['title'] },
  { name: 'bare', partition: 'grp', sort: 'rnk', projected: [] },
] as const

/** Fills a table with what the cases read. */
export const fill = async (table: Table): Promise<void> => {
  for (let n = 0; n < 6; n += 1) {
    const ranked = n % 2 === 1 ? { grp: 'g', rnk: `r${9 - n}`, title: `t${n}` } : {}
    await table.write({ Put: { Item: { PK: 'p', SK: `E#${n}`, n, m: { x: n, y: [n, n + 1] }, ...ranked } } })
  }
  for (const SK of ['E~', 'E\u{1F600}', 'E\uFFFD']) await table.write({ Put: { Item: { PK: 'p', SK } } })
  await table.write({ Put: { Item: { PK: 'q', SK: 'half indexed', grp: 'g' } } })
  for (const PK of ['t1', 't2', 't3', 't4', 't5']) {
    await table.write({ Put: { Item: { PK, SK: 'T', grp: 'tied', rnk: 'r' } } })
  }
  for (const SK of ['1', '2', '3', '4', '5']) {
    await table.write({ Put: { Item: { PK: 'big', SK, blob: 'x'.repeat(300_000) } } })
  }
}

type ReadCase = { name: string; read: (table: Table) => Promise<unknown>; ends: 'done' | 'invalid' }

const query =
  (KeyConditionExpression: string, values: Record<string, unknown>, more: Partial<QueryInput> = {}) =>
  (table: Table): Promise<unknown> =>
    table.query({ KeyConditionExpression, ExpressionAttributeValues: { ':p': 'p', ...values }, ...more })

const inIndex =
  (IndexName: string, values: Record<string, unknown> = {}, more: Partial<QueryInput> = {}) =>
  (table: Table): Promise<unknown> =>
    table.query({
      IndexName,
      KeyConditionExpression: 'grp = :g',
      ExpressionAttributeValues: { ':g': 'g', ...values },
      ...more,
    })

const keysOnly = async (work: Promise<unknown>): Promise<unknown> =>
  JSON.parse(JSON.stringify(await work, (name, value: unknown) => (name === 'blob' ? undefined : value)))

/** Reads a table to its end, page by page. */
const scanned = async (table: Table): Promise<string[]> => {
  const keys: string[] = []
  let page = await table.scan({ Limit: 4 })
  for (;;) {
    keys.push(...page.items.map(({ PK, SK }) => `${String(PK)} ${String(SK)}`))
    if (page.next === undefined) return keys.sort()
    page = await table.scan({ Limit: 4, ExclusiveStartKey: page.next })
  }
}

const back = { ScanIndexForward: false }

/** Reads what an index has of one sort key, page by page: in whatever order, but each of them once. */
const tied =
  (more: Partial<QueryInput>) =>
  async (table: Table): Promise<string[]> => {
    const keys: string[] = []
    const values = { KeyConditionExpression: 'grp = :g', ExpressionAttributeValues: { ':g': 'tied' } }
    let page = await table.query({ IndexName: 'bare', ...values, ...more, Limit: 2 })
    for (;;) {
      keys.push(...page.items.map(({ PK }) => String(PK)))
      if (page.next === undefined) return keys.sort()
      page = await table.query({ IndexName: 'bare', ...values, ...more, Limit: 2, ExclusiveStartKey: page.next })
    }
  }

const start = (SK: string, PK = 'p') => ({ ExclusiveStartKey: { PK, SK } })
const startInIndex = { ExclusiveStartKey: { PK: 'p', SK: 'E#3', grp: 'g', rnk: 'r6' } }

const done: readonly [string, ReadCase['read']][] = [
  ['a partition, in the order of UTF-8', query('PK = :p', {})],
  ['the value first', query(':p = PK', {})],
  ['the sort key first', query('SK > :s AND PK = :p', { ':s': 'E#2' })],
  ['in parentheses', query('(PK = :p) AND (SK > :s)', { ':s': 'E#2' })],
  ['a limit met exactly at the end', query('PK = :p', {}, { Limit: 9 })],
  ['a limit past the end', query('PK = :p', {}, { Limit: 10 })],
  ['backwards to a limit', query('PK = :p', {}, { Limit: 3, ...back })],
  ['from a start', query('PK = :p', {}, start('E#2'))],
  ['backwards from a start', query('PK = :p', {}, { ...start('E#2'), ...back })],
  ['from a start that is no item', query('PK = :p', {}, start('E#25'))],
  ['a beginning', query('PK = :p AND begins_with(SK, :s)', { ':s': 'E#' })],
  [
    'a beginning, backwards to a limit',
    query('PK = :p AND begins_with(SK, :s)', { ':s': 'E#' }, { Limit: 2, ...back }),
  ],
  ['a stretch', query('PK = :p AND SK BETWEEN :s AND :t', { ':s': 'E#1', ':t': 'E#3' })],
  ['up to', query('PK = :p AND SK <= :s', { ':s': 'E#1' })],
  ['below', query('PK = :p AND SK < :s', { ':s': 'E#1' })],
  ['from, backwards', query('PK = :p AND SK >= :s', { ':s': 'E#5' }, back)],
  ['one', query('PK = :p AND SK = :s', { ':s': 'E#5' }, { ConsistentRead: true })],
  ['none', query('PK = :p AND SK = :s', { ':s': 'E#55' })],
  ['a filter after the limit', query('PK = :p', { ':n': 2 }, { FilterExpression: 'n > :n', Limit: 4 })],
  ['some attributes', query('PK = :p', {}, { Limit: 2, ProjectionExpression: 'SK, m.x' })],
  ['an element of a list', query('PK = :p', {}, { Limit: 2, ProjectionExpression: 'm.y[1], n' })],
  ['an attribute that nobody has', query('PK = :p', {}, { Limit: 2, ProjectionExpression: 'zz' })],
  ['an index with a projection', inIndex('ranked')],
  ['an index of keys', inIndex('bare')],
  ['an index to a limit', inIndex('bare', {}, { Limit: 2 })],
  ['an index from a start', inIndex('bare', {}, startInIndex)],
  ['an index backwards from a start', inIndex('bare', {}, { ...startInIndex, ...back })],
  ['an index of ties, page by page', tied({})],
  ['an index of ties, page by page, backwards', tied(back)],
  ['an index filtered by the key of the table', inIndex('bare', { ':p': 'p' }, { FilterExpression: 'PK = :p' })],
  ['more than a megabyte', (table) => keysOnly(query('PK = :p', { ':p': 'big' })(table))],
  ['more than a megabyte, backwards', (table) => keysOnly(query('PK = :p', { ':p': 'big' }, back)(table))],
  ['a whole scan', scanned],
  ['a batch, in the order of its keys', (table) => table.batchGet([aKey('E#1'), aKey('none'), aKey('E~')])],
  ['an item', (table) => table.get(aKey('E#1'), { consistent: true })],
  ['no item', (table) => table.get(aKey('none'))],
]

const aKey = (SK: string) => ({ PK: 'p', SK })

const invalid: readonly [string, ReadCase['read']][] = [
  ['a limit of nothing', query('PK = :p', {}, { Limit: 0 })],
  ['a start in another partition', query('PK = :p', {}, start('E#2', 'q'))],
  ['a start outside the stretch', query('PK = :p AND SK > :s', { ':s': 'E#3' }, start('E#0'))],
  ['a start without a sort key', query('PK = :p', {}, { ExclusiveStartKey: { PK: 'p' } })],
  ['a start of an index without its key', inIndex('bare', {}, start('E#3'))],
  ['a stretch out of order', query('PK = :p AND SK BETWEEN :s AND :t', { ':s': 'E#4', ':t': 'E#3' })],
  ['all but one', query('PK = :p AND SK <> :s', { ':s': 'E#5' })],
  ['two conditions of the sort key', query('PK = :p AND SK > :s AND SK < :t', { ':s': 'E#1', ':t': 'E#5' })],
  ['one partition or another', query('PK = :p OR PK = :q', { ':q': 'q' })],
  ['no partition', query('SK = :p', {})],
  ['a partition that is a number', query('PK = :p', { ':p': 1 })],
  ['an empty partition key', query('PK = :p', { ':p': '' })],
  ['an empty sort key', query('PK = :p AND SK > :s', { ':s': '' })],
  ['a filter on the key', query('PK = :p', { ':s': 'x' }, { FilterExpression: 'SK > :s' })],
  ['a projection that overlaps', query('PK = :p', {}, { ProjectionExpression: 'm.y, m' })],
  ['a projection of a reserved word', query('PK = :p', {}, { ProjectionExpression: 'name' })],
  ['a consistent read of an index', inIndex('bare', {}, { ConsistentRead: true })],
  ['an unknown index', inIndex('nope')],
  ['a filter on what the index does not hold', inIndex('bare', { ':n': 0 }, { FilterExpression: 'n > :n' })],
  ['a batch with a key twice', (table) => table.batchGet([aKey('E#1'), aKey('E#1')])],
  ['an empty key', (table) => table.get(aKey(''))],
]

export const readCases: readonly ReadCase[] = [
  ...done.map(([name, read]) => ({ name, read, ends: 'done' as const })),
  ...invalid.map(([name, read]) => ({ name, read, ends: 'invalid' as const })),
]
