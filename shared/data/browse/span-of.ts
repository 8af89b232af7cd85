import type { Density } from './density.ts'
import type { Known, Place } from './near-part.ts'

/** As many cards as 4 KB hold, the least that a query costs: up to that, a query reads more at no cost. */
const leastCost = 10

const numberOf = (place: Place | undefined): number => Number.parseInt(place?.digits ?? '', 7)

/**
 * The positions of the places that one query should go through: the nearest, and those beside it in the index that are
 * within reach, over small gaps, as long as all of them are thought to hold no more than a page. As nothing is known at
 * the first part of a page, it is read from the nearest place downwards: that fills a page where listings are dense,
 * and goes on through the partition where they are not.
 */
export const spanOf = (part: Known, reachKm: number, seen: Density, size: number): { low: number; high: number } => {
  const { places, from } = part
  const nearest = Math.max(
    0,
    places.findIndex(({ km }) => km === from.km),
  )
  if (seen.listingsIn(1) === undefined) return { low: 0, high: nearest }
  const heldFrom = (low: number, high: number): number =>
    seen.listingsIn(numberOf(places[high]) - numberOf(places[low]) + 1) ?? 0
  const isWorth = (position: number, from: number, to: number): boolean =>
    (places[position]?.km ?? Infinity) <= reachKm || heldFrom(from, to) <= leastCost
  let [low, high] = [nearest, nearest]
  for (
    let up = nearest + 1;
    up < places.length && heldFrom(low, up) <= size && heldFrom(high, up) <= leastCost;
    up += 1
  ) {
    if (isWorth(up, low, up)) high = up
  }
  for (
    let down = nearest - 1;
    down >= 0 && heldFrom(down, high) <= size && heldFrom(down, low) <= leastCost;
    down -= 1
  ) {
    if (isWorth(down, down, high)) low = down
  }
  return { low, high }
}
