import { type Actor, actorOf, type Community } from '../actors/community.ts'
import { request } from '../actors/exchange-acts.ts'
import { draftOf, keyFor } from '../actors/listing-acts.ts'
import { call, insist } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import { type Contender, race, someOf } from './race.ts'

type Gift = { id: string; giver: Actor; coordinator: Actor }

const coordinatorIn = (community: Community): { coordinator: Actor; associationId: string } | undefined => {
  const [team] = community.stage.random.shuffled(community.associations)
  return team && { coordinator: actorOf(community, team.coordinator), associationId: team.id }
}

/** Promises of so many pieces each of one new need; fewer where the network or somebody else got in between. */
const promises = async (community: Community, value: number, pieces: number): Promise<Gift[]> => {
  const team = coordinatorIn(community)
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

const accepting = ({ id, coordinator }: Gift, name: string): Contender => ({
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
