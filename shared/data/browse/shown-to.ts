import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { readStanding } from '../members.ts'
import { isBlocked } from '../read-account.ts'
import type { Found } from './read-page.ts'

/** Which listings are shown: to a member none of those whom a block lies between. @throws Refusal `account_closed` */
export const shownTo = async (
  app: App,
  member: MemberId | undefined,
): Promise<(found: Pick<Found, 'card'>) => boolean> => {
  if (member === undefined) return () => true
  const standing = await readStanding(app, member)
  return ({ card }) => !isBlocked(standing, card.owner)
}
