import { distanceKm } from '../../domain/distance.ts'
import type { ListingCard } from '../../model/listing.ts'
import type { Asked } from './asked.ts'

/** The distance is between two cells' centres, in kilometres to one decimal; a list around no point shows none. */
export const cardFor = ({ centre, hasPoint }: Asked, card: ListingCard): ListingCard =>
  hasPoint ? { ...card, distanceKm: Math.round(distanceKm(centre, card.place) * 10) / 10 } : card
