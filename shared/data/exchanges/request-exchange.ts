import { Refusal } from '../../errors.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { Sponsorship } from '../../model/sponsorship.ts'
import { askStep } from '../account-steps.ts'
import { inNameOf } from '../associations/act-in-name.ts'
import { associationOf } from '../associations/association-items.ts'
import type { App } from '../app.ts'
import { giveSponsoredBackStep } from '../budget/budget-steps.ts'
import { sponsorFor, sponsorshipOf, useSponsorshipStep } from '../budget/sponsorship-steps.ts'
import { termsOf } from '../budget/terms-of.ts'
import type { Step } from '../commit.ts'
import { decide, type Plan, type View } from '../decide.ts'
import { exchangeOf, newExchangeStep } from '../exchange-items.ts'
import { key } from '../keys.ts'
import { headOf, type ListingHead } from '../listing-items.ts'
import { refusalOf } from '../listing-steps.ts'
import { profileOf } from '../members.ts'
import { actingStandingOf, isBlocked, openAccountOf } from '../read-account.ts'
import type { Item } from '../table.ts'
import { newExchange, type Request } from './new-exchange.ts'

const answerable = (listing: ListingHead, { asker, quantity }: Request): ListingHead => {
  if (listing.owner === asker) throw new Refusal('own_listing')
  if (listing.status !== 'open' || listing.left < quantity) throw refusalOf(listing)
  return listing
}

/** The answer to a repeat of a request: what the first one made. @throws Refusal `key_reused` for another body */
const repeated = (stored: Exchange, request: Request): Plan<Exchange> => {
  if (stored.bodyHash !== request.bodyHash) throw new Refusal('key_reused')
  return { steps: [], answer: stored }
}

/** The sponsorship is bound to the request; what of its value the request does not need goes back to the budget. */
const sponsoredSteps = ({ id, sponsor, receiver, listingId }: Exchange, held: number): Step[] => {
  if (!sponsor) return []
  const spare = held - sponsor.value
  return [
    useSponsorshipStep(receiver, listingId, id),
    ...(spare > 0 ? [giveSponsoredBackStep(sponsor.association, sponsor.month, spare)] : []),
  ]
}

type Found = {
  listing: ListingHead
  accountItem: Item | undefined
  askerName: string
  sponsorship?: Sponsorship | undefined
}

const answerOf = async (app: App, request: Request, found: Found, { read, at }: View): Promise<Plan<Exchange>> => {
  const { listing, askerName, sponsorship } = found
  const { asker, associationId, quantity } = request
  const isOffer = listing.kind === 'offer'
  const account = openAccountOf(found.accountItem)
  const quote = await termsOf(app, listing, { asker, associationId, account, quantity, at }, read)
  const sponsor = isOffer ? sponsorFor(sponsorship, quote, at) : undefined
  const exchange = newExchange(request, listing, { quote, askerName, at, sponsor })
  const least = isOffer ? exchange.price : 0
  return {
    steps: [
      newExchangeStep(exchange),
      askStep(associationId ?? asker, listing.id, least),
      ...sponsoredSteps(exchange, sponsorship?.value ?? 0),
    ],
    answer: exchange,
  }
}

const plan = async (app: App, request: Request, view: View): Promise<Plan<Exchange>> => {
  const { asker, associationId, listingId } = request
  const [stored, listingItem, accountItem, standingItem, profileItem, aside] = await app.table.batchGet(
    [
      key.exchange(request.id),
      key.listing(listingId),
      key.account(asker),
      key.standing(asker),
      key.profile(asker),
      associationId === undefined ? key.sponsorship(asker, listingId) : key.association(associationId),
    ],
    view.read,
  )
  const standing = actingStandingOf(standingItem)
  const { displayName } = profileOf(profileItem)
  if (stored) return repeated(exchangeOf(stored), request)
  const found = headOf(listingItem)
  if (isBlocked(standing, found.owner)) throw new Refusal('not_found')
  const listing = answerable(found, request)
  return answerOf(
    app,
    request,
    associationId === undefined
      ? { listing, accountItem, askerName: displayName, sponsorship: sponsorshipOf(aside) }
      : { listing, accountItem, askerName: associationOf(aside).name },
    view,
  )
}

/**
 * Answers a listing. The value is frozen now; nothing is held before the owner accepts.
 * @throws Refusal `insufficient_digos` privately to the asker who would pay, and what else stands in the way
 */
export const requestExchange = (app: App, request: Request): Promise<Exchange> =>
  decide(app, (view) => {
    const { associationId: association, asker: member } = request
    if (association === undefined) return plan(app, request, view)
    return inNameOf(app, { association, member, stranger: 'not_allowed' }, () => plan(app, request, view))
  })
