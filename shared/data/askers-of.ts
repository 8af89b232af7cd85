import { ownerRole } from '../domain/exchange-sides.ts'
import { shuffledAskers } from '../domain/shuffled-askers.ts'
import { Refusal } from '../errors.ts'
import type { Exchange } from '../model/exchange.ts'
import type { ListingId, MemberId } from '../model/ids.ts'
import { proveTeam } from './associations/act-in-name.ts'
import type { App } from './app.ts'
import { key } from './keys.ts'
import { headOf } from './listing-items.ts'
import { requestsOf } from './open-requests.ts'
import { actingStandingOf } from './read-account.ts'

const shownMost = 100

/** The open requests on a member's own listing, shuffled. @throws Refusal `not_found`, `not_allowed` for anybody but the owner */
export const askersOf = async (app: App, id: ListingId, owner: MemberId): Promise<Exchange[]> => {
  const [item, standing] = await app.table.batchGet([key.listing(id), key.standing(owner)])
  actingStandingOf(standing)
  const listing = headOf(item)
  if (listing.owner !== owner) {
    if (listing.associationId === undefined) throw new Refusal('not_allowed')
    await proveTeam(app, { association: listing.associationId, member: owner, stranger: 'not_allowed' })
  }
  const requests: Exchange[] = []
  for await (const request of requestsOf(app, listing.owner, ownerRole(listing))) {
    if (request.listingId === id) requests.push(request)
    if (requests.length === shownMost) break
  }
  return shuffledAskers(requests, listing.owner)
}
