import * as z from 'zod'

/** What queries have gone through: so many places, so many listings in them as far as is known, so many of those found. */
export const Walked = z.strictObject({
  places: z.number().min(0),
  listings: z.number().min(0),
  found: z.number().min(0),
})
export type Walked = z.infer<typeof Walked>

/** What the queries of a list have learnt of how close together listings are. It guides what is read next; no answer depends on it. */
export type Density = {
  note(walked: Walked): void
  /** What was gone through so far, the latest counting most. */
  all(): Walked
  /** How many listings so many places are thought to hold; undefined before anything was read. */
  listingsIn(places: number): number | undefined
  /** How many of the listings in so many places are thought to be wanted. */
  wantedIn(places: number): number
  /** Within which distance so many wanted listings are thought to be, in kilometres. */
  reachKm(count: number): number
}

/** What a query counts for once another one was made: a town ends suddenly. */
const memory = 0.5
/** Of a place, on average. */
const placeKm2 = 5.16

export const density = (before: Walked): Density => {
  const seen = { ...before }
  return {
    all: () => seen,
    note({ places, listings, found }) {
      seen.places = seen.places * memory + places
      seen.listings = seen.listings * memory + listings
      seen.found = seen.found * memory + found
    },
    listingsIn: (places) => (seen.places === 0 ? undefined : (seen.listings / seen.places) * places),
    wantedIn: (places) => (seen.places === 0 ? Infinity : (seen.found / seen.places) * places),
    // Half a listing where none was found, so that the reach stays finite.
    reachKm: (count) => Math.sqrt((count * seen.places * placeKm2) / (Math.PI * Math.max(seen.found, 0.5))),
  }
}
