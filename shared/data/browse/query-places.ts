import type { App } from '../app.ts'
import { partsOf } from '../keys.ts'
import { cardOf } from '../listing-items.ts'
import type { Item, Page } from '../table.ts'
import type { Walked } from './density.ts'
import { type Known, leftAfter, splitSort } from './near-part.ts'
import { latest } from './rank.ts'
import type { Found } from './read-page.ts'
import { filterOf, onesIn, type Wanted } from './wanted.ts'

const query = (app: App, { cell, places, top }: Known, wanted: Wanted, size: number): Promise<Page> => {
  const filter = filterOf(wanted)
  return app.table.query({
    IndexName: 'near',
    KeyConditionExpression: 'nearCell = :cell AND nearSort BETWEEN :low AND :high',
    ...filter,
    ExpressionAttributeValues: {
      ...filter?.ExpressionAttributeValues,
      ':cell': cell,
      ':low': `${places[0]?.digits}#`,
      ':high': `${places.at(-1)?.digits}#${top?.at ?? latest}`,
    },
    ScanIndexForward: false,
    Limit: size,
    ...(top?.next && { ExclusiveStartKey: top.next }),
  })
}

/** The cards of the listings in a part's places. What the keys tell, the index need not repeat. */
const foundIn = (items: readonly Item[], { cell, places }: Known): Found[] => {
  const placeAt = new Map(places.map((place) => [place.digits, place]))
  return items.flatMap((item) => {
    const { digits, at } = splitSort(item)
    const place = placeAt.get(digits)
    if (!place) return []
    const { id } = partsOf({ PK: String(item['PK']), SK: String(item['SK']) })
    const card = cardOf({ ...item, ...place.centre, id, createdAt: at })
    return [{ rank: { km: place.km, at, id }, card, cell, digits }]
  })
}

/** One query of a part's places, from the last downwards, newest first in each; what it found, went through and left. */
export const queryPlaces = async (
  app: App,
  part: Known,
  wanted: Wanted,
  size: number,
): Promise<{ found: Found[]; walked: Walked; left: Known[] }> => {
  const page = await query(app, part, wanted, size)
  const found = foundIn(page.items, part)
  const left = page.next && leftAfter(part, page.next)
  const places = part.places.length - (left?.places.length ?? 0) + (left?.top ? 0.5 : 0)
  const listings = page.next ? size : found.length * onesIn(wanted)
  return { found, walked: { places, listings, found: found.length }, left: left ? [left] : [] }
}
