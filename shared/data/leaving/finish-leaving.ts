import { Refusal, type RefusalCode } from '../../errors.ts'
import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { closeAccount } from '../close-account.ts'
import { key } from '../keys.ts'
import { accountOf } from '../read-account.ts'
import { closeListings } from './close-listings.ts'
import { endExchanges } from './end-exchanges.ts'
import { forgetAssistance } from './forget-assistance.ts'
import { forgetExchanges } from './forget-exchanges.ts'
import { forgetListings } from './forget-listings.ts'
import { forgetMember } from './forget-member.ts'
import { leaveRosters } from './leave-rosters.ts'
import { leaveTeams } from './leave-teams.ts'
import { leavingPassed, leavingUnfinished } from './leaving-due.ts'

/** What leaving needs beyond the table: to delete a member's sign-in (again and again, it stays deleted), and time. */
export type Farewell = { deleteSignIn: (member: MemberId) => Promise<void>; mayGoOn: () => boolean }

/** Listings first: a cancelled exchange would open a reserved one again. */
async function* endAll(app: App, leaver: MemberId): AsyncGenerator<void> {
  yield* closeListings(app, leaver)
  yield* endExchanges(app, leaver)
}

/**
 * One pass over everything that a member leaves behind. The account closes between two rounds of endings: before, so that
 * nothing is held; after, because a settlement that meets a closed account could never be made, and would be due for ever.
 */
async function* pass(app: App, leaver: MemberId, { deleteSignIn }: Farewell): AsyncGenerator<void> {
  yield* leaveTeams(app, leaver)
  yield* leaveRosters(app, leaver)
  yield* endAll(app, leaver)
  await closeAccount(app, leaver)
  yield* endAll(app, leaver)
  yield* forgetExchanges(app, leaver)
  yield* forgetListings(app, leaver)
  yield* forgetAssistance(app, leaver)
  // Before the profile, which the mailer reads as long as there is somebody to write to.
  await deleteSignIn(leaver)
  yield* forgetMember(app, leaver)
}

/** Somebody still acts on what has to end, or an index does not show it yet. */
const later = new Set<RefusalCode>(['wrong_state', 'busy'])

const isDone = async (steps: AsyncGenerator<void>, mayGoOn: () => boolean): Promise<boolean> => {
  try {
    for await (const _ of steps) if (!mayGoOn()) return false
    return true
  } catch (error) {
    if (error instanceof Refusal && later.has(error.code)) return false
    throw error
  }
}

/**
 * Ends, gives back and forgets what a member who leaves leaves behind. Each step may be made twice and stands alone, so
 * that it can stop anywhere and begin again; what it does not get to, the schedule comes back for. Only for members who
 * are marked as leaving.
 */
export const finishLeaving = async (app: App, leaver: MemberId, farewell: Farewell): Promise<void> => {
  const { leavingAt } = accountOf(await app.table.get(key.account(leaver), { consistent: true }))
  if (!leavingAt) return
  const next = (await isDone(pass(app, leaver, farewell), farewell.mayGoOn)) ? leavingPassed : leavingUnfinished
  await next(app, leaver)
}
