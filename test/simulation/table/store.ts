import type { TableIndex } from '../../../shared/data/indexes.ts'
import type { Key } from '../../../shared/data/table.ts'
import { itemBytes } from '../../units/item-size.ts'
import type { ChangeLog } from './change-log.ts'
import { changeLog } from './change-log.ts'
import type { Effect } from './plan-write.ts'
import type { Source } from './read-page.ts'
import type { Place, Stored } from './rows.ts'
import { rowsOf, visible } from './rows.ts'
import { projection } from './schema.ts'
import { isSame } from './values.ts'

export type StoreOptions = {
  /** Milliseconds of the virtual clock; without one, time stands still. */
  now?: () => number
  /** How far back `asOf` may look. Default 0. */
  historyMs?: number
  /** How long a change of an item takes to reach an index, asked once for each. Default 0. */
  indexLagMs?: () => number
  /** How long after its commit an item of a transaction shows: reads between see it half. Default 0. */
  commitSkewMs?: () => number
}

/** The items of the table and its indexes, without any opinion about requests. */
export type Store = {
  /** The newest state, which conditions see. */
  current(key: Key): Stored | undefined
  /** What reads see at a time. */
  visible(key: Key, at: number): Stored | undefined
  source(indexName?: string): Source
  apply(effects: readonly Effect[], options: { isTransaction: boolean; isExpiry?: boolean }): void
  changes: ChangeLog
}

const placeOf = (key: Key): Place => ({ partition: key.PK, sort: key.SK, PK: key.PK, SK: key.SK })

export const storeOf = (indexes: readonly TableIndex[], options: StoreOptions): Store => {
  const now = options.now ?? (() => 0)
  const historyMs = options.historyMs ?? 0
  const base: Source = { rows: rowsOf(now, historyMs), partition: 'PK', sort: 'SK' }
  const sources = new Map<string, Source & { index: TableIndex }>(
    indexes.map((index) => {
      const { partition, sort } = index
      return [index.name, { rows: rowsOf(now, historyMs), partition, sort, index }]
    }),
  )
  const changes = changeLog()
  const applyToIndex = (source: Source & { index: TableIndex }, { key, before, after }: Effect): void => {
    const old = projection(source.index, before?.item)
    const next = projection(source.index, after?.item)
    if (isSame(old, next)) return
    const at = now() + (options.indexLagMs?.() ?? 0)
    const place = (item: Record<string, unknown>): Place => ({
      partition: String(item[source.partition]),
      sort: String(item[source.sort]),
      ...key,
    })
    const isMoved = old?.[source.partition] !== next?.[source.partition] || old?.[source.sort] !== next?.[source.sort]
    if (old !== undefined && isMoved) source.rows.set(place(old), undefined, at)
    if (next !== undefined) source.rows.set(place(next), { item: next, bytes: itemBytes(next) }, at)
  }
  return {
    current: (key) => base.rows.find(placeOf(key))?.versions.at(-1)?.stored,
    visible: (key, at) => visible(base.rows.find(placeOf(key)), at),
    source(indexName) {
      const source = indexName === undefined ? base : sources.get(indexName)
      if (source === undefined) throw new Error(`The table does not have the specified index: ${indexName}`)
      return source
    },
    apply(effects, { isTransaction, isExpiry }) {
      for (const effect of effects) {
        if (effect.before === effect.after) continue
        const at = now() + (isTransaction ? (options.commitSkewMs?.() ?? 0) : 0)
        base.rows.set(placeOf(effect.key), effect.after, at)
        for (const source of sources.values()) applyToIndex(source, effect)
      }
      changes.record(effects, now(), isExpiry)
    },
    changes,
  }
}
