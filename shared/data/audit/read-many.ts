import type { App } from '../app.ts'
import type { Item, Key } from '../table.ts'

const batchMost = 100

const nameOf = ({ PK, SK }: Key): string => `${PK} ${SK}`

/** Strongly, any number of items, each key once; what is given back finds them by their keys. */
export const readMany = async (app: App, keys: readonly Key[]): Promise<(key: Key) => Item | undefined> => {
  const wanted = [...new Map(keys.map((key) => [nameOf(key), key])).values()]
  const found = new Map<string, Item>()
  for (let from = 0; from < wanted.length; from += batchMost) {
    const batch = wanted.slice(from, from + batchMost)
    const items = await app.table.batchGet(batch, { consistent: true })
    for (const [place, key] of batch.entries()) {
      const item = items[place]
      if (item) found.set(nameOf(key), item)
    }
  }
  return (key) => found.get(nameOf(key))
}
