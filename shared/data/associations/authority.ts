import { Refusal } from '../../errors.ts'
import type { AssociationHead } from '../../model/association.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { TeamRole } from '../../model/team.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import { actingStandingOf } from '../read-account.ts'
import type { Item, Key } from '../table.ts'
import { associationOf, teamMemberOf } from './association-items.ts'

/** On what somebody acts in an association's name: the association as it is now, and their role in its team. */
export type Authority = { association: AssociationHead; role: TeamRole }

/** What authority is read from, always strongly: to be put into an operation's own batch. */
export const authorityKeys = (association: AssociationId, member: MemberId): [Key, Key, Key] => [
  key.association(association),
  key.teamMember(association, member),
  key.standing(member),
]

/**
 * Who is of a team, whatever state the association is in: enough to read, not to act.
 * @throws Refusal `not_found` and `not_allowed` for who is not of the team, `account_closed`
 */
export const membershipOf = ([head, member, standing]: readonly (Item | undefined)[]): Authority => {
  actingStandingOf(standing)
  const association = associationOf(head)
  const { role, status } = teamMemberOf(member) ?? {}
  if (role === undefined || status !== 'joined')
    throw new Refusal(association.status === 'verified' ? 'not_allowed' : 'not_found')
  return { association, role }
}

/** @throws Refusal `association_pending`, `association_suspended` while nothing is done in its name */
export const requireVerified = (authority: Authority): Authority => {
  const { status } = authority.association
  if (status === 'suspended') throw new Refusal('association_suspended')
  if (status !== 'verified') throw new Refusal('association_pending')
  return authority
}

/**
 * Who of a team may act for it now, whatever their token says.
 * @param items what was read of `authorityKeys`, in that order
 * @throws Refusal `not_found` and `not_allowed` for who is not of the team; `association_pending`, `association_suspended`, `account_closed`
 */
export const authorityOf = (items: readonly (Item | undefined)[]): Authority => requireVerified(membershipOf(items))

/** In what role a member may act for an association now. One strong read. @throws Refusal as `authorityOf` */
export const teamRoleOf = async (app: App, association: AssociationId, member: MemberId): Promise<Authority> =>
  authorityOf(await app.table.batchGet(authorityKeys(association, member), { consistent: true }))

/** @throws Refusal `not_allowed` where the role is none of these */
export const requireRole = (authority: Authority, ...roles: readonly TeamRole[]): Authority => {
  if (!roles.includes(authority.role)) throw new Refusal('not_allowed')
  return authority
}
