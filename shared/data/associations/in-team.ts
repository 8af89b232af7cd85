import type { Team } from '../../domain/team.ts'
import type { AssociationHead } from '../../model/association.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import type { Step } from '../commit.ts'
import { key } from '../keys.ts'
import { teamMemberOf } from './association-items.ts'
import { headStep } from './association-steps.ts'
import { authorityKeys } from './authority.ts'

/** Who does something to whom in which team. */
export type InTeam = { association: AssociationId; by: MemberId; whom: MemberId }

/** What a head remembers of its team. */
export const teamIn = ({ members, coordinators, invited }: AssociationHead): Team => ({
  members,
  coordinators,
  invited,
})

/** The head's step, where the team's counts change. */
export const countSteps = (head: AssociationHead, team: Team): Step[] =>
  JSON.stringify(team) === JSON.stringify(teamIn(head)) ? [] : [headStep(head, { ...head, ...team })]

/** Somebody's place in a team, beside what whoever changes it acts on. One strong read. */
export const seenBy = async (app: App, { association, by, whom }: InTeam) => {
  const others = by === whom ? [] : [key.teamMember(association, whom)]
  const keys = [...authorityKeys(association, by), key.profile(whom), ...others]
  const items = await app.table.batchGet(keys, { consistent: true })
  return { items, profile: items[3], found: teamMemberOf(by === whom ? items[1] : items[4]) }
}
