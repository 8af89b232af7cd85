import type { Item } from '../../../shared/data/table.ts'
import { isMap, typeOf } from './values.ts'

/**
 * A deep copy of an item as the table would give it back: what is undefined is dropped, −0 is 0. Throws for what cannot
 * be stored.
 */
export const storedItem = (item: Item): Item => storedFields(item, 0)

const storedFields = (fields: Item, depth: number): Item => {
  const copy: Item = {}
  for (const name in fields) {
    const field = fields[name]
    if (field !== undefined) copy[name] = storedValue(field, depth + 1)
  }
  return copy
}

const storedValue = (value: unknown, depth: number): unknown => {
  if (depth > 32) throw new Error('Nesting levels have exceeded supported limits of 32')
  const tag = typeOf(value)
  if (tag === 'N') return storedNumber(value)
  if (Array.isArray(value)) return value.filter(isThere).map((each) => storedValue(each, depth + 1))
  if (value instanceof Set) return new Set([...value].filter(isThere).map((each) => storedValue(each, depth + 1)))
  return tag === 'M' && isMap(value) ? storedFields(value, depth) : value
}

const isThere = (value: unknown): boolean => value !== undefined

const storedNumber = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error('Special numeric values are not allowed')
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) throw new Error(`Number ${value} is greater than the safe integers`)
  return value === 0 ? 0 : value
}

/** A deep copy of an item that is known to be storable. */
export const copyOf = (item: Item): Item => {
  const copy: Item = {}
  for (const name in item) copy[name] = copyOfValue(item[name])
  return copy
}

/** A deep copy of a value that is known to be storable. */
export const copyOfValue = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyOfValue)
  if (value instanceof Set) return new Set<unknown>(value)
  if (value instanceof Uint8Array) return value.slice()
  return isMap(value) ? copyOf(value) : value
}
