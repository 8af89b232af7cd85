import type { Density } from './density.ts'
import type { Known, Place } from './near-part.ts'

/** As many cards as 4 KB hold, the least that a query costs: to read over a gap of that many is as good as another query. */
const gapMost = 10

const numberOf = (place: Place | undefined): number => Number.parseInt(place?.digits ?? '', 7)

/**
 * The positions of the places that one query should go through: the nearest, and those beside it in the index that are
 * within reach, over small gaps, as long as all of them are thought to hold no more than a page. As nothing is known of
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
  const isNear = (position: number): boolean => (places[position]?.km ?? Infinity) <= reachKm
  let [low, high] = [nearest, nearest]
  for (
    let up = nearest + 1;
    up < places.length && heldFrom(low, up) <= size && heldFrom(high, up) <= gapMost;
    up += 1
  ) {
    if (isNear(up)) high = up
  }
  for (let down = nearest - 1; down >= 0 && heldFrom(down, high) <= size && heldFrom(down, low) <= gapMost; down -= 1) {
    if (isNear(down)) low = down
  }
  return { low, high }
}
