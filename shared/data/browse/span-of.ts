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
 * In a partition known to be dense, places that are done with are not gone through again. A part that a query of this
 * page did not get through is not read from above its nearest place again: whatever was thought, the list goes on.
 */
export const spanOf = (part: Known, reachKm: number, seen: Density, size: number): { low: number; high: number } => {
  const { places, from, isDense } = part
  const nearest = Math.max(
    0,
    places.findIndex(({ km }) => km === from.km),
  )
  if (seen.listingsIn(1) === undefined) return { low: 0, high: nearest }
  const width = (low: number, high: number): number => numberOf(places[high]) - numberOf(places[low]) + 1
  const holds = (low: number, high: number): number => seen.listingsIn(width(low, high)) ?? 0
  const isOpen = (low: number, high: number): boolean =>
    isDense === undefined ? holds(low, high) <= leastCost : width(low, high) === high - low + 1
  const isWorth = (next: number, low: number, high: number): boolean =>
    (places[next]?.km ?? Infinity) <= reachKm || holds(low, high) <= leastCost
  let [low, high] = [nearest, nearest]
  const end = isDense === 'now' ? nearest + 1 : places.length
  for (let next = nearest + 1; next < end && holds(low, next) <= size && isOpen(high, next); next += 1) {
    if (isWorth(next, low, next)) high = next
  }
  for (let next = nearest - 1; next >= 0 && holds(next, high) <= size && isOpen(next, low); next -= 1) {
    if (isWorth(next, next, high)) low = next
  }
  return { low, high }
}
