import type { TableIndex } from '../../shared/data/indexes.ts'
import { indexes as tableIndexes } from '../../shared/data/indexes.ts'
import type { Item } from '../../shared/data/table.ts'
import type { Call } from '../simulation/table/call.ts'
import type { Effect } from '../simulation/table/plan-write.ts'
import { projection } from '../simulation/table/schema.ts'
import { isSame } from '../simulation/table/values.ts'
import { itemBytes } from './item-size.ts'

/** What DynamoDB bills: write units of the table and of its indexes, and read units. */
type Units = { tableW: number; indexW: number; R: number }

const none: Units = { tableW: 0, indexW: 0, R: 0 }

/** A write unit is 1 KB; nothing costs less than one. */
const writeUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1024))

/** A read unit is 4 KB read strongly; eventually, it is half the price. */
const readUnits = (bytes: number, isConsistent: boolean): number =>
  Math.max(1, Math.ceil(bytes / 4096)) * (isConsistent ? 1 : 0.5)

/**
 * The units of a call. Source: developer guide, "Read and write capacity unit consumption" and "Provisioned throughput
 * considerations for global secondary indexes". A transaction doubles the table's units, not the indexes'.
 */
export const unitsOf = (call: Call, indexes: readonly TableIndex[] = tableIndexes): Units => {
  switch (call.kind) {
    case 'get':
    case 'batchGet':
      return { ...none, R: sum(call.itemBytes.map((bytes) => readUnits(bytes, call.isConsistent))) }
    case 'query':
    case 'scan':
      return { ...none, R: readUnits(call.bytes, call.isConsistent) }
    default:
      return call.isRepeat ? repeatUnits(call.effects) : commitUnits(call.kind === 'transact', call.effects, indexes)
  }
}

/** A token seen before writes nothing; DynamoDB reads the items, as a transaction reads: twice. */
const repeatUnits = (effects: readonly Effect[]): Units => ({
  ...none,
  R: sum(effects.map(({ before }) => 2 * readUnits(before?.bytes ?? 0, true))),
})

/** What fails is billed like what is written, by the item as it stands; only the indexes stay untouched. */
const commitUnits = (isTransaction: boolean, effects: readonly Effect[], indexes: readonly TableIndex[]): Units => {
  const isDone = effects.every((effect) => effect.isMet)
  const table = effects.map(({ before, after }) => writeUnits(Math.max(before?.bytes ?? 0, after?.bytes ?? 0)))
  const index = isDone ? effects.map((effect) => sum(indexes.map((each) => indexUnits(each, effect)))) : []
  return { tableW: sum(table) * (isTransaction ? 2 : 1), indexW: sum(index), R: 0 }
}

const indexUnits = (index: TableIndex, { before, after }: Effect): number => {
  const old = projection(index, before?.item)
  const next = projection(index, after?.item)
  if (isSame(old, next)) return 0
  if (old === undefined || next === undefined) return entryUnits(old) + entryUnits(next)
  const isMoved = old[index.partition] !== next[index.partition] || old[index.sort] !== next[index.sort]
  return isMoved ? entryUnits(old) + entryUnits(next) : Math.max(entryUnits(old), entryUnits(next))
}

const entryUnits = (entry: Item | undefined): number => (entry === undefined ? 0 : writeUnits(itemBytes(entry)))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
