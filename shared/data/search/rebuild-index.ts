import type { ListingId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { Again } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import type { Item, Key } from '../table.ts'
import { namesIn } from './check-index.ts'
import { indexedOf, keysIn } from './indexed.ts'
import { indexListing } from './index-listing.ts'
import { scanHeads, scanWords } from './scan-items.ts'

const again = () => new Again()

/** Removes an item of the index that no note tells of, as long as the listing's note is the one seen. */
const removeStray = (app: App, id: ListingId, stray: Key): Promise<boolean> =>
  decide(app, async (): Promise<Plan<boolean>> => {
    const note = await app.table.get(key.indexed(id), { consistent: true })
    const indexed = indexedOf(note)
    if (keysIn(id, indexed).some(({ PK, SK }) => PK === stray.PK && SK === stray.SK))
      return { steps: [], answer: false }
    const ConditionExpression = note ? 'revision = :seen' : 'attribute_not_exists(PK)'
    const seen = note ? { ExpressionAttributeValues: { ':seen': indexed.revision } } : {}
    return {
      steps: [
        { write: { ConditionCheck: { Key: key.indexed(id), ConditionExpression, ...seen } }, otherwise: again },
        { write: { Delete: { Key: stray } }, otherwise: again },
      ],
      answer: true,
    }
  })

const keyOf = (item: Item): Key => ({ PK: String(item['PK']), SK: String(item['SK']) })

/** Builds the word index anew from the listings, while members go on: how many were written, and how many items removed. */
export const rebuildIndex = async (app: App): Promise<{ listings: number; removed: number }> => {
  const counts = { listings: 0, removed: 0 }
  for await (const head of scanHeads(app)) {
    await indexListing(app, String(head['id']), false)
    counts.listings += 1
  }
  for await (const item of scanWords(app))
    if (await removeStray(app, namesIn(item).listing, keyOf(item))) counts.removed += 1
  return counts
}
