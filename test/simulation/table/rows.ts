import type { Item } from '../../../shared/data/table.ts'
import { compareStrings } from './values.ts'

/** An item with its weight. */
export type Stored = { item: Item; bytes: number }

/** Where a row stands: in the table itself partition and sort are PK and SK. */
export type Place = { partition: string; sort: string; PK: string; SK: string }

/** What a row is from a time on; no item means that it is deleted. */
type Version = { at: number; stored: Stored | undefined }

export type Row = Place & { versions: Version[] }

/** Rows in the order of their keys, with as much of their past as is kept. */
export type Rows = {
  find(place: Place): Row | undefined
  /** Sets what a row is from `at` on, or from its latest change on if that is later. */
  set(place: Place, stored: Stored | undefined, at: number): void
  partition(name: string): readonly Row[]
  partitions(): readonly string[]
}

/** The newest state that shows at a time. */
export const visible = (row: Row | undefined, at: number): Stored | undefined =>
  row?.versions.findLast((version) => version.at <= at)?.stored

/** Rows that remember what they were during the last `keepMs`. */
export const rowsOf = (now: () => number, keepMs: number): Rows => {
  const byPartition = new Map<string, Row[]>()
  let names: string[] | undefined
  const deleted: Row[] = []

  const find = (place: Place): Row | undefined => {
    const rows = byPartition.get(place.partition)
    const row = rows?.[positionOf(rows, place)]
    return row !== undefined && comparePlaces(row, place) === 0 ? row : undefined
  }

  const insert = (place: Place): Row => {
    const row: Row = { ...place, versions: [] }
    const rows = byPartition.get(place.partition)
    if (rows === undefined) {
      byPartition.set(place.partition, [row])
      names = undefined
    } else rows.splice(positionOf(rows, place), 0, row)
    return row
  }

  const forget = (row: Row): void => {
    const rows = byPartition.get(row.partition)
    const position = rows?.indexOf(row) ?? -1
    if (rows === undefined || position < 0) return
    rows.splice(position, 1)
    if (rows.length === 0) {
      byPartition.delete(row.partition)
      names = undefined
    }
  }

  const sweep = (): void => {
    const before = now() - keepMs
    while (deleted[0] !== undefined) {
      const last = deleted[0].versions.at(-1)
      if (last?.stored === undefined) {
        if (last !== undefined && last.at > before) return
        forget(deleted[0])
      }
      deleted.shift()
    }
  }

  return {
    find,
    set(place, stored, at) {
      const row = find(place) ?? insert(place)
      row.versions.push({ at: Math.max(at, row.versions.at(-1)?.at ?? at), stored })
      const before = now() - keepMs
      while ((row.versions[1]?.at ?? Infinity) <= before) row.versions.shift()
      if (stored === undefined) deleted.push(row)
      sweep()
    },
    partition: (name) => byPartition.get(name) ?? [],
    partitions: () => (names ??= [...byPartition.keys()].sort(compareStrings)),
  }
}

/** Where a place is, or would be, among sorted rows. */
const positionOf = (rows: readonly Place[], place: Place): number => {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const row = rows[middle]
    if (row !== undefined && comparePlaces(row, place) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Ties of an index are broken by the primary key. */
export const comparePlaces = (a: Place, b: Place): number =>
  compareStrings(a.sort, b.sort) || compareStrings(a.PK, b.PK) || compareStrings(a.SK, b.SK)
