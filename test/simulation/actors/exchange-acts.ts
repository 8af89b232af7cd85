import type * as z from 'zod'
import type { Route } from '../../../shared/contract/routes.ts'
import { beginning } from '../world/machines.ts'
import type { ExchangeImage } from '../book/images.ts'
import { call, insist, type Operation } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import { type Actor, servedBy } from './community.ts'
import { keyFor } from './listing-acts.ts'

const day = 86_400_000
const askedMost = 14

/** Asks for a listing of somebody else, mostly an open one; sometimes the answer is awaited as by an app that gives up. */
export const ask = async (actor: Actor): Promise<void> => {
  const { book, random } = actor.stage
  const isOdd = random.chance(0.05)
  const wanted = [...book.listings.values()].filter(
    ({ owner, status }) => isOdd || (status === 'open' && owner !== actor.member.caller.id),
  )
  if (wanted.length === 0) return
  const listing = random.pick(wanted)
  const quantity = random.chance(0.7) ? 1 : random.between(1, listing.quantity)
  await request(actor, listing.id, quantity)
}

/** Asks for a listing: once, or twice with one key, or again with the same key and another wish. */
export const request = async (actor: Actor, listingId: string, quantity = 1): Promise<string | undefined> => {
  const { stage, member } = actor
  const { random } = stage
  const input = { listingId, quantity, message: 'Bonjour !', ...keyFor(actor) }
  const outcome = await insist(stage, operations.requestExchange, member, input)
  if (input.idempotencyKey !== undefined && random.chance(0.2)) {
    const message = random.chance(0.5) ? input.message : 'Bonsoir !'
    await call(stage, operations.requestExchange, member, { ...input, message })
  }
  return outcome.kind === 'done' ? outcome.answer.id : undefined
}

/** Asks for all that can be had for nothing, until that is too much. */
export const askForAll = async (actor: Actor): Promise<void> => {
  const { stage, member } = actor
  const free = [...stage.book.listings.values()].filter(
    ({ owner, status, value, kind }) =>
      status === 'open' && owner !== member.caller.id && (value === 0 || kind === 'need'),
  )
  for (const { id: listingId } of free.slice(0, askedMost)) {
    const outcome = await call(stage, operations.requestExchange, member, { listingId, message: 'Bonjour !' })
    if (outcome.kind === 'refused' && outcome.code === 'too_many_open_requests') return
  }
}

type Mine = { exchange: ExchangeImage; role: 'giver' | 'receiver'; isAsker: boolean }

/** Exchanges that a member is a side of, or acts in for an association. */
const mine = (actor: Actor): Mine[] => {
  const sides = new Set([actor.member.caller.id, ...servedBy(actor)])
  return [...actor.stage.book.exchanges.values()].flatMap((exchange) => {
    const { giver, receiver, kind } = exchange
    const role = sides.has(giver) ? 'giver' : sides.has(receiver) ? 'receiver' : undefined
    return role ? [{ exchange, role, isAsker: (role === 'receiver') === (kind === 'offer') }] : []
  })
}

/** One of a member's exchanges, mostly where the move fits, now and then any. */
const pick = (actor: Actor, fits: (own: Mine) => boolean): Mine | undefined => {
  const { random } = actor.stage
  const all = mine(actor)
  const fitting = random.chance(0.05) ? all : all.filter(fits)
  return fitting.length === 0 ? undefined : random.pick(fitting)
}

/** A move that needs nothing but the exchange: the member insists on it, and now and then makes it again. */
const plain = (move: (actor: Actor, input: { id: string }) => Promise<unknown>, fits: (own: Mine) => boolean) => {
  return async (actor: Actor): Promise<void> => {
    const own = pick(actor, fits)
    if (!own) return
    const isRepeated = actor.stage.random.chance(0.1)
    await move(actor, { id: own.exchange.id })
    if (isRepeated) await move(actor, { id: own.exchange.id })
  }
}

const by = <R extends Route>(operation: Operation<R>) => {
  return (actor: Actor, input: z.input<R['input']>) => insist(actor.stage, operation, actor.member, input)
}

const is = (...statuses: string[]) => {
  return ({ exchange }: Mine): boolean => statuses.includes(exchange.status)
}

export const accept = plain(by(operations.acceptExchange), (own) => is('requested')(own) && !own.isAsker)
export const decline = plain(by(operations.declineExchange), (own) => is('requested')(own) && !own.isAsker)
export const withdraw = plain(by(operations.withdrawExchange), (own) => is('requested')(own) && own.isAsker)

/** Marks what was handed over: to an association now and then fewer pieces than promised. */
export const handOver = async (actor: Actor): Promise<void> => {
  const own = pick(actor, (each) => is('accepted')(each) && each.role === 'giver')
  if (!own) return
  const { id, quantity, association } = own.exchange
  const { random } = actor.stage
  const isPart = association === 'receiver' && random.chance(0.4)
  const input = { id, ...(isPart && { quantity: random.between(1, quantity) }) }
  await insist(actor.stage, operations.handOverExchange, actor.member, input)
  if (random.chance(0.1)) await insist(actor.stage, operations.handOverExchange, actor.member, input)
}

/** Confirms: the receiver by their word, the giver with the code, or with a wrong one. */
export const confirm = async (actor: Actor): Promise<void> => {
  const { random } = actor.stage
  const own = pick(actor, is('accepted', 'handed_over'))
  if (!own) return
  const { id, code, quantity, association } = own.exchange
  const isPart = association === 'receiver' && random.chance(0.4)
  const part = isPart ? { quantity: random.between(1, quantity) } : {}
  const wrong = random.chance(0.3)
  const shown = own.role === 'giver' && random.chance(0.95) ? { code: wrong ? '000000' : (code ?? '123456') } : {}
  await insist(actor.stage, operations.confirmExchange, actor.member, { id, ...shown, ...part })
  if (random.chance(0.1)) await call(actor.stage, operations.confirmExchange, actor.member, { id, ...shown, ...part })
}

const reasons = ['changed_mind', 'no_longer_available', 'cannot_meet', 'no_show', 'no_show', 'other'] as const

export const cancel = async (actor: Actor): Promise<void> => {
  const own = pick(actor, is('accepted'))
  if (!own) return
  const reason = actor.stage.random.pick(reasons)
  const text = reason === 'other' ? { text: 'La pluie.' } : {}
  await insist(actor.stage, operations.cancelExchange, actor.member, { id: own.exchange.id, reason, ...text })
}

export const dispute = async (actor: Actor): Promise<void> => {
  const own = pick(actor, is('accepted', 'handed_over'))
  if (own) await insist(actor.stage, operations.disputeExchange, actor.member, { id: own.exchange.id, text: 'Cassé.' })
}

/** A moderator decides; the member who acts is nobody here, but for the rare one who decides in their own case. */
export const resolve = async ({ stage, community }: Actor): Promise<void> => {
  const disputed = [...stage.book.exchanges.values()].filter(({ status }) => status === 'disputed')
  if (disputed.length === 0) return
  const { id } = stage.random.pick(disputed)
  const outcome = stage.random.pick(['completed', 'cancelled'] as const)
  const moderator = stage.random.pick(community.moderators)
  await insist(stage, operations.resolveDispute, moderator, { id, outcome, reason: 'Entendu.' })
}

export const thank = async (actor: Actor): Promise<void> => {
  const own = pick(actor, is('completed'))
  if (!own) return
  const words = actor.stage.random.pick([{ badges: ['kind' as const] }, { text: 'Merci !' }])
  await insist(actor.stage, operations.thank, actor.member, { id: own.exchange.id, ...words })
}

/** Agrees on a time between a day ago and forty days ahead, at most. */
export const appoint = async (actor: Actor): Promise<void> => {
  const own = pick(actor, is('accepted'))
  if (!own) return
  const { random, clock } = actor.stage
  const at = new Date(Math.floor(beginning + clock.now() + random.between(-1, 40) * day)).toISOString()
  const input = { id: own.exchange.id, at, place: random.pick(['La gare', 'Le marché']) }
  await insist(actor.stage, operations.appoint, actor.member, input)
  if (random.chance(0.2)) await call(actor.stage, operations.appoint, actor.member, input)
}

export const reply = async (actor: Actor): Promise<void> => {
  const own = pick(actor, ({ exchange }) => exchange.reason === 'no_show')
  const text = actor.stage.random.pick(['J’y étais.', 'Le bus est resté en panne.'])
  if (own) await insist(actor.stage, operations.replyToClaim, actor.member, { id: own.exchange.id, text })
}

/** Writes to the other side, and reads what is there. */
export const talk = async (actor: Actor): Promise<void> => {
  const own = pick(actor, is('requested', 'accepted', 'handed_over', 'completed'))
  if (!own) return
  const { stage, member } = actor
  const { id } = own.exchange
  await insist(stage, operations.postMessage, member, { id, phraseId: 'hello', ...keyFor(actor, 0.8) })
  if (stage.random.chance(0.5)) return
  const page = await call(stage, operations.listMessages, member, { id, limit: 5 })
  const newest = page.kind === 'done' ? page.answer.items[0] : undefined
  if (newest) await call(stage, operations.readMessages, member, { id, messageId: newest.id })
}
