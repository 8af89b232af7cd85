import type { TableIndex } from '../../../shared/data/indexes.ts'
import { indexes as tableIndexes } from '../../../shared/data/indexes.ts'
import type { Item, Key, Page, Table, Write } from '../../../shared/data/table.ts'
import { WriteFailed } from '../../../shared/data/table.ts'
import type { Call } from './call.ts'
import type { ChangeLog } from './change-log.ts'
import { copyOf } from './copies.ts'
import { checkTransaction } from './check-transaction.ts'
import type { Effect } from './plan-write.ts'
import { keyOfWrite, planWrite } from './plan-write.ts'
import type { Reading } from './read-page.ts'
import { queryPage, scanPage } from './read-page.ts'
import { checkKey, keyOf } from './schema.ts'
import type { Store, StoreOptions } from './store.ts'
import { storeOf } from './store.ts'
import { transactionTokens } from './transaction-tokens.ts'

export type MemoryOptions = StoreOptions & { indexes?: readonly TableIndex[] }

export type TableReads = Pick<Table, 'get' | 'batchGet' | 'query' | 'scan'>

/** A table in memory that answers as DynamoDB does, each call at one instant. An invalid request throws a plain Error. */
export type MemoryTable = Table & {
  /**
   * Reads as a replica would give them that has seen nothing since a time, at most `historyMs` ago; or, for a time yet
   * to come, as they will be when all that is written so far has come to the indexes.
   */
  asOf(time: number): TableReads
  /** What happened, for streams. */
  changes: ChangeLog
  /** Every item as it is now, in the order of keys. */
  items(): Item[]
  /** Removes every item whose `ttl` is before a time, as TTL does sooner or later; says how many. */
  expire(beforeSeconds: number): number
  /** Reports every call as it happens, until the returned function is called. */
  observe(listener: (call: Call) => void): () => void
}

export const memoryTable = (options: MemoryOptions = {}): MemoryTable => {
  const indexes = options.indexes ?? tableIndexes
  const now = options.now ?? (() => 0)
  const store = storeOf(indexes, options)
  const tokens = transactionTokens(now)
  const listeners = new Set<(call: Call) => void>()
  const report = (call: Call): void => listeners.forEach((listener) => listener(call))

  const commit = (kind: 'write' | 'transact', writes: readonly Write[], token?: string): readonly Effect[] => {
    const isRepeat = token !== undefined && tokens.isRepeat(token, writes)
    const plan = (write: Write): Effect => planWrite(write, store.current(keyOfWrite(write)), indexes)
    const effects = isRepeat ? writes.map((write) => unchanged(write, store)) : writes.map(plan)
    report({ kind, effects, isRepeat })
    if (isRepeat) return effects
    if (effects.some((effect) => !effect.isMet)) throw new WriteFailed(effects.map(reasonOf))
    store.apply(effects, { isTransaction: kind === 'transact' })
    if (token !== undefined) tokens.remember(token, writes)
    return effects
  }

  return {
    ...readsAt(store, now, report),
    write: async (write) => {
      if ('ConditionCheck' in write) throw new Error('A condition check is a step of a transaction')
      const [effect] = commit('write', [write])
      return effect?.kind === 'Update' && effect.after ? copyOf(effect.after.item) : undefined
    },
    transact: async (writes, token) => {
      checkTransaction(writes)
      commit('transact', writes, token)
    },
    asOf: (time) => readsAt(store, () => time, report),
    changes: store.changes,
    items: () => allItems(store),
    expire: (beforeSeconds) => expire(store, beforeSeconds),
    observe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const reasonOf = ({ isMet, before }: Effect): WriteFailed['reasons'][number] => {
  if (isMet) return undefined
  return { code: 'ConditionalCheckFailed', ...(before === undefined ? {} : { item: copyOf(before.item) }) }
}

const readsAt = (store: Store, viewTime: () => number, report: (call: Call) => void): TableReads => {
  const pageOf = (kind: 'query' | 'scan', { page, bytes }: Reading, isConsistent = false, index?: string): Page => {
    report({ kind, isConsistent, bytes, ...(index === undefined ? {} : { index }) })
    return page
  }
  const read = (kind: 'get' | 'batchGet', keys: readonly Key[], isConsistent = false): (Item | undefined)[] => {
    keys.forEach(checkKey)
    const found = keys.map((key) => store.visible(key, viewTime()))
    report({ kind, isConsistent, itemBytes: found.map((each) => each?.bytes ?? 0) })
    return found.map((each) => (each === undefined ? undefined : copyOf(each.item)))
  }
  return {
    get: async (key, options) => read('get', [key], options?.consistent)[0],
    batchGet: async (keys, options) => {
      checkBatch(keys)
      return read('batchGet', keys, options?.consistent)
    },
    query: async (input) =>
      pageOf(
        'query',
        queryPage(input, store.source(input.IndexName), viewTime()),
        input.ConsistentRead,
        input.IndexName,
      ),
    scan: async (input) => pageOf('scan', scanPage(input, store.source(), viewTime()), input.ConsistentRead),
  }
}

const checkBatch = (keys: readonly Key[]): void => {
  if (keys.length === 0 || keys.length > 100) throw new Error(`A batch has 1 to 100 keys, not ${keys.length}`)
  if (new Set(keys.map((key) => JSON.stringify([key.PK, key.SK]))).size < keys.length) {
    throw new Error('Provided list of item keys contains duplicates')
  }
}

const unchanged = (write: Write, store: Store): Effect => {
  const before = store.current(keyOfWrite(write))
  return { kind: 'ConditionCheck', key: keyOfWrite(write), isMet: true, before, after: before }
}

const allItems = (store: Store): Item[] => {
  const { rows } = store.source()
  const newest = rows.partitions().flatMap((name) => rows.partition(name).map((row) => row.versions.at(-1)?.stored))
  return newest.flatMap((each) => (each === undefined ? [] : [copyOf(each.item)]))
}

const expire = (store: Store, beforeSeconds: number): number => {
  const due = allItems(store).filter(({ ttl }) => typeof ttl === 'number' && ttl < beforeSeconds)
  for (const key of due.map(keyOf)) {
    const effect: Effect = { kind: 'Delete', key, isMet: true, before: store.current(key), after: undefined }
    store.apply([effect], { isTransaction: false, isExpiry: true })
  }
  return due.length
}
