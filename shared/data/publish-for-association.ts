import { checkListing } from '../domain/listing-rules.ts'
import type { AssociationId, MemberId } from '../model/ids.ts'
import type { Listing } from '../model/listing.ts'
import { actStep } from './associations/act-step.ts'
import { authorityKeys, authorityOf } from './associations/authority.ts'
import { branchKeys, checkBranch } from './associations/check-branch.ts'
import type { App } from './app.ts'
import { decide, type Plan } from './decide.ts'
import type { Creation } from './idempotency.ts'
import { key } from './keys.ts'
import { type Draft, publishing } from './publish-listing.ts'

/**
 * Publishes a listing in an association's name, once for each creation; the act log keeps who did.
 * @throws Refusal `not_found`, `not_allowed`, `association_suspended`, `association_pending`, `invalid_request`, `key_reused`
 */
export const publishForAssociation = async (
  app: App,
  { association, by }: { association: AssociationId; by: MemberId },
  creation: Creation,
  draft: Draft,
): Promise<Listing> => {
  checkListing(draft, app.country.economy)
  return decide(app, async ({ at }): Promise<Plan<Listing>> => {
    const [head, member, standing, listing, detail, branch] = await app.table.batchGet(
      [
        ...authorityKeys(association, by),
        key.listing(creation.id),
        key.listingDetail(creation.id),
        ...branchKeys(association, draft.branchId),
      ],
      { consistent: true },
    )
    const { name } = authorityOf([head, member, standing]).association
    checkBranch(branch, draft.branchId)
    const owner = { id: association, name, postedBy: by }
    const plan = publishing(draft, creation, { owner, known: [listing, detail], at })
    if (plan.steps.length === 0) return plan
    return {
      ...plan,
      steps: [...plan.steps, actStep(app, association, at, { did: 'listing_published', by, about: creation.id })],
    }
  })
}
