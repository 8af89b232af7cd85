import { type Actor, actorOf, type Community, type Team } from '../actors/community.ts'
import { keyFor, publish } from '../actors/listing-acts.ts'
import { beginning } from '../world/machines.ts'
import type { Member } from '../world/member.ts'
import { call, insist } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import type { Outcome } from '../world/outcome.ts'
import { slowly } from '../world/slowly.ts'
import { promises } from './gifts.ts'
import { presentIn, race } from './race.ts'
import { somebodyOfATeam } from './teams.ts'

/** What somebody of a team does with an exchange of it. */
const doing = ({ stage }: Community, member: Member, id: string) => {
  const around = slowly(stage, 0.7)
  const at = new Date(Math.ceil((beginning + stage.clock.now()) / 1_000) * 1_000 + 86_400_000).toISOString()
  return {
    decline: () => call(stage, operations.declineExchange, member, { id }, around),
    accept: () => call(stage, operations.acceptExchange, member, { id }, around),
    confirm: () => call(stage, operations.confirmExchange, member, { id }, around),
    cancel: () => call(stage, operations.cancelExchange, member, { id, reason: 'cannot_meet' }, around),
    appoint: () => call(stage, operations.appoint, member, { id, at, place: 'La gare' }, around),
    message: () => call(stage, operations.postMessage, member, { id, phraseId: 'hello' }, around),
    dispute: () => call(stage, operations.disputeExchange, member, { id, text: 'Cassé.' }, around),
    thank: () => call(stage, operations.thank, member, { id, badges: ['kind'] }, around),
    withdraw: () => call(stage, operations.withdrawExchange, member, { id }, around),
  }
}

type Doing = keyof ReturnType<typeof doing>
type Ready = { act: () => Promise<Outcome> }

/** A gift to an association, and what somebody of its team is about to do with it. */
const withGift =
  (name: Doing, so: 'requested' | 'accepted' | 'completed') =>
  async (community: Community, team: Team, member: Member): Promise<Ready | undefined> => {
    const [gift] = await promises(community, 2, 1, team)
    if (!gift) return undefined
    const { id } = gift
    const { stage } = community
    const { acceptExchange: accept, confirmExchange: confirm } = operations
    if (so !== 'requested' && (await insist(stage, accept, team.coordinator, { id })).kind !== 'done') return undefined
    if (so === 'completed' && (await insist(stage, confirm, team.coordinator, { id })).kind !== 'done') return undefined
    return { act: doing(community, member, id)[name] }
  }

/** An offer that somebody of a team asks for in its name, or has asked for. */
const withOffer =
  (name: 'request' | 'withdraw') =>
  async (community: Community, team: Team, member: Member): Promise<Ready | undefined> => {
    const { stage } = community
    const owner: Actor | undefined = presentIn(community).find((each) => each.member !== team.coordinator)
    const listingId = owner && (await publish(owner, { kind: 'offer', value: 2, quantity: 1, standing: false }))
    if (listingId === undefined) return undefined
    const input = { listingId, associationId: team.id, message: 'Pour nous !', ...keyFor(actorOf(community, member)) }
    if (name === 'request')
      return { act: () => call(stage, operations.requestExchange, member, input, slowly(stage, 0.7)) }
    const asked = await insist(stage, operations.requestExchange, member, input)
    return asked.kind === 'done' ? { act: doing(community, member, asked.answer.id).withdraw } : undefined
  }

const acts = [
  withGift('decline', 'requested'),
  withGift('accept', 'requested'),
  withGift('message', 'requested'),
  withGift('confirm', 'accepted'),
  withGift('cancel', 'accepted'),
  withGift('appoint', 'accepted'),
  withGift('dispute', 'accepted'),
  withGift('thank', 'completed'),
  withGift('thank', 'completed'),
  withOffer('request'),
  withOffer('withdraw'),
]

/** Somebody of a team stands still in the midst of what they do in its name, and is not of it any more, or it is suspended. */
export const actForIt = async (community: Community): Promise<void> => {
  const { stage } = community
  const somebody = await somebodyOfATeam(community)
  if (!somebody) return
  const { team, member, decide, remove } = somebody
  const ready = await stage.random.pick(acts)(community, team, member)
  const suspend = async (): Promise<Outcome> => {
    await stage.clock.sleep(stage.random.pick([0, 0, 300, 1_500]))
    return decide('suspended')
  }
  const isSuspended = stage.random.chance(0.3)
  if (ready)
    await race(community, `act or ${isSuspended ? 'suspend' : 'remove'}`, [
      { name: 'act', act: ready.act },
      { name: isSuspended ? 'suspend' : 'remove', act: isSuspended ? suspend : remove },
    ])
  if (isSuspended) await decide('verified')
  await remove()
}
