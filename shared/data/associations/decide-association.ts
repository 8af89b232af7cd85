import { decided, type Decision, isDecided } from '../../domain/association-decision.ts'
import { uuid7 } from '../../domain/uuid.ts'
import { Refusal } from '../../errors.ts'
import type { AssociationHead } from '../../model/association.ts'
import type { AssociationId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import type { Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { actingStandingOf } from '../read-account.ts'
import { noEntry } from '../statements.ts'
import type { Item } from '../table.ts'
import { actStep } from './act-step.ts'
import { associationOf, missionOf, teamMemberOf } from './association-items.ts'
import { freeRegistrationStep, headStep, newItemStep } from './association-steps.ts'
import type { Registered } from './for-operators.ts'

/** An association's own account: it pays nothing and holds nothing, but exchanges are booked on it. */
const accountStep = (association: AssociationId): Step =>
  newItemStep({ ...key.account(association), available: 0, held: 0, helped: 0, lastEntry: noEntry })

const stepsFor = (app: App, before: AssociationHead, decision: Decision, account: Item | undefined): Step[] => {
  const { id } = before
  const { decision: did, reason, by, at } = decision
  const frees = did === 'refused' && before.registrationNumber !== undefined
  return [
    headStep(before, decided(before, decision)),
    newItemStep({ ...key.decision(id, uuid7(at, app.chance.bytes(10))), decision: did, reason, by }),
    actStep(app, id, at, { did, by }),
    ...(did === 'verified' && !account ? [accountStep(id)] : []),
    ...(frees ? [freeRegistrationStep(before)] : []),
  ]
}

/**
 * An operator's decision about an association that is not their own; each one is written down for good. What follows
 * (the group of its team, notices) is the stream's.
 * @throws Refusal `not_found`, `own_association`, `wrong_state`, `not_vouched`
 */
export const decideAssociation = (app: App, id: AssociationId, what: Omit<Decision, 'at'>): Promise<Registered> =>
  decide(app, async ({ at }): Promise<Plan<Registered>> => {
    const keys = [
      key.association(id),
      key.teamMember(id, what.by),
      key.account(id),
      key.standing(what.by),
      key.associationDetail(id),
    ]
    const [item, member, account, standing, detail] = await app.table.batchGet(keys, { consistent: true })
    actingStandingOf(standing)
    const head = associationOf(item)
    if (teamMemberOf(member) || head.appliedBy === what.by) throw new Refusal('own_association')
    const decision = { ...what, at }
    const description = missionOf(detail)
    if (isDecided(head, decision)) return { steps: [], answer: { head, description } }
    return { steps: stepsFor(app, head, decision, account), answer: { head: decided(head, decision), description } }
  })
