import type { App } from '../app.ts'
import { headOf } from '../listing-items.ts'
import { declineAll } from './decline-requests.ts'
import type { Change } from './follow-change.ts'

/** A listing that is no longer open: the requests that are still open on it are declined, each by itself. */
export const followListing = async (app: App, { before, after }: Change): Promise<void> => {
  if (!before || !after) return
  const wasOpen = headOf(before).status === 'open'
  const listing = headOf(after)
  if (wasOpen && listing.status !== 'open') await declineAll(app, listing)
}
