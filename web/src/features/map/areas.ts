import type { Point } from '../../../../shared/model/place.ts'
import type { Card } from '../nearby/queries.ts'

/** How many members' offers and needs there are, and how much that is of associations. */
export type Counts = { offer: number; need: number; association: number }

/** A cell of the map with what lies somewhere in it. */
export type Area<T = unknown> = { key: string; place: Point; cards: readonly T[]; counts: Counts }

const keyOf = ({ latitude, longitude }: Point): string => `${latitude} ${longitude}`

/** Listings by whose they are: associations' stand for themselves. */
export const countListings = (cards: readonly Pick<Card, 'kind' | 'associationId'>[]): Counts => {
  const counts = { offer: 0, need: 0, association: 0 }
  for (const { kind, associationId } of cards) counts[associationId === undefined ? kind : 'association'] += 1
  return counts
}

type Placed = { place?: Point; remote: boolean }

/** What was found by the cell that it lies in; what is at a distance lies nowhere. */
export const areasOf = <T extends Placed>(
  found: readonly T[],
  count: (cards: readonly T[]) => Counts,
): readonly Area<T>[] => {
  const placed = found.flatMap((card) => (card.remote || card.place === undefined ? [] : [{ card, place: card.place }]))
  return [...Map.groupBy(placed, ({ place }) => keyOf(place))].flatMap(([key, inside]) => {
    const cards = inside.map(({ card }) => card)
    return inside[0] ? [{ key, place: inside[0].place, cards, counts: count(cards) }] : []
  })
}

/** The cards of chosen areas, as far as they are still among what was found. */
export const stillIn = <T>(chosen: readonly Area<T>[], areas: readonly Area<T>[]): readonly T[] | undefined => {
  const keys = new Set(chosen.map(({ key }) => key))
  const cards = areas.filter(({ key }) => keys.has(key)).flatMap((area) => area.cards)
  return cards.length > 0 ? cards : undefined
}
