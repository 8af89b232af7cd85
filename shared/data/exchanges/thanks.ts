import * as z from 'zod'
import { thanksDueOf } from '../../domain/exchange-due.ts'
import { hasLeft as sideHasLeft, otherRole } from '../../domain/exchange-sides.ts'
import { Refusal } from '../../errors.ts'
import { Thanks } from '../../model/conversation.ts'
import type { Exchange, Role } from '../../model/exchange.ts'
import type { ExchangeId, MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { exchangeOf, exchangeStep } from '../exchange-items.ts'
import { key } from '../keys.ts'
import { hasLeft, profileOf } from '../members.ts'
import type { Item } from '../table.ts'
import { actOnExchange, signed } from './act-on-exchange.ts'

type Words = Pick<Thanks, 'badges'> & { text?: string }
type Given = { mine: Omit<Thanks, 'fromName'>; published: boolean }

const Stored = z.object(Thanks.shape)

/** The thanks in an item, sealed or published. */
export const thanksOf = (item: Item): Thanks => Stored.parse(item)

const sealedStep = (id: ExchangeId, role: Role, thanks: Thanks): Step => ({
  write: { Put: { Item: { ...key.thanks(id, role), ...thanks }, ConditionExpression: 'attribute_not_exists(PK)' } },
  otherwise: () => new Again(),
})

const given = ({ fromName: _, ...mine }: Thanks, exchange: Exchange): Given => ({
  mine,
  published: exchange.thanksPublished === true,
})

/** Leaves one side's thanks, sealed until both are in. @throws Refusal `wrong_state`, `already_thanked` for other words than before */
export const leaveThanks = (app: App, id: ExchangeId, member: MemberId, words: Words): Promise<Given> =>
  actOnExchange(app, id, member, async (seen, { read, at }): Promise<Plan<Given>> => {
    const { exchange, role, team } = seen
    if (exchange.status !== 'completed') throw new Refusal('wrong_state', { status: exchange.status })
    const [known, profile] = await app.table.batchGet([key.thanks(id, role), key.profile(member)], read)
    if (known) return { steps: [], answer: given(sameWords(known, words), exchange) }
    if (exchange.thanksPublished || sideHasLeft(exchange, otherRole(role)))
      throw new Refusal('wrong_state', { status: exchange.status })
    const own = role === 'giver' ? exchange.giverName : exchange.receiverName
    const fromName = team === undefined ? profileOf(profile).displayName : own
    const thanks: Thanks = { from: team ?? member, fromName, ...words, at }
    const next = signed({ ...exchange, thanked: [...exchange.thanked, role] }, seen, { did: 'thank', member })
    const thanked = ripened(next, at)
    return { steps: [exchangeStep(exchange, thanked), sealedStep(id, role, thanks)], answer: given(thanks, thanked) }
  })

const sameWords = (item: Item, words: Words): Thanks => {
  const known = thanksOf(item)
  const isSame = known.text === words.text && known.badges.join() === words.badges.join()
  if (!isSame) throw new Refusal('already_thanked')
  return known
}

/** Both sides have thanked, or time is over for the second: nobody can write for revenge any more. */
const ripened = (exchange: Exchange, now: Instant): Exchange => {
  const isRipe = exchange.thanked.length === 2 || (exchange.thanked.length === 1 && thanksDueOf(exchange) <= now)
  return isRipe ? { ...exchange, thanksPublished: true } : exchange
}

/** The schedule's turn with a completed exchange: the one thanks that there is, is published. */
export const sweepThanks = (app: App, id: ExchangeId): Promise<void> =>
  decide(app, async ({ at }): Promise<Plan<void>> => {
    const exchange = exchangeOf(await app.table.get(key.exchange(id), { consistent: true }))
    const next = exchange.thanksPublished ? exchange : ripened(exchange, at)
    return { steps: next === exchange ? [] : [exchangeStep(exchange, next)], answer: undefined }
  })

/** Lets those who are thanked read it, unless they have left; doing it again changes nothing. */
export const publishThanks = async (app: App, exchange: Exchange): Promise<void> => {
  for (const from of exchange.thanked) {
    const thanks = await app.table.get(key.thanks(exchange.id, from), { consistent: true })
    if (!thanks) continue
    const to = exchange[otherRole(from)]
    const profile = await app.table.get(key.profile(to))
    if (profile && hasLeft(profile)) continue
    await app.table.write({ Put: { Item: { ...thanks, ...key.publishedThanks(to, exchange.id) } } })
  }
}

const shownMost = 50

/** The thanks that others have left a member, as published. */
export const thanksFor = async (app: App, member: MemberId): Promise<Thanks[]> => {
  const { items } = await app.table.query({
    KeyConditionExpression: 'PK = :member AND begins_with(SK, :thanks)',
    ExpressionAttributeValues: { ':member': key.profile(member).PK, ':thanks': 'T#' },
    Limit: shownMost,
  })
  return items.map(thanksOf).toSorted((one, other) => (one.at < other.at ? 1 : -1))
}
