import type { ListingImage } from '../book/images.ts'
import { insist } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import { type Actor, actorOf, otherThan } from './community.ts'
import { draftOf, keyFor } from './listing-acts.ts'

/** What an association says of itself. */
export const application = {
  name: 'Open Table',
  description: 'We cook and eat together.',
  languages: ['fr'],
  contactEmail: 'table@associations.example',
  place: { latitude: 48.8566, longitude: 2.3522 },
}

/** A member founds an association, and an operator verifies it, if the network lets them. */
export const found = async (actor: Actor): Promise<void> => {
  const { stage, community, member } = actor
  const registrationNumber = `W${stage.random.between(1, 1_000_000_000)}`
  const input = { ...application, registrationNumber, ...keyFor(actor, 1) }
  const outcome = await insist(stage, operations.applyAssociation, member, input)
  const [operator] = community.operators
  if (outcome.kind !== 'done' || !operator) return
  const { id } = outcome.answer
  const verdict = { id, decision: 'verified' as const, reason: 'Trouvée au registre.' }
  const decided = await insist(stage, operations.decideAssociation, operator, verdict)
  if (decided.kind === 'done') community.associations.push({ id, coordinator: member })
}

/** Whoever's turn it is, the coordinator of one of the associations acts in its name. */
const inNameOfOne = (act: (actor: Actor, association: string) => Promise<void>) => async (actor: Actor) => {
  const { community, stage } = actor
  if (community.associations.length === 0) return
  const { id, coordinator } = stage.random.pick(community.associations)
  await act(actorOf(community, coordinator), id)
}

/** Publishes a need of many pieces in an association's name. */
export const publishNeed = inNameOfOne(async (actor, associationId) => {
  const { stage, member } = actor
  const quantity = stage.random.between(1, 8)
  const draft = draftOf(actor, { kind: 'need', quantity, standing: false })
  await insist(stage, operations.createListing, member, { ...draft, associationId, ...keyFor(actor) })
})

const openOffers = ({ stage, member }: Actor): ListingImage[] =>
  [...stage.book.listings.values()].filter(
    ({ owner, status, kind }) => status === 'open' && kind === 'offer' && owner !== member.caller.id,
  )

/** Asks for an offer in an association's name. */
export const askForAssociation = inNameOfOne(async (actor, associationId) => {
  const { stage, member } = actor
  const offers = openOffers(actor)
  if (offers.length === 0) return
  const { id: listingId } = stage.random.pick(offers)
  const input = { listingId, associationId, message: 'Pour nous !', ...keyFor(actor) }
  await insist(stage, operations.requestExchange, member, input)
})

/** Promises to pay for somebody's exchange; they may ask at once, or never. */
export const sponsor = inNameOfOne(async (actor, id) => {
  const { stage, member } = actor
  const [offers, sponsored] = [openOffers(actor).filter(({ value }) => value <= 30), otherThan(actor)]
  if (offers.length === 0) return
  const { id: listingId } = stage.random.pick(offers)
  const input = { id, listingId, memberId: sponsored.caller.id }
  const outcome = await insist(stage, operations.sponsorExchange, member, input)
  if (outcome.kind !== 'done' || stage.random.chance(0.2)) return
  stage.tally.count('sponsorship: used')
  await insist(stage, operations.requestExchange, sponsored, { listingId, message: 'Merci !' })
})
