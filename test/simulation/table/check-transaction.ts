import type { Write } from '../../../shared/data/table.ts'
import { itemBytes } from '../../units/item-size.ts'
import { keyOfWrite } from './plan-write.ts'

const writesMax = 100
const transactionBytesMax = 4 * 1024 * 1024

/** Refuses a transaction that DynamoDB would call invalid, whatever the table holds. */
export const checkTransaction = (writes: readonly Write[]): void => {
  if (writes.length === 0 || writes.length > writesMax) {
    throw new Error(`A transaction has 1 to ${writesMax} writes, not ${writes.length}`)
  }
  const keys = new Set(writes.map(keyOfWrite).map((key) => JSON.stringify([key.PK, key.SK])))
  if (keys.size < writes.length) {
    throw new Error('Transaction request cannot include multiple operations on one item')
  }
  const bytes = writes.reduce((total, write) => total + ('Put' in write ? itemBytes(write.Put.Item) : 0), 0)
  if (bytes > transactionBytesMax) throw new Error('Collection size of the items exceeds 4 MB')
}
