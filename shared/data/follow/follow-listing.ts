import { plusMs } from '../../domain/time.ts'
import { Refusal } from '../../errors.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { commit, type Step } from '../commit.ts'
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
    otherwise: () => new Refusal('wrong_state'),
  }
}

/** A listing that is no longer open: the requests that are still open on it are declined, each by itself. */
export const followListing = async (app: App, { before, after }: Change): Promise<void> => {
  if (!before || !after) return
  const wasOpen = headOf(before).status === 'open'
  const listing = headOf(after)
  if (!wasOpen || listing.status === 'open') return
  await declineAll(app, listing)
  await commit(app, [recheckStep(listing, app.clock.now())])
}
