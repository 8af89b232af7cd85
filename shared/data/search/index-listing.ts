import type { ListingId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import type { Item } from '../table.ts'
import { type Indexed, indexedItem, indexedOf, keysIn } from './indexed.ts'
import { type Postings, postingsOf, textIn } from './postings.ts'

const again = () => new Again()

/** Notes what is written now, on condition that nobody wrote since the note was read. */
const noteStep = (id: ListingId, before: Indexed, after: Indexed): Step => ({
  write: {
    Put: {
      Item: indexedItem(id, after),
      ConditionExpression: before.revision === 0 ? 'attribute_not_exists(PK)' : 'revision = :seen',
      ...(before.revision > 0 && { ExpressionAttributeValues: { ':seen': before.revision } }),
    },
  },
  otherwise: again,
})

const textOf = (at: object): string => JSON.stringify([Reflect.get(at, 'PK'), Reflect.get(at, 'SK')])

/** From what stands there to what should: items that are new or changed, and those that have to go. */
const differenceSteps = (id: ListingId, before: Indexed, { items, stamp }: Postings): Step[] => {
  const standing = new Map(keysIn(id, before).map((at) => [textOf(at), at]))
  const isSame = (item: Item): boolean => before.stamp === stamp && standing.has(textOf(item))
  const wanted = new Set(items.map(textOf))
  return [
    ...items.filter((item) => !isSame(item)).map((Item): Step => ({ write: { Put: { Item } }, otherwise: again })),
    ...[...standing]
      .filter(([text]) => !wanted.has(text))
      .map(([, Key]): Step => ({ write: { Delete: { Key } }, otherwise: again })),
  ]
}

/**
 * Brings the word index up to what a listing is now, whatever was seen to change: doing it again, late or twice at once
 * does no harm. The note is read before the listing and always written anew, so that whoever read an older listing has
 * read an older note too, and fails.
 * @param isTrusted whether what the note tells does stand there; if not, all of it is written
 */
export const indexListing = (app: App, id: ListingId, isTrusted = true): Promise<void> =>
  decide(app, async (): Promise<Plan<void>> => {
    const note = await app.table.get(key.indexed(id), { consistent: true })
    const [head, detail] = await app.table.batchGet([key.listing(id), key.listingDetail(id)], { consistent: true })
    const before = indexedOf(note)
    const standing = isTrusted ? before : { ...before, stamp: '' }
    const postings = postingsOf(head, detail)
    const { cell, words, stamp } = postings
    const at = textIn(head, 'createdAt')
    const after = { revision: before.revision + 1, cell, words: [...words], stamp, at }
    return { steps: [noteStep(id, before, after), ...differenceSteps(id, standing, postings)], answer: undefined }
  })
