import type { Item, Key } from '../../../shared/data/table.ts'
import type { TableIndex } from '../../../shared/data/indexes.ts'

/** Refuses a primary key that DynamoDB would not take. */
export const checkKey = (key: Key): void => {
  checkKeyPart(key, 'PK', 2048)
  checkKeyPart(key, 'SK', 1024)
  for (const name in key) {
    if (name !== 'PK' && name !== 'SK') throw new Error(`The provided key element does not match the schema: ${name}`)
  }
}

/** Refuses an item whose own key, or whose key of an index, DynamoDB would not take. */
export const checkItem = (item: Item, indexes: readonly TableIndex[]): void => {
  checkKeyPart(item, 'PK', 2048)
  checkKeyPart(item, 'SK', 1024)
  for (const index of indexes) {
    if (item[index.partition] !== undefined) checkKeyPart(item, index.partition, 2048)
    if (item[index.sort] !== undefined) checkKeyPart(item, index.sort, 1024)
  }
}

const checkKeyPart = (item: Item, name: string, bytesMax: number): void => {
  const value = item[name]
  if (typeof value !== 'string') throw new Error(`Type mismatch for key ${name}: expected a string`)
  if (value === '') throw new Error(`The key attribute ${name} may not be an empty string`)
  if (Buffer.byteLength(value) > bytesMax) throw new Error(`The key attribute ${name} has more than ${bytesMax} bytes`)
}

export const keyOf = (item: Item): Key => {
  const { PK, SK } = item
  if (typeof PK !== 'string' || typeof SK !== 'string') throw new Error('An item needs PK and SK')
  return { PK, SK }
}

/** What an index holds of an item: nothing unless it has both key attributes. */
export const projection = (index: TableIndex, item: Item | undefined): Item | undefined => {
  if (item?.[index.partition] === undefined || item[index.sort] === undefined) return undefined
  const projected: Item = {}
  for (const name of ['PK', 'SK', index.partition, index.sort, ...index.projected]) {
    if (item[name] !== undefined) projected[name] = item[name]
  }
  return projected
}
