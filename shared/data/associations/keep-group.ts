import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import type { GroupChange } from './group-change.ts'
import { teamsOf } from './own-teams.ts'
import { teamOf } from './team-of.ts'

/** The group of the user pool; doing what is done already changes nothing, and who is gone is in no group. */
export type Group = { add: (member: MemberId) => Promise<void>; remove: (member: MemberId) => Promise<void> }

const triesMost = 4

/** Does a member serve a verified association now? `also` may not be in the index yet. */
const serves = async (app: App, member: MemberId, also: AssociationId): Promise<boolean> =>
  (await teamsOf(app, member, [also])).some(
    ({ association, member: { status } }) => association.status === 'verified' && status === 'joined',
  )

/** Writes what is, and looks once more: another change of the same member may be on its way at the same time. */
const keepOne = async (app: App, group: Group, member: MemberId, association: AssociationId): Promise<void> => {
  let should = await serves(app, member, association)
  for (let tries = 0; tries < triesMost; tries += 1) {
    await (should ? group.add(member) : group.remove(member))
    const now = await serves(app, member, association)
    if (now === should) return
    should = now
  }
  throw new Error('A team changes faster than its group can follow')
}

/** Has the sign-ins of a team, or of one of it, in the group exactly as long as they serve a verified association. */
export const keepGroup = async (app: App, group: Group, { association, member }: GroupChange): Promise<void> => {
  const members = member === undefined ? (await teamOf(app, association)).map((each) => each.member) : [member]
  for (const each of members) await keepOne(app, group, each, association)
}
