import { Refusal } from '../../errors.ts'
import type { Association, AssociationHead } from '../../model/association.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { Point } from '../../model/place.ts'
import type { App } from '../app.ts'
import { fileOf } from '../cells.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { summaryOf } from './apply-association.ts'
import { missionOf } from './association-items.ts'
import { headStep } from './association-steps.ts'
import { actStep } from './act-step.ts'
import { authorityKeys, membershipOf, requireRole } from './authority.ts'
import { teamView } from './see-association.ts'

/** What a coordinator may change; what is undefined stays. Register and number are what an operator has looked up. */
export type AssociationChanges = Partial<Pick<AssociationHead, 'name' | 'languages' | 'contactEmail'>> & {
  description?: string
  place?: Point
}

const changed = (head: AssociationHead, { description, place, ...words }: AssociationChanges): AssociationHead => {
  const filed = place && fileOf(place)
  return {
    ...head,
    ...words,
    version: head.version + 1,
    ...(description !== undefined && { summary: summaryOf(description) }),
    ...(filed && { place: filed.centre, homeCell: filed.recentCell }),
  }
}

const detailStep = (id: AssociationId, description: string): Step => ({
  write: { Put: { Item: { ...key.associationDetail(id), description } } },
  otherwise: () => new Again(),
})

/** Does everything that was asked for stand already? Then this edit was made, and its answer was lost. */
const isMade = (head: AssociationHead, mission: string, changes: AssociationChanges): boolean =>
  JSON.stringify({ ...changed(head, changes), version: head.version }) === JSON.stringify(head) &&
  (changes.description ?? mission) === mission

/**
 * A coordinator's edit of an association that is verified or waits for it; repeating it changes nothing.
 * @throws Refusal `stale_version` where somebody else was first, `association_suspended`, `wrong_state` when it was refused
 */
export const changeAssociation = (
  app: App,
  { id, by, version }: { id: AssociationId; by: MemberId; version: number },
  changes: AssociationChanges,
): Promise<Association> =>
  decide(app, async ({ at }): Promise<Plan<Association>> => {
    const keys = [...authorityKeys(id, by), key.associationDetail(id)]
    const items = await app.table.batchGet(keys, { consistent: true })
    const authority = requireRole(membershipOf(items), 'coordinator')
    const { association: head } = authority
    const mission = missionOf(items[3])
    if (head.status === 'suspended') throw new Refusal('association_suspended')
    if (head.status === 'refused') throw new Refusal('wrong_state', { status: head.status })
    if (head.version === version + 1 && isMade(head, mission, changes))
      return { steps: [], answer: teamView(head, mission, authority) }
    if (head.version !== version) throw new Refusal('stale_version', { version: head.version })
    const next = changed(head, changes)
    const description = changes.description ?? mission
    return {
      steps: [
        headStep(head, next),
        actStep(app, id, at, { did: 'changed', by }),
        ...(description === mission ? [] : [detailStep(id, description)]),
      ],
      answer: teamView(next, description, authority),
    }
  })
