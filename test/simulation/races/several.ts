import { exchangeOf } from '../../../shared/data/exchange-items.ts'
import { countGiven } from '../../../shared/data/follow/count-given.ts'
import { key } from '../../../shared/data/keys.ts'
import type { Actor, Community } from '../actors/community.ts'
import { request } from '../actors/exchange-acts.ts'
import { publish } from '../actors/listing-acts.ts'
import { call, operate } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import type { Outcome } from '../world/outcome.ts'
import { type Contender, race, someOf } from './race.ts'
import { accepted, anAccepted, aRequest } from './ready.ts'

const accepting = (owner: Actor, id: string, name: string): Contender => ({
  name,
  act: () => call(owner.stage, operations.acceptExchange, owner.member, { id }),
})

const confirming = (receiver: Actor, id: string, name: string): Contender => ({
  name,
  act: () => call(receiver.stage, operations.confirmExchange, receiver.member, { id }),
})

/** Two requests for the last piece, both accepted at once. */
export const lastPiece = async (community: Community): Promise<void> => {
  const [owner, one, other] = someOf(community, 3) ?? []
  const ready = owner && one && (await aRequest(owner, one))
  if (!ready || !other) return
  const second = await request(other, ready.listing)
  if (second === undefined) return
  await race(community, 'last piece', [accepting(owner, ready.id, 'one'), accepting(owner, second, 'the other')])
}

/** Three pieces, of which one asks for two or for all, and another for one. */
export const lastPieces = async (community: Community): Promise<void> => {
  const [owner, one, other] = someOf(community, 3) ?? []
  const many = community.stage.random.between(2, 3)
  const ready = owner && one && (await aRequest(owner, one, { quantity: 3, value: 0 }, many))
  if (!ready || !other) return
  const few = await request(other, ready.listing)
  if (few === undefined) return
  await race(community, 'last pieces', [accepting(owner, ready.id, 'many'), accepting(owner, few, 'few')])
}

/** What follows from a completion, at once: the stream comes to it as well, sooner or later. */
const count = async ({ stage }: Community, id: string): Promise<void> => {
  const exchange = exchangeOf(await stage.memory.get(key.exchange(id), { consistent: true }))
  if (exchange.status !== 'completed') return
  await operate(stage, { name: 'follow', member: '', input: { id } }, (app) => countGiven(app, exchange))
}

/** Both pieces of a listing are handed over and confirmed at once: with the second one it is closed. */
export const giveAll = async (community: Community): Promise<void> => {
  const [giver, one, other] = someOf(community, 3) ?? []
  const first = giver && one && (await anAccepted(giver, one, { quantity: 2, value: 0 }))
  const id = first && other && (await request(other, first.listing))
  if (!giver || !first || !other || id === undefined) return
  const second = await accepted({ ...first, id, asker: other })
  if (!second) return
  await race(community, 'give all', [confirming(one, first.id, 'one'), confirming(other, id, 'the other')])
  await Promise.all([first.id, id].map((each) => count(community, each)))
}

/** Somebody helps one more person while a request of theirs is accepted, whose price that lowers. */
export const helpAndAccept = async (community: Community): Promise<void> => {
  const [owner, helper, helped] = someOf(community, 3) ?? []
  const help = helper && helped && (await anAccepted(helper, helped, { value: 0 }))
  const ready = owner && helper && (await aRequest(owner, helper, { value: 20 }))
  if (!help || !ready || !helped || !owner) return
  await race(community, 'help and accept', [confirming(helped, help.id, 'help'), accepting(owner, ready.id, 'accept')])
}

/** Two needs of one member are accepted at once, who can pay only one; the price is theirs to know. */
export const lastDigos = async (community: Community): Promise<void> => {
  const [one, other, asker] = someOf(community, 3) ?? []
  const available = community.stage.book.accounts.get(asker?.member.caller.id ?? '')?.available
  if (!one || !other || !asker || available === undefined || available < 2 || available > 110) return
  const value = Math.min(100, Math.ceil((available + 1) / 2))
  const [first, second] = [await aRequest(one, asker, { value }), await aRequest(other, asker, { value })]
  if (!first || !second) return
  await race(community, 'last Digos', [accepting(one, first.id, 'one'), accepting(other, second.id, 'the other')])
}

/** Two exchanges of one giver with different receivers, confirmed at once. */
export const settleOfOneMember = async (community: Community): Promise<void> => {
  const [giver, one, other] = someOf(community, 3) ?? []
  const first = giver && one && (await anAccepted(giver, one))
  const second = giver && other && (await anAccepted(giver, other))
  if (!first || !second) return
  await race(community, 'settle of one member', [
    confirming(one, first.id, 'one'),
    confirming(other, second.id, 'other'),
  ])
}

/** Two exchanges of one pair, both accepted as their first, confirmed at once. */
export const settleOfOnePair = async (community: Community): Promise<void> => {
  const [giver, receiver] = someOf(community, 2) ?? []
  const first = giver && receiver && (await anAccepted(giver, receiver))
  const second = giver && receiver && (await anAccepted(giver, receiver))
  if (!first || !second) return
  const { book } = community.stage
  const isFirst = book.helped.get(giver.member.caller.id)?.has(receiver.member.caller.id) !== true
  const name = isFirst ? 'settle of one pair, both first' : 'settle of one pair'
  await race(community, name, [confirming(receiver, first.id, 'one'), confirming(receiver, second.id, 'other')])
}

/** One member asks twice for one thing: without a key, or with the same. */
export const requestTwice = async (community: Community): Promise<void> => {
  const [owner, asker] = someOf(community, 2) ?? []
  const listingId = owner && (await publish(owner, { kind: 'offer', value: 0 }))
  if (listingId === undefined || !asker) return
  const { stage, member } = asker
  const hasKey = stage.random.chance(0.5)
  const keyed = hasKey ? { idempotencyKey: Buffer.from(stage.random.bytes(6)).toString('hex') } : {}
  const act = (): Promise<Outcome> =>
    call(stage, operations.requestExchange, member, { listingId, message: 'Bonjour !', ...keyed })
  await race(community, `request twice, ${hasKey ? 'one key' : 'no key'}`, [
    { name: 'one', act },
    { name: 'the other', act },
  ])
}

/** Two editors of one listing, both at the version they have seen. */
export const editTwice = async (community: Community): Promise<void> => {
  const [owner] = someOf(community, 1) ?? []
  if (!owner) return
  const id = await publish(owner)
  if (id === undefined) return
  const edit = (title: string): Contender => ({
    name: title,
    act: () => call(owner.stage, operations.changeListing, owner.member, { id, ifMatch: '"1"', title }),
  })
  await race(community, 'edit twice', [edit('one'), edit('the other')])
}

/** A block falls while the other one asks. */
export const blockOrRequest = async (community: Community): Promise<void> => {
  const [owner, asker] = someOf(community, 2) ?? []
  if (!owner || !asker) return
  const listingId = await publish(owner, { kind: 'offer', value: 0 })
  if (listingId === undefined) return
  const { stage } = owner
  const memberId = asker.member.caller.id
  await race(community, 'block and request', [
    { name: 'block', act: () => call(stage, operations.block, owner.member, { memberId }) },
    { name: 'request', act: () => call(stage, operations.requestExchange, asker.member, { listingId, message: 'Hé' }) },
  ])
  await call(stage, operations.unblock, owner.member, { memberId })
}

/** Somebody guesses codes, many at once; the right one comes too late. */
export const guessCodes = async (community: Community): Promise<void> => {
  const [owner, asker] = someOf(community, 2) ?? []
  const ready = owner && asker && (await anAccepted(owner, asker))
  if (!ready) return
  const { stage, member } = owner
  const right = stage.book.exchanges.get(ready.id)?.code ?? ''
  const wrong = right === '999999' ? '999998' : '999999'
  const guess = (code: string) => call(stage, operations.confirmExchange, member, { id: ready.id, code })
  await Promise.all(Array.from({ length: 7 }, () => guess(wrong)))
  const isDisabled = (stage.book.exchanges.get(ready.id)?.wrongCodes ?? 0) >= 5
  await guess(right)
  if (!isDisabled) return
  stage.tally.count('race: guess codes: disabled')
  const last = stage.book.exchanges.get(ready.id)?.history.at(-1)
  if (last?.move !== 'confirm' || last.by !== 'giver') return
  const what = `${ready.id}: a disabled code was taken`
  stage.book.accuse({ invariant: '12 code', what, at: stage.clock.now() })
}

/** The owner changes the quantity while they accept somebody. */
export const editOrAccept = async (community: Community): Promise<void> => {
  const [owner, asker] = someOf(community, 2) ?? []
  const ready =
    owner && asker && (await aRequest(owner, asker, { quantity: 3, value: 1 }, owner.stage.random.between(1, 2)))
  if (!ready) return
  const { stage, member } = owner
  const input = { id: ready.listing, ifMatch: '"1"', quantity: stage.random.pick([1, 2, 2, 4, 5, 6]) }
  const edit = () => call(stage, operations.changeListing, member, input)
  await race(community, 'edit and accept', [{ name: 'edit', act: edit }, accepting(owner, ready.id, 'accept')])
}

/** A request is sent again with its key, while the first one is accepted already. */
export const repeatOrAccept = async (community: Community): Promise<void> => {
  const [owner, asker] = someOf(community, 2) ?? []
  if (!owner || !asker) return
  const listingId = await publish(owner, { kind: 'offer', value: 0, standing: false })
  if (listingId === undefined) return
  const { stage, member } = asker
  const idempotencyKey = Buffer.from(stage.random.bytes(6)).toString('hex')
  const input = { listingId, message: 'Bonjour !', idempotencyKey }
  const first = await call(stage, operations.requestExchange, member, input)
  if (first.kind !== 'done') return
  const again = () => call(stage, operations.requestExchange, member, input)
  const contenders = [{ name: 'again', act: again }, accepting(owner, first.answer.id, 'accept')]
  await race(community, 'request again and accept', contenders)
}
