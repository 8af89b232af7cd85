import * as z from 'zod'
import { ListingId } from '../../model/ids.ts'
import { Instant } from '../../model/instant.ts'

/** Sorts behind every moment and every digit of the listing indexes. */
export const latest = '~'

/** Where a listing stands in a list: the nearer goes first, then the newer, then the lesser id. A newest-first list has no distances. */
export const Rank = z.strictObject({
  km: z.number().min(0),
  at: Instant.or(z.literal(latest)),
  id: ListingId.or(z.literal('')),
})
export type Rank = z.infer<typeof Rank>

/** Before everything that lies at a distance. */
export const rankAt = (km: number): Rank => ({ km, at: latest, id: '' })

/** Negative where the one goes before the other. */
export const compareRanks = (one: Rank, other: Rank): number =>
  one.km - other.km || compareTexts(other.at, one.at) || compareTexts(one.id, other.id)

const compareTexts = (one: string, other: string): number => {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** The first of some ranks, if there is any. */
export const firstOf = (ranks: readonly Rank[]): Rank | undefined =>
  ranks.reduce<Rank | undefined>((first, rank) => (first && compareRanks(first, rank) <= 0 ? first : rank), undefined)
