import { Refusal } from '../../errors.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { actStep } from './act-step.ts'
import { associationOf } from './association-items.ts'
import { headStep } from './association-steps.ts'
import { authorityKeys, authorityOf, requireRole } from './authority.ts'

/**
 * A verified association vouches for one that has asked it to, by one of its coordinators; nobody vouches for their own.
 * @throws Refusal `not_found` where it was not asked, `own_association`, `wrong_state`
 */
export const vouchFor = (
  app: App,
  id: AssociationId,
  { voucher, by }: { voucher: AssociationId; by: MemberId },
): Promise<void> =>
  decide(app, async ({ at }): Promise<Plan<void>> => {
    if (voucher === id) throw new Refusal('own_association')
    const keys = [...authorityKeys(voucher, by), key.association(id)]
    const items = await app.table.batchGet(keys, { consistent: true })
    requireRole(authorityOf(items), 'coordinator')
    const head = associationOf(items[3])
    if (head.vouchedBy !== voucher) throw new Refusal('not_found')
    if (head.appliedBy === by) throw new Refusal('own_association')
    if (head.vouchedAt !== undefined) return { steps: [], answer: undefined }
    if (head.status !== 'pending') throw new Refusal('wrong_state', { status: head.status })
    const next = { ...head, version: head.version + 1, vouchedAt: at }
    return {
      steps: [
        headStep(head, next),
        actStep(app, id, at, { did: 'vouched', by, about: voucher }),
        actStep(app, voucher, at, { did: 'vouched', by, about: id }),
      ],
      answer: undefined,
    }
  })
