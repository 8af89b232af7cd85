import { plusMs } from '../../domain/time.ts'
import type { ListingId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { dueKeys, key } from '../keys.ts'
import { headOf, type ListingHead } from '../listing-items.ts'
import { declineAll } from './decline-requests.ts'
import type { Change } from './follow-change.ts'

const recheckMs = 600_000

/** An index may show a request late: the schedule looks once more when all of them have caught up. */
const recheckStep = (listing: ListingHead, now: Instant): Step => {
  const { dueHour, dueAt } = dueKeys(plusMs(now, recheckMs))
  return {
    write: {
      Update: {
        Key: key.listing(listing.id),
        UpdateExpression: 'SET dueHour = :hour, dueAt = :at',
        ConditionExpression: '#status = :seen',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':hour': dueHour, ':at': dueAt, ':seen': listing.status },
      },
    },
    otherwise: () => new Again(),
  }
}

/** Puts a listing that is not open before the schedule once more; one that is open again needs no such thing. */
const recheckLater = (app: App, id: ListingId): Promise<void> =>
  decide(app, async ({ at }): Promise<Plan<void>> => {
    const listing = headOf(await app.table.get(key.listing(id), { consistent: true }))
    return { steps: listing.status === 'open' ? [] : [recheckStep(listing, at)], answer: undefined }
  })

/**
 * A listing that is no longer open: the requests that are still open on it are declined, each by itself; once more when
 * a reserved one closes, for that takes it away from the schedule which would have looked again.
 */
export const followListing = async (app: App, { before, after }: Change): Promise<void> => {
  if (!before || !after) return
  const listing = headOf(after)
  if (headOf(before).status === listing.status || listing.status === 'open') return
  await declineAll(app, listing)
  await recheckLater(app, listing.id)
}
