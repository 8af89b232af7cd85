import { inOrder } from '../../domain/roster.ts'
import { assert } from '../../errors.ts'
import type { RosterRow } from '../../model/activity-views.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import { namesOf } from '../names-of.ts'
import { runningActivity, type TeamAct } from './act-on-activity.ts'
import { rosterOf, signupIn, type StoredRoster } from './roster-items.ts'
import type { RosterKey } from './roster-steps.ts'

/** Everybody who has signed up, in order, by the names they have now. */
export const rowsOf = async (app: App, roster: StoredRoster): Promise<RosterRow[]> => {
  const members = inOrder(roster)
  const names = await namesOf(app, members)
  return members.map((memberId, place) => {
    const signup = signupIn(roster, memberId)
    assert(signup, 'who has a ticket stands somewhere')
    return { memberId, displayName: names[place] ?? '', ...signup }
  })
}

/** Who has signed up, for the team that runs it. @throws Refusal `not_found`, and what `authorityOf` refuses */
export const readRoster = async (app: App, act: TeamAct, { activity, shift }: RosterKey): Promise<RosterRow[]> => {
  await runningActivity(app, act)
  return rowsOf(app, rosterOf(await app.table.get(key.roster(activity, shift), { consistent: true })))
}
