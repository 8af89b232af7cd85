import { applyAssociation } from '../../lambdas/associations/apply-association.ts'
import { inviteToTeam } from '../../lambdas/associations/invite-to-team.ts'
import { joinTeam } from '../../lambdas/associations/join-team.ts'
import { decideAssociation } from '../../lambdas/operator/decide-association.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { operator } from '../../shared/contract/operator.ts'
import type { TeamRole } from '../../shared/model/team.ts'
import type { Verdict } from '../../shared/model/association.ts'
import { associations } from '../../shared/contract/associations.ts'
import type { Community } from './a-community.ts'

/** What an applicant says of an association. */
export const anApplication = (changes: object = {}) =>
  associations.applyAssociation.input.parse({
    name: 'Open Table',
    registrationNumber: 'W751234567',
    description: 'We cook and eat together.',
    languages: ['fr'],
    contactEmail: 'table@associations.example',
    place: { latitude: 48.8566, longitude: 2.3522 },
    ...changes,
  })

/** An operator decides. */
export const decides = ({ app }: Community, by: Caller, id: string, decision: Verdict, reason = 'Looked up.') =>
  decideAssociation(operator.decideAssociation.input.parse({ id, decision, reason }), by, app)

/** A verified association, its coordinator, and the operator who verified it. */
export const aVerifiedAssociation = async (community: Community, changes: object = {}) => {
  const coordinator = await community.aMember('Awa')
  const op = await community.aMember('Operator')
  const { id } = await applyAssociation(anApplication(changes), coordinator, community.app)
  community.clock.pass(1)
  await decides(community, op, id, 'verified')
  return { coordinator, op, id }
}

/** Somebody new joins a team. */
export const aTeamMember = async (
  community: Community,
  { coordinator, id }: { coordinator: Caller; id: string },
  role: TeamRole = 'member',
): Promise<Caller> => {
  const member = await community.aMember('Ben')
  community.clock.pass(1)
  await inviteToTeam({ id, memberId: member.id, role }, coordinator, community.app)
  community.clock.pass(1)
  await joinTeam({ id }, member, community.app)
  return member
}
