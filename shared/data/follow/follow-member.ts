import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { sponsorshipOf } from '../budget/sponsorship-steps.ts'
import { key, partsOf } from '../keys.ts'
import { profileOf } from '../members.ts'
import { tell } from '../notices.ts'
import { isBlocked, standingOf } from '../read-account.ts'
import type { Item } from '../table.ts'
import { renameListings } from './rename-listings.ts'
import { endRequestsBetween } from './decline-requests.ts'
import type { Change } from './follow-change.ts'

const newlyBlocked = (before: Item | undefined, after: Item): MemberId[] => {
  const earlier = standingOf(before)
  return [...standingOf(after).blocked].filter((member) => !isBlocked(earlier, member))
}

/** Whom an association makes something free for learns it with the promise; each promise has its own time. */
const followSponsorship = async (app: App, before: Item | undefined, after: Item): Promise<void> => {
  const sponsorship = sponsorshipOf(after)
  if (sponsorship?.status !== 'open' || before?.['createdAt'] === sponsorship.createdAt) return
  const { memberId: to, listingId, createdAt: at } = sponsorship
  await tell(app, { to, kind: 'sponsored', at, cause: listingId, listingId })
}

/** A newcomer is welcomed; a new name goes to the listings; a block ends the open requests that lie between the two; a promise to pay is told. */
export const followMember = async (app: App, { before, after }: Change): Promise<void> => {
  if (!after) return
  const { id, sort } = partsOf({ PK: String(after['PK']), SK: String(after['SK']) })
  if (sort === 'P' && before) await renameListings(app, { owner: id, at: key.profile(id), attribute: 'displayName' })
  if (sort === 'P' && !before) await tell(app, { to: id, kind: 'welcome', at: profileOf(after).joinedAt, cause: id })
  if (sort.startsWith('G#')) return followSponsorship(app, before, after)
  if (sort !== 'S') return
  for (const other of newlyBlocked(before, after)) await endRequestsBetween(app, id, other)
}
