import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { partsOf } from '../keys.ts'
import { profileOf } from '../members.ts'
import { tell } from '../notices.ts'
import { isBlocked, standingOf } from '../read-account.ts'
import type { Item } from '../table.ts'
import { endRequestsBetween } from './decline-requests.ts'
import type { Change } from './follow-change.ts'

const newlyBlocked = (before: Item | undefined, after: Item): MemberId[] => {
  const earlier = standingOf(before)
  return [...standingOf(after).blocked].filter((member) => !isBlocked(earlier, member))
}

/** A newcomer is welcomed; a block ends the open requests that lie between the two. */
export const followMember = async (app: App, { before, after }: Change): Promise<void> => {
  if (!after) return
  const { id, sort } = partsOf({ PK: String(after['PK']), SK: String(after['SK']) })
  if (sort === 'P' && !before) await tell(app, { to: id, kind: 'welcome', at: profileOf(after).joinedAt, cause: id })
  if (sort !== 'S') return
  for (const other of newlyBlocked(before, after)) await endRequestsBetween(app, id, other)
}
