import { ownerRole } from '../../domain/exchange-sides.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { endRequest } from '../exchanges/schedule-exchange.ts'
import { key } from '../keys.ts'
import { headOf, type ListingHead } from '../listing-items.ts'
import { requestsOf } from '../open-requests.ts'
import { isBlocked, standingOf } from '../read-account.ts'
import type { ReadOptions } from '../table.ts'

const isGone =
  (app: App, listingId: string) =>
  async (read: ReadOptions): Promise<boolean> =>
    headOf(await app.table.get(key.listing(listingId), read)).status !== 'open'

/** Declines every open request on a listing, each by itself, as long as the listing still is not open. */
export const declineAll = async (app: App, listing: ListingHead): Promise<void> => {
  for await (const request of requestsOf(app, listing.owner, ownerRole(listing))) {
    if (request.listingId === listing.id) await endRequest(app, request.id, 'decline', isGone(app, listing.id))
  }
}

/** Declines a request that was written while its listing was being taken. */
export const declineIfGone = async (app: App, request: Exchange): Promise<void> => {
  const gone = isGone(app, request.listingId)
  if (request.status === 'requested' && (await gone({ consistent: true }))) {
    await endRequest(app, request.id, 'decline', gone)
  }
}

const isStillBlocked =
  (app: App, one: MemberId, other: MemberId) =>
  async (read: ReadOptions): Promise<boolean> =>
    isBlocked(standingOf(await app.table.get(key.standing(one), read)), other)

/** Takes back the open requests between two members whom a block lies between. */
export const endRequestsBetween = async (app: App, one: MemberId, other: MemberId): Promise<void> => {
  for (const role of ['giver', 'receiver'] as const) {
    for await (const request of requestsOf(app, one, role)) {
      if (request.giver === other || request.receiver === other)
        await endRequest(app, request.id, 'withdraw', isStillBlocked(app, one, other))
    }
  }
}
