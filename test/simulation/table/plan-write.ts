import type { TableIndex } from '../../../shared/data/indexes.ts'
import type { Item, Key, Write } from '../../../shared/data/table.ts'
import { itemBytes, itemBytesMax } from '../../units/item-size.ts'
import { checkCondition } from './expression/check-condition.ts'
import { checkUpdate } from './expression/check-update.ts'
import { holds } from './expression/evaluate.ts'
import { parseCondition } from './expression/parse-condition.ts'
import { parseUpdate } from './expression/parse-update.ts'
import { remembered } from './expression/remembered.ts'
import type { Scope } from './expression/scope.ts'
import { scopeOf } from './expression/scope.ts'
import { updated } from './expression/update.ts'
import { storedItem } from './copies.ts'
import type { Stored } from './rows.ts'
import { checkItem, checkKey, keyOf } from './schema.ts'

/** What one write does to its item; where its condition is not met, it does nothing. */
export type Effect = {
  kind: 'Put' | 'Update' | 'Delete' | 'ConditionCheck'
  key: Key
  isMet: boolean
  before: Stored | undefined
  after: Stored | undefined
}

const conditionOf = remembered(parseCondition)
const updateOf = remembered(parseUpdate)

export const keyOfWrite = (write: Write): Key => {
  if ('Put' in write) return keyOf(write.Put.Item)
  if ('Update' in write) return write.Update.Key
  return 'Delete' in write ? write.Delete.Key : write.ConditionCheck.Key
}

/** Works out a write against its item as it is now. Throws where DynamoDB would call the request invalid. */
export const planWrite = (write: Write, before: Stored | undefined, indexes: readonly TableIndex[]): Effect => {
  const { kind, request, update } = partsOf(write)
  const scope = scopeOf(request, [request.ConditionExpression, update])
  const key = keyOfWrite(write)
  if (kind !== 'Put') checkKey(key)
  const isMet = isConditionMet(request.ConditionExpression, before, scope)
  const steps = update === undefined ? undefined : updateOf(update)
  if (steps !== undefined) checkUpdate(steps, scope)
  const next = (): Stored | undefined => {
    if ('Put' in write) return weighed(storedItem(write.Put.Item), indexes)
    if (steps !== undefined) return weighed(storedItem(updated(before?.item ?? { ...key }, steps, scope)), indexes)
    return kind === 'Delete' ? undefined : before
  }
  return { kind, key, isMet, before, after: isMet ? next() : before }
}

const isConditionMet = (text: string | undefined, before: Stored | undefined, scope: Scope): boolean => {
  if (text === undefined) return true
  const condition = conditionOf(text)
  checkCondition(condition, scope)
  return holds(condition, before?.item ?? {}, scope)
}

type Request = {
  ConditionExpression?: string
  ExpressionAttributeNames?: Record<string, string>
  ExpressionAttributeValues?: Record<string, unknown>
}

const partsOf = (write: Write): { kind: Effect['kind']; request: Request; update?: string } => {
  if (Object.keys(write).length !== 1) throw new Error('A write is exactly one of Put, Update, Delete, ConditionCheck')
  if ('Put' in write) return { kind: 'Put', request: write.Put }
  if ('Update' in write) return { kind: 'Update', request: write.Update, update: write.Update.UpdateExpression }
  if ('Delete' in write) return { kind: 'Delete', request: write.Delete }
  return { kind: 'ConditionCheck', request: write.ConditionCheck }
}

const weighed = (item: Item, indexes: readonly TableIndex[]): Stored => {
  checkItem(item, indexes)
  const bytes = itemBytes(item)
  if (bytes > itemBytesMax) throw new Error('Item size has exceeded the maximum allowed size')
  return { item, bytes }
}
