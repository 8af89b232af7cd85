import type { Item } from '../../../shared/data/table.ts'

/** The type letters of DynamoDB's wire format. */
type TypeTag = 'S' | 'N' | 'B' | 'BOOL' | 'NULL' | 'SS' | 'NS' | 'BS' | 'L' | 'M'

export const isMap = (value: unknown): value is Item =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Set) &&
  !(value instanceof Uint8Array)

/** Throws for what DynamoDB cannot store, and for an empty set. */
export const typeOf = (value: unknown): TypeTag => {
  if (typeof value === 'string') return 'S'
  if (typeof value === 'number') return 'N'
  if (typeof value === 'boolean') return 'BOOL'
  if (value === null) return 'NULL'
  if (value instanceof Uint8Array) return 'B'
  if (Array.isArray(value)) return 'L'
  if (value instanceof Set) return typeOfSet(value)
  if (isMap(value) && isPlain(value)) return 'M'
  throw new Error(`DynamoDB cannot store a ${typeof value} of this kind`)
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const typeOfSet = (set: Set<unknown>): TypeTag => {
  const tags = new Set([...set].filter((each) => each !== undefined).map(typeOf))
  const [tag] = tags
  if (tag === undefined) throw new Error('An empty set cannot be stored')
  if (tags.size > 1) throw new Error('A set holds values of one type')
  if (tag === 'S') return 'SS'
  if (tag === 'N') return 'NS'
  if (tag === 'B') return 'BS'
  throw new Error(`A set cannot hold ${tag}`)
}

/** Equality as conditions see it: type and content; sets regardless of order. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (a instanceof Set) return b instanceof Set && a.size === b.size && [...a].every((each) => b.has(each))
  if (a instanceof Uint8Array) return b instanceof Uint8Array && compareBytes(a, b) === 0
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((each, index) => isSame(each, b[index]))
  }
  if (!isMap(a) || !isMap(b)) return false
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => name in b && isSame(a[name], b[name]))
}

/** The order of two values of one sortable type (strings by UTF-8 bytes); undefined where there is no order. */
export const compare = (a: unknown, b: unknown): number | undefined => {
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (a instanceof Uint8Array && b instanceof Uint8Array) return compareBytes(a, b)
  return undefined
}

const compareBytes = (a: Uint8Array, b: Uint8Array): number => Buffer.compare(a, b)

/** The order of UTF-8 bytes: that of UTF-16 units, but that surrogates come after all else. */
export const compareStrings = (a: string, b: string): number => {
  if (a === b) return 0
  const shorter = Math.min(a.length, b.length)
  for (let index = 0; index < shorter; index += 1) {
    const left = a.charCodeAt(index)
    const right = b.charCodeAt(index)
    if (left === right) continue
    const isLeftSurrogate = left >= 0xd800 && left <= 0xdfff
    const isRightSurrogate = right >= 0xd800 && right <= 0xdfff
    if (isLeftSurrogate !== isRightSurrogate) return isLeftSurrogate ? 1 : -1
    return left - right
  }
  return a.length - b.length
}
