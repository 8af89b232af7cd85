import { assert, Refusal } from '../../errors.ts'
import type { AssociationHead } from '../../model/association.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { TeamMember } from '../../model/team.ts'
import { msOf, plusDays } from '../../domain/time.ts'
import { registrationKey } from '../../domain/association-decision.ts'
import { changeOf } from '../change.ts'
import { Again, type Step } from '../commit.ts'
import { key } from '../keys.ts'
import type { Key } from '../table.ts'
import { associationItem, teamMemberItem } from './association-items.ts'

/** What every change of a head rests on: nothing that rules look at has changed meanwhile. */
const looked = ({ status, version, members, coordinators, invited, branches }: AssociationHead) => ({
  status,
  version,
  members,
  coordinators,
  invited,
  branches,
})

/** From one state of an association's head to the next, on condition that nothing that rules look at changed meanwhile. */
export const headStep = (before: AssociationHead, after: AssociationHead): Step => {
  const change = changeOf(associationItem(before), associationItem(after))
  assert(change, 'a step of an association changes it')
  const conditions = Object.entries(looked(before))
  return {
    write: {
      Update: {
        Key: key.association(before.id),
        ...change,
        ConditionExpression: conditions.map(([name]) => `#s_${name} = :s_${name}`).join(' AND '),
        ExpressionAttributeNames: {
          ...change.ExpressionAttributeNames,
          ...Object.fromEntries(conditions.map(([name]) => [`#s_${name}`, name])),
        },
        ExpressionAttributeValues: {
          ...change.ExpressionAttributeValues,
          ...Object.fromEntries(conditions.map(([name, value]) => [`:s_${name}`, value])),
        },
      },
    },
    otherwise: () => new Again(),
  }
}

/** Puts an item that nobody may have put before. */
export const newItemStep = (Item: { PK: string; SK: string } & Record<string, unknown>): Step => ({
  write: { Put: { Item, ConditionExpression: 'attribute_not_exists(PK)' } },
  otherwise: () => new Again(),
})

/** What of somebody's place in a team was seen; nobody has changed it meanwhile. */
const asSeen = (seen: TeamMember | undefined) =>
  seen
    ? {
        ConditionExpression: '#role = :seenRole AND #status = :seenStatus AND #since = :seenSince',
        ExpressionAttributeNames: { '#role': 'role', '#status': 'status', '#since': 'since' },
        ExpressionAttributeValues: { ':seenRole': seen.role, ':seenStatus': seen.status, ':seenSince': seen.since },
      }
    : { ConditionExpression: 'attribute_not_exists(PK) OR attribute_exists(leftAt)' }

/** Writes somebody's place in a team. */
export const teamStep = (association: AssociationId, before: TeamMember | undefined, after: TeamMember): Step => ({
  write: {
    Put: {
      Item: { ...key.teamMember(association, after.member), ...teamMemberItem(association, after) },
      ...asSeen(before),
    },
  },
  otherwise: () => new Again(),
})

/** What is left of somebody who has left a team is kept for so long; no function may delete. */
const keptDays = 1

/** Takes somebody out of a team. `by` says who did, so that they are told when it was somebody else. */
export const goneStep = (association: AssociationId, seen: TeamMember, at: Instant, by: MemberId): Step => ({
  write: {
    Put: {
      Item: {
        ...key.teamMember(association, seen.member),
        leftAt: at,
        by,
        ttl: Math.floor(msOf(plusDays(at, keptDays)) / 1_000),
      },
      ...asSeen(seen),
    },
  },
  otherwise: () => new Again(),
})

const registrationOf = (register: string, number: string): Key =>
  key.registration(registrationKey(register), registrationKey(number))

/** Takes a number of a register for one association. */
export const registrationStep = (register: string, number: string, association: AssociationId): Step => ({
  write: {
    Put: {
      Item: { ...registrationOf(register, number), association },
      ConditionExpression: 'attribute_not_exists(PK) OR isFree = :yes',
      ExpressionAttributeValues: { ':yes': true },
    },
  },
  otherwise: () => new Refusal('registration_taken'),
})

/** Gives a refused association's number back: whoever it belongs to may apply with it. */
export const freeRegistrationStep = ({ register, registrationNumber = '' }: AssociationHead): Step => ({
  write: {
    Update: {
      Key: registrationOf(register, registrationNumber),
      UpdateExpression: 'SET isFree = :yes',
      ConditionExpression: 'attribute_exists(PK)',
      ExpressionAttributeValues: { ':yes': true },
    },
  },
  otherwise: () => new Again(),
})
