import { sponsoredMost } from '../../../shared/domain/budget.ts'
import { type Actor, actorOf, type Community, type Team } from '../actors/community.ts'
import { request } from '../actors/exchange-acts.ts'
import { draftOf, keyFor, publish } from '../actors/listing-acts.ts'
import { call, insist } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import { type Contender, race, someOf } from './race.ts'

type Gift = { id: string; giver: Actor; coordinator: Actor }

export const coordinatorIn = (community: Community): { coordinator: Actor; associationId: string } | undefined => {
  const [team] = community.stage.random.shuffled(community.associations)
  return team && { coordinator: actorOf(community, team.coordinator), associationId: team.id }
}

/** Promises of so many pieces each of one new need; fewer where the network or somebody else got in between. */
export const promises = async (community: Community, value: number, pieces: number, of?: Team): Promise<Gift[]> => {
  const team = of ? { coordinator: actorOf(community, of.coordinator), associationId: of.id } : coordinatorIn(community)
  const givers = someOf(community, 3)
  if (!team || !givers) return []
  const { coordinator, associationId } = team
  const { stage, member } = coordinator
  const draft = draftOf(coordinator, { kind: 'need', value, quantity: 3 * pieces, standing: false })
  const need = await insist(stage, operations.createListing, member, {
    ...draft,
    associationId,
    ...keyFor(coordinator),
  })
  if (need.kind !== 'done') return []
  const gifts: Gift[] = []
  for (const giver of givers.filter((each) => each.member !== member)) {
    const id = await request(giver, need.answer.id, pieces)
    if (id !== undefined) gifts.push({ id, giver, coordinator })
  }
  return gifts
}

export const accepting = ({ id, coordinator }: Gift, name: string): Contender => ({
  name,
  act: () => call(coordinator.stage, operations.acceptExchange, coordinator.member, { id }),
})

/** Gifts of which the budget takes one: all are accepted at once, and one is earned. */
export const lastOfBudget = async (community: Community): Promise<void> => {
  const { solidarityBudget } = community.stage.country.economy
  const value = Math.min(100, solidarityBudget)
  const gifts = await promises(community, value, Math.floor(solidarityBudget / 2 / value) + 1)
  if (gifts.length < 2) return
  await race(
    community,
    'last of the budget',
    gifts.map((gift) => accepting(gift, 'accept')),
  )
}

const sponsoredValue = 30

/** Offers that an association may pay for, one more than the month has room for. */
const offersBeyond = async (owner: Actor): Promise<string[]> => {
  const { stage } = owner
  const room = Math.min(sponsoredMost, stage.country.economy.solidarityBudget)
  const ids: string[] = []
  for (let count = Math.floor(room / sponsoredValue) + 1; count > 0; count -= 1) {
    const id = await publish(owner, { kind: 'offer', value: sponsoredValue, quantity: 1, standing: false })
    if (id !== undefined) ids.push(id)
  }
  return ids
}

/** Sponsorships of which the month takes all but one, at once. */
export const lastSponsorship = async (community: Community): Promise<void> => {
  const [owner, sponsored] = someOf(community, 2) ?? []
  const team = coordinatorIn(community)
  if (!owner || !sponsored || !team) return
  const { coordinator, associationId: id } = team
  const { stage, member } = coordinator
  const memberId = sponsored.member.caller.id
  const listings = await offersBeyond(owner)
  await race(
    community,
    'last sponsorship',
    listings.map((listingId) => ({
      name: 'sponsor',
      act: () => call(stage, operations.sponsorExchange, member, { id, listingId, memberId }),
    })),
  )
}

/** The same promise by two at once, of which the budget is to take one. */
export const sponsorTwice = async (community: Community): Promise<void> => {
  const [owner, sponsored] = someOf(community, 2) ?? []
  const team = coordinatorIn(community)
  const listingId = owner && (await publish(owner, { kind: 'offer', value: 10, quantity: 2, standing: false }))
  if (!sponsored || !team || listingId === undefined) return
  const { coordinator, associationId: id } = team
  const { stage, member } = coordinator
  const input = { id, listingId, memberId: sponsored.member.caller.id }
  const sponsor = { name: 'sponsor', act: () => call(stage, operations.sponsorExchange, member, input) }
  await race(community, 'sponsor twice', [sponsor, sponsor])
}

/** The team counts fewer pieces than were promised while the giver goes back on it. */
export const partOrCancel = async (community: Community): Promise<void> => {
  const [gift] = await promises(community, 2, 3)
  if (!gift) return
  const { id, giver, coordinator } = gift
  const { stage, member } = coordinator
  if ((await insist(stage, operations.acceptExchange, member, { id })).kind !== 'done') return
  const confirm = () => call(stage, operations.confirmExchange, member, { id, quantity: 1 })
  const cancel = () => call(stage, operations.cancelExchange, giver.member, { id, reason: 'cannot_meet' })
  await race(community, 'part or cancel', [
    { name: 'part', act: confirm },
    { name: 'cancel', act: cancel },
  ])
}
