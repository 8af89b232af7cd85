import type { Point } from '../../../../shared/model/place.ts'
import type { Card } from '../nearby/queries.ts'

/** A cell of the map with the listings that lie somewhere in it. */
export type Area = { key: string; place: Point; cards: readonly Card[] }

export type Counts = { offers: number; needs: number }

export const countsOf = (cards: readonly Card[]): Counts => {
  const offers = cards.filter(({ kind }) => kind === 'offer').length
  return { offers, needs: cards.length - offers }
}

const keyOf = ({ latitude, longitude }: Point): string => `${latitude} ${longitude}`

/** The listings by the cell that they lie in; one at a distance lies nowhere. */
export const areasOf = (cards: readonly Card[]): Area[] =>
  [
    ...Map.groupBy(
      cards.filter(({ remote }) => !remote),
      ({ place }) => keyOf(place),
    ),
  ].flatMap(([key, inside]) => {
    const place = inside[0]?.place
    return place ? [{ key, place, cards: inside }] : []
  })
