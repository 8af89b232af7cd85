import * as z from 'zod'
import { Refusal } from '../../errors.ts'
import { AssociationHead, Mission } from '../../model/association.ts'
import { TeamMember } from '../../model/team.ts'
import { key, partsOf } from '../keys.ts'
import type { Item } from '../table.ts'

const Stored = z.object({
  ...AssociationHead.omit({ id: true, place: true }).shape,
  latitude: z.number(),
  longitude: z.number(),
})

/** The head in an item. @throws Refusal `not_found` where there is none */
export const associationOf = (item: Item | undefined): AssociationHead => {
  if (!item) throw new Refusal('not_found')
  const { latitude, longitude, ...head } = Stored.parse(item)
  const { id } = partsOf({ PK: String(item['PK']), SK: String(item['SK']) })
  return { id, ...head, place: { latitude, longitude } }
}

/** A head's item. Every association is in the register under its state; only a verified one is found around a place. */
export const associationItem = ({ id, place, ...head }: AssociationHead): Item => ({
  ...key.association(id),
  ...head,
  ...place,
  registered: head.status,
  ...(head.status === 'verified' && { aroundCell: head.homeCell }),
})

/** The description in a detail's item. */
export const missionOf = (item: Item | undefined): string => Mission.parse(item?.['description'])

const StoredMember = z.object(TeamMember.omit({ member: true }).shape)

/** Somebody of a team; undefined where there is nobody, or nobody any more. */
export const teamMemberOf = (item: Item | undefined): TeamMember | undefined => {
  if (!item || item['leftAt'] !== undefined) return undefined
  return { member: String(item['SK']).slice('T#'.length), ...StoredMember.parse(item) }
}

/** Somebody's item in a team; its index tells whom a member serves. */
export const teamMemberItem = (association: string, { member, ...rest }: TeamMember): Item => ({
  ...key.teamMember(association, member),
  ...rest,
  server: member,
})
