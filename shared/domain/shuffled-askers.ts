import type { Exchange } from '../model/exchange.ts'
import type { MemberId } from '../model/ids.ts'
import { ownerOf } from './exchange-sides.ts'

/** A number that an id always gives and that nobody chooses: FNV-1a, 32 bits (Fowler, Noll, Vo). */
const lot = (id: string): number => {
  let hash = 0x811c9dc5
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0
  return hash
}

/**
 * The same exchanges, with the open requests on each of the owner's listings in an order of chance that stays the same
 * from reading to reading: neither who was first nor whose Good Vibes are highest stands on top.
 */
export const shuffledAskers = (exchanges: readonly Exchange[], reader: MemberId): Exchange[] => {
  const isAsked = (exchange: Exchange) => exchange.status === 'requested' && ownerOf(exchange) === reader
  const lots = new Map<string, Exchange[]>()
  for (const exchange of exchanges.filter(isAsked)) {
    lots.set(exchange.listingId, [...(lots.get(exchange.listingId) ?? []), exchange])
  }
  for (const asked of lots.values()) asked.sort((one, other) => lot(one.id) - lot(other.id))
  return exchanges.map((exchange) =>
    isAsked(exchange) ? (lots.get(exchange.listingId)?.shift() ?? exchange) : exchange,
  )
}
