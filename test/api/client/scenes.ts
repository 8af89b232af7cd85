import { associations } from '../../../shared/contract/associations.ts'
import { operator } from '../../../shared/contract/operator.ts'
import { read } from './answer.ts'
import { anAssociation } from './builders.ts'
import { join, people } from './people.ts'
import type { Person } from './person.ts'

/** Awa lists something and Ben asks for it. */
export const aRequest = async (listing: object = {}, more: object = {}) => {
  const { awa, ben } = await people('awa', 'ben')
  const listed = await awa.lists(listing)
  return { awa, ben, listing: listed, exchange: await ben.asks(listed, more) }
}

/** Awa lists something, Ben asks for it, and Awa accepts. */
export const anAcceptance = async (listing: object = {}, more: object = {}) => {
  const { awa, ben, listing: listed, exchange } = await aRequest(listing, more)
  return { awa, ben, listing: listed, exchange: await awa.accepts(exchange) }
}

/** One gives something to the other, from the listing to the last confirmation. */
export const give = async (giver: Person, receiver: Person, listing: object = {}) => {
  const exchange = await receiver.asks(await giver.lists(listing))
  await giver.accepts(exchange)
  return receiver.confirms(exchange)
}

/** Somebody applies for an association. */
export const anApplication = async (applicant: Person, changes: object = {}) =>
  read(applicant.post('/v1/associations', anAssociation(changes)), associations.applyAssociation.output)

/** An operator decides about an association. */
export const decides = (by: Person, association: { id: string }, decision: string, reason = 'Looked up.') =>
  read(
    by.post(`/v1/associations/${association.id}/verification`, { decision, reason }),
    operator.decideAssociation.output,
  )

/** Awa has applied for an association, and an operator has verified it. */
export const aVerifiedAssociation = async (changes: object = {}) => {
  const [awa, op] = await Promise.all([join('awa'), join('op', { groups: ['operators'] })])
  const association = await anApplication(awa, changes)
  await decides(op, association, 'verified')
  return { awa, op, association }
}

/** Somebody is invited into a team by its coordinator, and joins. */
export const joinsTeam = async (coordinator: Person, association: { id: string }, member: Person, role = 'member') => {
  await read(
    coordinator.post(`/v1/associations/${association.id}/team`, { memberId: member.id, role }),
    associations.inviteToTeam.output,
  )
  return read(member.post(`/v1/associations/${association.id}/team/accept`), associations.joinTeam.output)
}
