import type { Progress } from './read-page.ts'

/** About as many cards as one read unit of 4 KB holds: to ask for fewer saves nothing. */
const pageLeast = Number(process.env.PL ?? 10)
const pageMost = Number(process.env.PM ?? 40)
/** Of a resolution-7 cell, on average. */
const placeKm2 = 5.16

/** What one query went through: so many places, so many listings in them as far as is known, so many of them wanted. */
export type Walked = { places: number; listings: number; found: number }

/** What the queries of a page have learnt of how close together listings are. It only guides; nothing right hangs on it. */
export type Density = {
  note(walked: Walked): void
  /** How many listings so many places are thought to hold; undefined before anything was read. */
  listingsIn(places: number): number | undefined
  foundIn(places: number): number
  /** Within which distance so many wanted ones are thought to be. */
  reachKm(wanted: number): number
  /** How many listings to look at in one query of a part that begins at a distance. */
  pageFor(progress: Progress, km: number): number
}

/** @param onesIn of how many listings one is thought to be wanted */
export const density = (onesIn: number): Density => {
  const seen: Walked = { places: 0, listings: 0, found: 0 }
  return {
    note({ places, listings, found }) {
      seen.places += places
      seen.listings += listings
      seen.found += found
    },
    listingsIn: (places) => (seen.places === 0 ? undefined : (seen.listings / seen.places) * places),
    foundIn: (places) => (seen.places === 0 ? Infinity : (seen.found / seen.places) * places),
    reachKm: (wanted) =>
      Math.sqrt(
        (wanted * seen.places * placeKm2 * Number(process.env.RF ?? 1)) / (Math.PI * Math.max(seen.found, 0.5)),
      ),
    pageFor({ found, wanted }, km) {
      const missing = wanted - found.filter(({ rank }) => rank.km <= km).length
      const most = Math.max(pageMost, wanted)
      return Math.min(most, Math.max(pageLeast, Math.ceil(missing * onesIn)))
    },
  }
}
