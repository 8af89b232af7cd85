import { associationQuoteOf, monthOf } from '../../domain/budget.ts'
import { goodVibesOf } from '../../domain/good-vibes.ts'
import { quoteOf } from '../../domain/price.ts'
import { Refusal } from '../../errors.ts'
import type { Account } from '../../model/account.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { Quote } from '../../model/quote.ts'
import { teamMemberOf } from '../associations/association-items.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import type { ListingHead } from '../listing-items.ts'
import { accountOf } from '../read-account.ts'
import type { ReadOptions } from '../table.ts'
import { budgetOf } from './budget-steps.ts'

/** Who answers a listing: a member, or an association in whose name somebody answers. */
type Asking = { asker: MemberId; associationId?: AssociationId | undefined; account: Account }

/** The association on one of the two sides, if there is one, and who stands on the other side. @throws Refusal `invalid_request` */
const associationBetween = (
  listing: Pick<ListingHead, 'owner' | 'associationId'>,
  { asker, associationId }: Pick<Asking, 'asker' | 'associationId'>,
): { association: AssociationId; other: MemberId } | undefined => {
  if (associationId !== undefined) {
    if (listing.associationId === associationId) throw new Refusal('own_listing')
    // The one would pay the other out of its budget: associations help each other outside of this.
    if (listing.associationId !== undefined) throw new Refusal('not_allowed')
    return { association: associationId, other: listing.owner }
  }
  return listing.associationId === undefined ? undefined : { association: listing.associationId, other: asker }
}

/**
 * What an answer to a listing would cost and bring, with the association's budget of the month where one receives.
 * @param asking `mayBeOwn`: somebody of the team only wants to know
 * @throws Refusal `own_association` where somebody of the team would stand on the other side
 */
export const termsOf = async (
  app: App,
  listing: ListingHead,
  { quantity, at, mayBeOwn, ...asking }: Asking & { quantity: number; at: Instant; mayBeOwn?: boolean },
  read: ReadOptions,
): Promise<Quote> => {
  const { economy, timeZone } = app.country
  const between = associationBetween(listing, asking)
  const isOffer = listing.kind === 'offer'
  const receiver = isOffer ? (asking.associationId ?? asking.asker) : listing.owner
  const payer = receiver === asking.asker ? undefined : key.account(receiver)
  if (!between) {
    const account = payer ? accountOf(await app.table.get(payer, read)) : asking.account
    return quoteOf(listing.value, quantity, goodVibesOf(account.helped, economy))
  }
  const { association, other } = between
  const isGift = receiver === association
  const [member, item] = await app.table.batchGet(
    [
      key.teamMember(association, other),
      isGift ? key.budget(association, monthOf(at, timeZone)) : (payer ?? key.account(receiver)),
    ],
    read,
  )
  if (!mayBeOwn && teamMemberOf(member)) throw new Refusal('own_association')
  if (isGift) return associationQuoteOf(listing.value, quantity, budgetOf(item), economy)
  return quoteOf(listing.value, quantity, goodVibesOf(payer ? accountOf(item).helped : asking.account.helped, economy))
}
