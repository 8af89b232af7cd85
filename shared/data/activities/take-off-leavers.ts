import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import { standingOf } from '../read-account.ts'
import { leaveForGood } from './leave-roster.ts'
import type { RosterKey } from './roster-steps.ts'

const batchMost = 100

/**
 * Takes off a roster whoever of these has left Indigo. Who leaves goes by their own list of sign-ups; a roster that this
 * list did not know of yet keeps them otherwise. @throws Refusal `busy`
 */
export const takeOffLeavers = async (
  app: App,
  { activity, shift }: RosterKey,
  members: readonly MemberId[],
): Promise<void> => {
  for (let start = 0; start < members.length; start += batchMost) {
    const some = members.slice(start, start + batchMost)
    const standings = await app.table.batchGet(some.map((member) => key.standing(member)))
    const leavers = some.filter((_, place) => standingOf(standings[place]).closedAt !== undefined)
    for (const leaver of leavers) await leaveForGood(app, { activity, shift }, leaver)
  }
}
