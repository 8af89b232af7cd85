import { canSponsor, monthOf, sponsorshipMost } from '../../domain/budget.ts'
import { plusDays } from '../../domain/time.ts'
import { Refusal, refusedField } from '../../errors.ts'
import type { AssociationId, ListingId, MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { Sponsorship } from '../../model/sponsorship.ts'
import { actStep } from '../associations/act-step.ts'
import { teamMemberOf } from '../associations/association-items.ts'
import { authorityKeys, authorityOf } from '../associations/authority.ts'
import type { App } from '../app.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { headOf, type ListingHead } from '../listing-items.ts'
import { refusalOf } from '../listing-steps.ts'
import { hasLeft } from '../members.ts'
import { openAccountOf } from '../read-account.ts'
import { budgetOf, sponsorBudgetStep } from './budget-steps.ts'
import { newSponsorshipStep, sponsorshipOf } from './sponsorship-steps.ts'

/** So long a member has to ask. */
const openDays = 14

/** Whom an association sponsors, and for how many pieces of which listing. */
export type Sponsoring = {
  association: AssociationId
  by: MemberId
  memberId: MemberId
  listingId: ListingId
  quantity: number
}

/** An open offer that is worth no more than may be sponsored. @throws Refusal */
const sponsorable = (listing: ListingHead, { association, memberId, quantity }: Sponsoring): number => {
  if (listing.owner === association || listing.owner === memberId) throw new Refusal('own_listing')
  if (listing.kind !== 'offer') throw refusedField({ field: 'listingId', rule: 'together', allowed: 'kind: offer' })
  if (listing.status !== 'open' || listing.left < quantity) throw refusalOf(listing)
  const value = listing.value * quantity
  if (value > sponsorshipMost) throw refusedField({ field: 'listingId', rule: 'maximum', allowed: sponsorshipMost })
  return value
}

const sponsorshipFrom = (sponsoring: Sponsoring, value: number, month: string, at: Instant): Sponsorship => {
  const { association: associationId, memberId, listingId, quantity } = sponsoring
  const until = plusDays(at, openDays)
  return { associationId, memberId, listingId, status: 'open', quantity, value, month, createdAt: at, until }
}

/** The sponsorship that is under way already: asked for again it is the answer. @throws Refusal `wrong_state` where another one is */
const underWay = (known: Sponsorship | undefined, { association, quantity }: Sponsoring): Sponsorship | undefined => {
  if (!known || known.status === 'ended') return undefined
  if (known.associationId === association && known.quantity === quantity) return known
  throw new Refusal('wrong_state', { status: known.status })
}

/**
 * Promises to pay for a member's exchange of an open offer, out of the association's budget of the month. The value is
 * reserved now, and comes back when the member does not ask in time or the exchange comes to nothing.
 * @throws Refusal `budget_spent`, `own_association`, `own_listing`, `not_open`, `invalid_request`, and what keeps the caller from acting
 */
export const sponsorExchange = (app: App, sponsoring: Sponsoring): Promise<Sponsorship> =>
  decide(app, async ({ at }): Promise<Plan<Sponsorship>> => {
    const { association, by, memberId, listingId } = sponsoring
    if (memberId === by) throw new Refusal('own_association')
    const { economy, timeZone } = app.country
    const month = monthOf(at, timeZone)
    const [head, own, standing, item, profile, account, stored, budget, member] = await app.table.batchGet(
      [
        ...authorityKeys(association, by),
        key.listing(listingId),
        key.profile(memberId),
        key.account(memberId),
        key.sponsorship(memberId, listingId),
        key.budget(association, month),
        key.teamMember(association, memberId),
      ],
      { consistent: true },
    )
    authorityOf([head, own, standing])
    const known = underWay(sponsorshipOf(stored), sponsoring)
    if (known) return { steps: [], answer: known }
    // An association has an account too, but nobody makes it anything free.
    if (!profile || hasLeft(profile)) throw new Refusal('not_found')
    openAccountOf(account)
    const listing = headOf(item)
    const value = sponsorable(listing, sponsoring)
    const owner = await app.table.get(key.teamMember(association, listing.owner), { consistent: true })
    if (teamMemberOf(member) ?? teamMemberOf(owner)) throw new Refusal('own_association')
    if (!canSponsor(value, budgetOf(budget), economy)) throw new Refusal('budget_spent')
    const sponsorship = sponsorshipFrom(sponsoring, value, month, at)
    return {
      steps: [
        newSponsorshipStep(sponsorship, by),
        sponsorBudgetStep(association, month, value, economy),
        actStep(app, association, at, { did: 'sponsored', by, whom: memberId, about: listingId }),
      ],
      answer: sponsorship,
    }
  })
