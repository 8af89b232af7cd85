import type { App } from '../app.ts'
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

const foundIn = (items: readonly Item[], { cell, places }: Known): Found[] => {
  const kmOf = new Map(places.map((place) => [place.digits, place.km]))
  return items.flatMap((item) => {
    const km = kmOf.get(splitSort(item).digits)
    const card = cardOf(item)
    return km === undefined ? [] : [{ rank: { km, at: card.createdAt, id: card.id }, card, cell }]
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

/** Of a part the piece that one query is to read, and what is left above and below of it. */
export const pieceOf = (part: Known, isWhole: boolean): { asked: Known; kept: Known[] } => {
  if (isWhole) return { asked: part, kept: [] }
  const { cell, places, top } = part
  const nearest = indexOfNearest(part)
  const isTop = nearest === places.length - 1
  const below = places.slice(0, nearest + 1)
  const start = below.findLastIndex((place, index) => index > 0 && !isNext(below[index - 1], place))
  const clipped = Math.max(0, start)
  return {
    asked: partOf(cell, below.slice(clipped), isTop ? top : undefined) ?? part,
    kept: [
      partOf(cell, below.slice(0, clipped)),
      isTop ? undefined : partOf(cell, places.slice(nearest + 1), top),
    ].filter(isPart),
  }
}

const indexOfNearest = ({ places, from }: Known): number =>
  Math.max(
    0,
    places.findIndex(({ km }) => km === from.km),
  )
const numberOf = (place: Place | undefined): number => Number.parseInt(place?.digits ?? '', 7)
const isNext = (below: Place | undefined, above: Place): boolean => numberOf(above) === numberOf(below) + 1
