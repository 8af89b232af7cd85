import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { key, partsOf } from '../keys.ts'
import { hasLeft, profileOf } from '../members.ts'
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

/** The stream may be late or come again: what counts is the name as it is now. */
const followProfile = async (app: App, member: MemberId): Promise<void> => {
  const profile = await app.table.get(key.profile(member), { consistent: true })
  if (profile && !hasLeft(profile)) await renameListings(app, member, profileOf(profile).displayName)
}

/** A newcomer is welcomed; a new name goes to the listings; a block ends the open requests that lie between the two. */
export const followMember = async (app: App, { before, after }: Change): Promise<void> => {
  if (!after) return
  const { id, sort } = partsOf({ PK: String(after['PK']), SK: String(after['SK']) })
  if (sort === 'P' && before) await followProfile(app, id)
  if (sort === 'P' && !before) await tell(app, { to: id, kind: 'welcome', at: profileOf(after).joinedAt, cause: id })
  if (sort !== 'S') return
  for (const other of newlyBlocked(before, after)) await endRequestsBetween(app, id, other)
}
