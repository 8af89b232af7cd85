import { Refusal } from '../errors.ts'
import type { AssociationHead } from '../model/association.ts'
import type { MemberId } from '../model/ids.ts'
import type { Instant } from '../model/instant.ts'
import { type TeamMember, teamMost, type TeamRole } from '../model/team.ts'

/** What the head remembers of its team. */
export type Team = Pick<AssociationHead, 'members' | 'coordinators' | 'invited'>

/** A team and one of its people after something happened to them. */
export type TeamChange = { team: Team; member: TeamMember }

const counted = (team: Team, { role, status }: Pick<TeamMember, 'role' | 'status'>, by: 1 | -1): Team => {
  if (status === 'invited') return { ...team, invited: team.invited + by }
  return {
    ...team,
    members: team.members + by,
    coordinators: team.coordinators + (role === 'coordinator' ? by : 0),
  }
}

/** @throws Refusal `last_coordinator` */
const keptCoordinated = (team: Team): Team => {
  if (team.coordinators === 0) throw new Refusal('last_coordinator')
  return team
}

/** Somebody is invited. @throws Refusal `team_full` */
export const invited = (
  { members, coordinators, invited: waiting }: Team,
  { member, role, by, at }: { member: MemberId; role: TeamRole; by: MemberId; at: Instant },
): TeamChange => {
  if (members + waiting >= teamMost) throw new Refusal('team_full', { most: teamMost })
  return {
    team: { members, coordinators, invited: waiting + 1 },
    member: { member, role, status: 'invited', since: at, by },
  }
}

/** Who was invited joins. @throws Refusal `invitation_spent` */
export const joined = (team: Team, member: TeamMember | undefined, at: Instant): TeamChange => {
  if (member?.status !== 'invited') throw new Refusal('invitation_spent')
  const now: TeamMember = { ...member, status: 'joined', since: at }
  return { team: counted(counted(team, member, -1), now, 1), member: now }
}

/** Somebody gets another role. @throws Refusal `last_coordinator` */
export const withRole = (team: Team, member: TeamMember, role: TeamRole): TeamChange => {
  const now = { ...member, role }
  const after = counted(counted(team, member, -1), now, 1)
  return { team: member.status === 'joined' ? keptCoordinated(after) : after, member: now }
}

/** Somebody goes, or an invitation is taken back or declined. @throws Refusal `last_coordinator` */
export const without = (team: Team, member: TeamMember): Team => {
  const after = counted(team, member, -1)
  return member.status === 'joined' ? keptCoordinated(after) : after
}

/** Somebody goes who can be held by nothing: they leave Indigo. */
export const withoutLeaver = (team: Team, member: TeamMember): Team => counted(team, member, -1)

/** Must somebody else coordinate before this one may leave Indigo? */
export const isNeeded = ({ coordinators, members }: Team, { role, status }: TeamMember): boolean =>
  status === 'joined' && role === 'coordinator' && coordinators === 1 && members > 1
