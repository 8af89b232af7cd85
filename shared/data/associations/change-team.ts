import { invited, joined, type TeamChange, withRole } from '../../domain/team.ts'
import { Refusal, refusedField } from '../../errors.ts'
import type { AssociationHead } from '../../model/association.ts'
import type { AssociationAct } from '../../model/association-act.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { TeamMember, TeamMemberView, TeamRole } from '../../model/team.ts'
import type { App } from '../app.ts'
import { decide, type Plan } from '../decide.ts'
import { hasLeft, profileOf } from '../members.ts'
import { actingStandingOf, isBlocked, standingOf } from '../read-account.ts'
import type { Item } from '../table.ts'
import { actStep } from './act-step.ts'
import { associationOf } from './association-items.ts'
import { teamStep } from './association-steps.ts'
import { authorityOf, requireRole } from './authority.ts'
import { countSteps, type InTeam, seenBy, teamIn } from './in-team.ts'

/** Somebody of a team by the name that they have now. */
const viewOf = ({ by: _, ...rest }: TeamMember, profile: Item | undefined): TeamMemberView => ({
  ...rest,
  displayName: profile && !hasLeft(profile) ? profileOf(profile).displayName : '',
})

/** What changes, from what was seen, and what is noted of it. */
type Changing = { head: AssociationHead; seen?: TeamMember; profile: Item | undefined; act: Omit<AssociationAct, 'id'> }

const planOf = (
  app: App,
  { team, member }: TeamChange,
  { head, seen, profile, act }: Changing,
): Plan<TeamMemberView> => {
  const { at, ...noted } = act
  return {
    steps: [...countSteps(head, team), teamStep(head.id, seen, member), actStep(app, head.id, at, noted)],
    answer: viewOf(member, profile),
  }
}

/**
 * Invites a member into the team; an invitation that stands is left as it is.
 * @throws Refusal `not_found` for nobody and behind a block, `team_full`, `wrong_state` for who is in it in another role
 */
export const inviteMember = (app: App, { association, by, whom }: InTeam, role: TeamRole): Promise<TeamMemberView> =>
  decide(app, async ({ at }): Promise<Plan<TeamMemberView>> => {
    if (by === whom) throw refusedField({ field: 'memberId', rule: 'oneself' })
    const { items, profile, found } = await seenBy(app, { association, by, whom })
    const { association: head } = requireRole(authorityOf(items), 'coordinator')
    if (!profile || hasLeft(profile) || isBlocked(standingOf(items[2]), whom)) throw new Refusal('not_found')
    if (found?.role === role) return { steps: [], answer: viewOf(found, profile) }
    if (found) throw new Refusal('wrong_state', { status: found.status })
    const change = invited(teamIn(head), { member: whom, role, by, at })
    return planOf(app, change, { head, profile, act: { did: 'invited', by, whom, at } })
  })

/** Says yes to an invitation; saying it again changes nothing. @throws Refusal `invitation_spent`, `not_found` */
export const joinTeam = (app: App, association: AssociationId, member: MemberId): Promise<TeamMemberView> =>
  decide(app, async ({ at }): Promise<Plan<TeamMemberView>> => {
    const { items, profile, found } = await seenBy(app, { association, by: member, whom: member })
    actingStandingOf(items[2])
    const head = associationOf(items[0])
    if (head.status !== 'verified' && !found) throw new Refusal('not_found')
    if (found?.status === 'joined') return { steps: [], answer: viewOf(found, profile) }
    if (head.status === 'suspended') throw new Refusal('association_suspended')
    const change = joined(teamIn(head), found, at)
    const act = { did: 'joined', by: member, whom: member, at } as const
    return planOf(app, change, { head, profile, act, ...(found && { seen: found }) })
  })

/** Gives somebody of the team another role; also oneself. @throws Refusal `not_found`, `last_coordinator` */
export const changeRole = (app: App, { association, by, whom }: InTeam, role: TeamRole): Promise<TeamMemberView> =>
  decide(app, async ({ at }): Promise<Plan<TeamMemberView>> => {
    const { items, profile, found } = await seenBy(app, { association, by, whom })
    const { association: head } = requireRole(authorityOf(items), 'coordinator')
    if (!found) throw new Refusal('not_found')
    if (found.role === role) return { steps: [], answer: viewOf(found, profile) }
    const change = withRole(teamIn(head), found, role)
    return planOf(app, change, { head, profile, seen: found, act: { did: 'role_changed', by, whom, at } })
  })
