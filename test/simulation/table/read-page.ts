import type { TableIndex } from '../../../shared/data/indexes.ts'
import type { Item, Page, QueryInput, ScanInput } from '../../../shared/data/table.ts'
import { checkCondition } from './expression/check-condition.ts'
import { holds } from './expression/evaluate.ts'
import { keyRange } from './expression/key-condition.ts'
import { mentioned } from './expression/mentioned.ts'
import { parseCondition } from './expression/parse-condition.ts'
import { parseProjection } from './expression/parse-path.ts'
import { projected } from './expression/project.ts'
import { remembered } from './expression/remembered.ts'
import type { Scope } from './expression/scope.ts'
import { scopeOf } from './expression/scope.ts'
import type { Row, Rows } from './rows.ts'
import { comparePlaces, visible } from './rows.ts'
import { compareStrings } from './values.ts'
import { copyOf } from './copies.ts'

/** What is read of: the table or one index, with the names of its key. */
export type Source = { rows: Rows; partition: string; sort: string; index?: TableIndex }

/** A page, and the bytes of all that was looked at for it, filtered out or not. */
export type Reading = { page: Page; bytes: number }

const pageBytesMax = 1024 * 1024

const conditionOf = remembered(parseCondition)
const projectionOf = remembered(parseProjection)

/** A page of a query, as the table shows at a time. */
export const queryPage = (input: QueryInput, source: Source, at: number): Reading => {
  if (source.index !== undefined && input.ConsistentRead === true) {
    throw new Error('Consistent reads are not supported on global secondary indexes')
  }
  const { KeyConditionExpression, FilterExpression, ProjectionExpression } = input
  const scope = scopeOf(input, [KeyConditionExpression, FilterExpression, ProjectionExpression])
  const range = keyRange(KeyConditionExpression, source, scope)
  checkFilter(FilterExpression, source, scope)
  const rows = source.rows.partition(range.partition)
  let from = firstWhere(rows, (row) => !range.isBelow(row.sort))
  let to = firstWhere(rows, (row) => range.isAbove(row.sort))
  const isForward = input.ScanIndexForward ?? true
  const start = input.ExclusiveStartKey
  if (start !== undefined) {
    const place = startOf(start, source)
    if (place.partition !== range.partition) throw new Error('The provided starting key is outside query boundaries')
    if (range.isBelow(place.sort) || range.isAbove(place.sort)) {
      throw new Error('The provided starting key does not match the range key predicate')
    }
    if (isForward)
      from = Math.max(
        from,
        firstWhere(rows, (row) => comparePlaces(row, place) > 0),
      )
    else
      to = Math.min(
        to,
        firstWhere(rows, (row) => comparePlaces(row, place) >= 0),
      )
  }
  return collect(steps(rows, from, to, isForward), input, source, at, scope)
}

/** A page of a scan of the table, partition by partition. */
export const scanPage = (input: ScanInput, source: Source, at: number): Reading => {
  const scope = scopeOf(input, [input.FilterExpression])
  const start = input.ExclusiveStartKey === undefined ? undefined : startOf(input.ExclusiveStartKey, source)
  function* all(): Generator<Row> {
    const names = source.rows.partitions()
    const first = start === undefined ? 0 : firstWhere(names, (name) => compareStrings(name, start.partition) >= 0)
    for (let index = first; index < names.length; index += 1) {
      const rows = source.rows.partition(names[index] ?? '')
      const isResumed = start !== undefined && names[index] === start.partition
      const from = isResumed ? firstWhere(rows, (row) => comparePlaces(row, start) > 0) : 0
      yield* steps(rows, from, rows.length, true)
    }
  }
  return collect(all(), input, source, at, scope)
}

function* steps(rows: readonly Row[], from: number, to: number, isForward: boolean): Generator<Row> {
  for (let index = 0; index < to - from; index += 1) {
    const row = rows[isForward ? from + index : to - 1 - index]
    if (row !== undefined) yield row
  }
}

type PageInput = { Limit?: number; FilterExpression?: string; ProjectionExpression?: string }

const collect = (rows: Iterable<Row>, input: PageInput, source: Source, at: number, scope: Scope): Reading => {
  if (input.Limit !== undefined && !(input.Limit >= 1)) throw new Error('Limit must be at least 1')
  const items: Item[] = []
  let bytes = 0
  let evaluated = 0
  const filter = input.FilterExpression === undefined ? undefined : conditionOf(input.FilterExpression)
  if (filter !== undefined) checkCondition(filter, scope)
  const paths = input.ProjectionExpression === undefined ? undefined : projectionOf(input.ProjectionExpression)
  for (const row of rows) {
    const stored = visible(row, at)
    if (stored === undefined) continue
    bytes += stored.bytes
    evaluated += 1
    if (filter === undefined || holds(filter, stored.item, scope)) {
      items.push(paths === undefined ? copyOf(stored.item) : projected(stored.item, paths, scope))
    }
    if (evaluated === input.Limit || bytes > pageBytesMax) return { page: { items, next: nextOf(row, source) }, bytes }
  }
  return { page: { items }, bytes }
}

const nextOf = (row: Row, source: Source): Item => ({
  PK: row.PK,
  SK: row.SK,
  [source.partition]: row.partition,
  [source.sort]: row.sort,
})

const startOf = (key: Item, source: Source): { partition: string; sort: string; PK: string; SK: string } => {
  const names = new Set(['PK', 'SK', source.partition, source.sort])
  const isWhole = Object.keys(key).length === names.size && [...names].every((name) => typeof key[name] === 'string')
  if (!isWhole) throw new Error('The provided starting key is invalid')
  const text = (name: string): string => String(key[name])
  return { partition: text(source.partition), sort: text(source.sort), PK: text('PK'), SK: text('SK') }
}

const checkFilter = (filter: string | undefined, source: Source, scope: Scope): void => {
  if (filter === undefined) return
  for (const name of mentioned(conditionOf(filter), scope)) {
    if (name === source.partition || name === source.sort) {
      throw new Error(`Filter Expression can only contain non-primary key attributes: ${name}`)
    }
    if (source.index !== undefined && !['PK', 'SK', ...source.index.projected].includes(name)) {
      throw new Error(`Secondary index ${source.index.name} does not project one or more filter attributes: ${name}`)
    }
  }
}

/** The first position at which a test holds; it must hold for all behind it. */
const firstWhere = <T>(sorted: readonly T[], test: (each: T) => boolean): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const each = sorted[middle]
    if (each !== undefined && !test(each)) low = middle + 1
    else high = middle
  }
  return low
}
