import { Refusal } from '../../errors.ts'
import type { Association, AssociationHead } from '../../model/association.ts'
import type { AssociationId } from '../../model/ids.ts'
import type { TeamMember } from '../../model/team.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import { actingStandingOf } from '../read-account.ts'
import { associationOf, missionOf, teamMemberOf } from './association-items.ts'

/** What anybody sees of a verified association. */
const publicView = (head: AssociationHead, description: string): Association => {
  const { id, version, status, name, register, registrationNumber, languages, place, createdAt } = head
  return {
    id,
    version,
    status,
    name,
    register,
    ...(registrationNumber !== undefined && { registrationNumber }),
    languages,
    place,
    createdAt,
    description,
  }
}

/** What its team and operators see beside that; an applicant is of the team. */
export const wholeView = (head: AssociationHead, description: string): Association => {
  const { contactEmail, vouchedBy, vouchedAt, decidedAt, reason, reviewDue } = head
  return {
    ...publicView(head, description),
    contactEmail,
    ...(vouchedBy !== undefined && { vouchedBy }),
    ...(vouchedAt !== undefined && { vouchedAt }),
    ...(decidedAt !== undefined && { decidedAt }),
    ...(reason !== undefined && { reason }),
    ...(reviewDue !== undefined && { reviewDue }),
  }
}

/** As somebody of its team sees it. */
export const teamView = (
  head: AssociationHead,
  description: string,
  { role }: Pick<TeamMember, 'role'>,
): Association => ({
  ...wholeView(head, description),
  role,
})

/** Whoever is asked to vouch for an association reads what they vouch for. */
const isAskedToVouch = async (app: App, { vouchedBy, status }: AssociationHead, member: string): Promise<boolean> => {
  if (vouchedBy === undefined || status !== 'pending') return false
  const found = teamMemberOf(await app.table.get(key.teamMember(vouchedBy, member)))
  return found?.status === 'joined' && found.role === 'coordinator'
}

/** An association as its reader may see it. @throws Refusal `not_found` for who may not know that it exists */
export const seeAssociation = async (
  app: App,
  id: AssociationId,
  reader: { id: string; isOperator: boolean } | undefined,
): Promise<Association> => {
  const own = reader ? [key.teamMember(id, reader.id), key.standing(reader.id)] : []
  const [item, detail, member, standing] = await app.table.batchGet([
    key.association(id),
    key.associationDetail(id),
    ...own,
  ])
  actingStandingOf(standing)
  const head = associationOf(item)
  const description = missionOf(detail)
  const found = teamMemberOf(member)
  if (found?.status === 'joined') return teamView(head, description, found)
  if (reader?.isOperator) return wholeView(head, description)
  if (head.status === 'verified') return { ...publicView(head, description), ...(found && { role: found.role }) }
  if (reader && (await isAskedToVouch(app, head, reader.id))) return publicView(head, description)
  throw new Refusal('not_found')
}
