import type { App } from '../app.ts'
import { partsOf } from '../keys.ts'
import { cardOf } from '../listing-items.ts'
import type { Item, Page } from '../table.ts'
import type { Walked } from './density.ts'
import { isPart, type Known, partOf, type Place } from './near-part.ts'
import { latest } from './rank.ts'
import type { Found } from './read-page.ts'
import { filterOf, onesIn, type Wanted } from './wanted.ts'

/** What a query of some places found, what it went through, and what it left unread. */
export type PlacesRead = { found: Found[]; walked: Walked; rest: Known[] }

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

/** The digits and the moment in a sort key of the `near` index. */
const splitSort = (item: Item): { digits: string; at: string } => {
  const [digits = '', at = ''] = String(item['nearSort']).split('#')
  return { digits, at }
}

/** The places below where a page ended, and the one in which it ended. */
const restOf = ({ cell, places }: Known, next: Item): Known | undefined => {
  const { digits, at } = splitSort(next)
  const rest = places.filter((place) => place.digits <= digits)
  return partOf(cell, rest, rest.at(-1)?.digits === digits ? { at, next } : undefined)
}

/** The cards of listings in a part's places; what the keys tell, the index need not repeat. */
const foundIn = (items: readonly Item[], { cell, places }: Known): Found[] => {
  const placeOf = new Map(places.map((place) => [place.digits, place]))
  return items.flatMap((item) => {
    const { digits, at } = splitSort(item)
    const place = placeOf.get(digits)
    if (!place) return []
    const { id } = partsOf({ PK: String(item['PK']), SK: String(item['SK']) })
    const card = cardOf({ ...item, ...place.centre, id, createdAt: at })
    return [{ rank: { km: place.km, at, id }, card, cell }]
  })
}

/** One query of a part's places, from the last downwards, newest first in each. */
export const queryPlaces = async (app: App, part: Known, wanted: Wanted, size: number): Promise<PlacesRead> => {
  const page = await query(app, part, wanted, size)
  const rest = page.next && restOf(part, page.next)
  const found = foundIn(page.items, part)
  const places = part.places.length - (rest?.places.length ?? 0) + (rest?.top ? 0.5 : 0)
  const listings = page.next ? size : page.items.length * onesIn(wanted)
  return {
    found,
    walked: { places: Math.max(places, 0.5), listings, found: found.length },
    rest: [rest].filter(isPart),
  }
}

/** Of a part the piece that one query is to read, and what is left below and above it. */
export const pieceOf = (part: Known, low: number, high: number): { asked: Known; kept: Known[] } => {
  const { cell, places, top } = part
  const isTop = high === places.length - 1
  const asked = partOf(cell, places.slice(low, high + 1), isTop ? top : undefined) ?? part
  const below = partOf(cell, places.slice(0, low))
  const above = isTop ? undefined : partOf(cell, places.slice(high + 1), top)
  return { asked, kept: [below, above].filter(isPart) }
}

const numberOf = (place: Place | undefined): number => Number.parseInt(place?.digits ?? '', 7)

/**
 * The places that one query should go through: the nearest, and those beside it in the index that are near enough,
 * with gaps, as long as all of them hold no more than a page.
 */
export const spanOf = (
  { places, from }: Known,
  reachKm: number,
  listingsIn: (places: number) => number | undefined,
  size: number,
): [low: number, high: number] => {
  const nearest = Math.max(
    0,
    places.findIndex(({ km }) => km === from.km),
  )
  if (listingsIn(1) === undefined) return [0, nearest]
  const holds = (low: number, high: number): number =>
    listingsIn(numberOf(places[high]) - numberOf(places[low]) + 1) ?? 0
  let [low, high] = [nearest, nearest]
  for (let next = nearest + 1; next < places.length; next += 1) {
    const isNear = (places[next]?.km ?? Infinity) <= reachKm
    if (holds(low, next) > size || holds(high, next) > gapMost) break
    if (isNear) high = next
  }
  for (let next = nearest - 1; next >= 0; next -= 1) {
    const isNear = (places[next]?.km ?? Infinity) <= reachKm
    if (holds(next, high) > size || holds(next, low) > gapMost) break
    if (isNear) low = next
  }
  return [low, high]
}
const gapMost = Number(process.env.GM ?? 10)
