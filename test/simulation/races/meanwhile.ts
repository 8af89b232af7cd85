import type { Community, Team } from '../actors/community.ts'
import { application } from '../actors/association-acts.ts'
import { leaveAs } from '../actors/leave-as.ts'
import type { Member } from '../world/member.ts'
import { call, insist, operate } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import { whileOthers, writesTo } from '../world/slowly.ts'
import { aColleague, someTeam, strangersTo } from './teams.ts'

/**
 * Somebody stands still before they write, and meanwhile others do several things that leave the association's head as it
 * was seen: only the condition on the other item can tell.
 */

const placeOf = ({ caller }: Member) => writesTo(`T#${caller.id}`)

/** What a coordinator does, until it is done or refused. */
export const byCoordinator = ({ stage }: Community, { id, coordinator }: Team) => ({
  invite: ({ caller }: Member) =>
    insist(stage, operations.inviteToTeam, coordinator, { id, memberId: caller.id, role: 'member' }),
  remove: ({ caller }: Member) => insist(stage, operations.leaveTeam, coordinator, { id, memberId: caller.id }),
})

export const joins = ({ stage }: Community, { id }: Team, member: Member) =>
  insist(stage, operations.joinTeam, member, { id })

/** Somebody leaves the team, or Indigo, and is replaced before it is written; or somebody only comes meanwhile. */
export const replacedWhileLeaving = async (community: Community): Promise<void> => {
  const { stage } = community
  const team = someTeam(community)
  const leaver = team && (await aColleague(community, team))
  const [other] = strangersTo(community)
  if (!team || !leaver || !other) return
  const { invite, remove } = byCoordinator(community, team)
  const around = whileOthers(placeOf(leaver), async () => {
    if (stage.random.chance(0.6)) await remove(leaver)
    await invite(other.member)
    await joins(community, team, other.member)
    stage.tally.count('team: somebody comes while somebody leaves')
  })
  const { id } = leaver.caller
  if (stage.random.chance(0.3)) await call(stage, operations.leaveTeam, leaver, { id: team.id, memberId: id }, around)
  else await operate(stage, { name: 'leave', member: id, input: {} }, (app) => leaveAs(around(app), id))
  await remove(other.member)
}

/** Somebody is invited whom another has invited meanwhile, who has taken another invitation back. */
export const invitedMeanwhile = async (community: Community): Promise<void> => {
  const { stage } = community
  const team = someTeam(community)
  const [one, other] = strangersTo(community)
  if (!team || !one || !other) return
  const { invite, remove } = byCoordinator(community, team)
  if ((await invite(other.member)).kind !== 'done') return
  const around = whileOthers(placeOf(one.member), async () => {
    await invite(one.member)
    await remove(other.member)
    stage.tally.count('team: invited meanwhile')
  })
  const input = { id: team.id, memberId: one.member.caller.id, role: 'member' as const }
  await call(stage, operations.inviteToTeam, team.coordinator, input, around)
  for (const { member } of [one, other]) await remove(member)
}

/** Somebody gets another role, and meanwhile has gone and come back with the one that they had. */
export const backMeanwhile = async (community: Community): Promise<void> => {
  const { stage } = community
  const team = someTeam(community)
  const member = team && (await aColleague(community, team))
  if (!team || !member) return
  const { invite, remove } = byCoordinator(community, team)
  const around = whileOthers(placeOf(member), async () => {
    await remove(member)
    await invite(member)
    await joins(community, team, member)
    stage.tally.count('team: back meanwhile')
  })
  const input = { id: team.id, memberId: member.caller.id, role: 'volunteer_manager' as const }
  await call(stage, operations.changeTeamRole, team.coordinator, input, around)
  await remove(member)
}

/** A branch is opened twice with one key, and closed before the slower of the two writes. */
export const closedMeanwhile = async (community: Community): Promise<void> => {
  const { stage } = community
  const team = someTeam(community)
  if (!team) return
  const { id, coordinator } = team
  const idempotencyKey = Buffer.from(stage.random.bytes(6)).toString('hex')
  const input = { id, name: 'East', place: application.place, idempotencyKey }
  const around = whileOthers(writesTo('P#'), async () => {
    const opened = await insist(stage, operations.addBranch, coordinator, input)
    if (opened.kind !== 'done') return
    await insist(stage, operations.closeBranch, coordinator, { id, branchId: opened.answer.id })
    stage.tally.count('branch: closed meanwhile')
  })
  await call(stage, operations.addBranch, coordinator, input, around)
}

/** A branch is closed while another one is opened; or by two, of whom one stands still until it is. */
export const openedMeanwhile = async (community: Community): Promise<void> => {
  const { stage } = community
  const team = someTeam(community)
  if (!team) return
  const { id, coordinator } = team
  const open = (name: string) => {
    const idempotencyKey = Buffer.from(stage.random.bytes(6)).toString('hex')
    return insist(stage, operations.addBranch, coordinator, { id, name, place: application.place, idempotencyKey })
  }
  const opened = await open('West')
  if (opened.kind !== 'done') return
  const input = { id, branchId: opened.answer.id }
  const close = () => insist(stage, operations.closeBranch, coordinator, input)
  const around = whileOthers(writesTo('P#'), async () => {
    if (stage.random.chance(0.5)) await close()
    const other = await open('Centre')
    if (other.kind === 'done') stage.tally.count('branch: opened meanwhile')
  })
  await call(stage, operations.closeBranch, coordinator, input, around)
}
