import { Refusal } from '../../errors.ts'
import type { Assistance, OwnHands } from '../../model/assisted.ts'
import type { MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { actStep } from '../associations/act-step.ts'
import { associationOf } from '../associations/association-items.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { actingStandingOf } from '../read-account.ts'
import type { Key } from '../table.ts'
import { assistanceOf } from './assisted-items.ts'

/** How somebody's account is looked after. @throws Refusal `account_closed` */
export const readOwnHands = async (app: App, member: MemberId): Promise<OwnHands> => {
  const [standing, item] = await app.table.batchGet([key.standing(member), key.assistance(member)])
  actingStandingOf(standing)
  const assistance = assistanceOf(item)
  if (!assistance || assistance.freeAt !== undefined) return { isAssisted: false }
  const { association, signInName } = assistance
  const { name } = associationOf(await app.table.get(key.association(association)))
  return { isAssisted: true, associationId: association, associationName: name, signInName }
}

/** @throws Refusal `not_assisted` for who is in nobody's hands but their own, `account_closed` */
export const requireAssisted = async (app: App, member: MemberId): Promise<Assistance> => {
  const keys = [key.standing(member), key.assistance(member)]
  const [standing, item] = await app.table.batchGet(keys, { consistent: true })
  actingStandingOf(standing)
  const assistance = assistanceOf(item)
  if (!assistance || assistance.freeAt !== undefined) throw new Refusal('not_assisted')
  return assistance
}

const freeStep = (Key: Key, at: Instant, forgotten: string): Step => ({
  write: {
    Update: {
      Key,
      UpdateExpression: `SET freeAt = :at${forgotten}`,
      ConditionExpression: 'attribute_exists(PK) AND attribute_not_exists(freeAt)',
      ExpressionAttributeValues: { ':at': at },
    },
  },
  otherwise: () => new Again(),
})

const markStep = (addressHash: string, at: Instant): Step => ({
  write: {
    Put: { Item: { ...key.grantMark(addressHash), at }, ConditionExpression: 'attribute_not_exists(PK)' },
  },
  otherwise: () => new Again(),
})

/**
 * Puts an account into its owner's own hands for good: the association has them no longer in its list, and no code of its
 * sets a password. The address counts as one that has had its welcome grant. Done again, it changes nothing.
 * @param addressHash the keyed hash of the owner's own address, where it is known
 */
export const freePerson = (app: App, member: MemberId, addressHash?: string): Promise<void> =>
  decide(app, async ({ at, read }): Promise<Plan<void>> => {
    const nothing = { steps: [], answer: undefined }
    const marks = addressHash === undefined ? [] : [key.grantMark(addressHash)]
    const [item, mark] = await app.table.batchGet([key.assistance(member), ...marks], read)
    const assistance = assistanceOf(item)
    if (!assistance || assistance.freeAt !== undefined) return nothing
    const { association } = assistance
    return {
      steps: [
        freeStep(key.assistance(member), at, ''),
        freeStep(key.assisted(association, member), at, ' REMOVE recovery, displayName'),
        actStep(app, association, at, { did: 'person_freed', by: member, whom: member }),
        ...(addressHash !== undefined && !mark ? [markStep(addressHash, at)] : []),
      ],
      answer: undefined,
    }
  })
