import * as z from 'zod'
import { thanksDueOf } from '../../domain/exchange-due.ts'
import { otherRole } from '../../domain/exchange-sides.ts'
import { Refusal } from '../../errors.ts'
import { Thanks } from '../../model/conversation.ts'
import type { Exchange, Role } from '../../model/exchange.ts'
import type { ExchangeId, MemberId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { exchangeStep } from '../exchange-items.ts'
import { key } from '../keys.ts'
import { profileOf } from '../members.ts'
import type { Item } from '../table.ts'
import { seeExchange } from './see-exchange.ts'

type Words = Pick<Thanks, 'badges'> & { text?: string }
type Given = { mine: Omit<Thanks, 'fromName'>; published: boolean }

const Stored = z.object(Thanks.shape)

const sealedStep = (id: ExchangeId, role: Role, thanks: Thanks): Step => ({
  write: { Put: { Item: { ...key.thanks(id, role), ...thanks }, ConditionExpression: 'attribute_not_exists(PK)' } },
  otherwise: () => new Again(),
})

const given = ({ fromName: _, ...mine }: Thanks, exchange: Exchange): Given => ({
  mine,
  published: exchange.thanked.length === 2,
})

/** Leaves one side's thanks, sealed until both are in. @throws Refusal `wrong_state`, `already_thanked` for other words than before */
export const leaveThanks = (app: App, id: ExchangeId, member: MemberId, words: Words): Promise<Given> =>
  decide(app, async ({ read, at }): Promise<Plan<Given>> => {
    const { exchange, role } = await seeExchange(app, id, member, read)
    if (exchange.status !== 'completed') throw new Refusal('wrong_state', { status: exchange.status })
    const [known, profile] = await app.table.batchGet([key.thanks(id, role), key.profile(member)], read)
    if (known) return { steps: [], answer: given(sameWords(known, words), exchange) }
    if (at > thanksDueOf(exchange) && exchange.thanked.length > 0)
      throw new Refusal('wrong_state', { status: exchange.status })
    const thanks: Thanks = { from: member, fromName: profileOf(profile).displayName, ...words, at }
    const thanked = { ...exchange, thanked: [...exchange.thanked, role] }
    return { steps: [exchangeStep(exchange, thanked), sealedStep(id, role, thanks)], answer: given(thanks, thanked) }
  })

const sameWords = (item: Item, words: Words): Thanks => {
  const known = Stored.parse(item)
  const isSame = known.text === words.text && known.badges.join() === words.badges.join()
  if (!isSame) throw new Refusal('already_thanked')
  return known
}

const isRipe = (exchange: Exchange, now: Instant): boolean =>
  exchange.thanked.length === 2 || (exchange.thanked.length === 1 && thanksDueOf(exchange) <= now)

/** Publishes the thanks of an exchange once they are ripe, to those they thank; doing it again changes nothing. */
export const publishThanks = async (app: App, exchange: Exchange): Promise<Role[]> => {
  if (exchange.status !== 'completed' || !isRipe(exchange, app.clock.now())) return []
  for (const from of exchange.thanked) {
    const thanks = await app.table.get(key.thanks(exchange.id, from), { consistent: true })
    if (!thanks) continue
    const to = exchange[otherRole(from)]
    await app.table.write({ Put: { Item: { ...thanks, ...key.publishedThanks(to, exchange.id) } } })
  }
  return exchange.thanked
}

const shownMost = 50

/** The thanks that others have left a member, as published. */
export const thanksFor = async (app: App, member: MemberId): Promise<Thanks[]> => {
  const { items } = await app.table.query({
    KeyConditionExpression: 'PK = :member AND begins_with(SK, :thanks)',
    ExpressionAttributeValues: { ':member': key.profile(member).PK, ':thanks': 'T#' },
    Limit: shownMost,
  })
  return items.map((item) => Stored.parse(item)).toSorted((one, other) => (one.at < other.at ? 1 : -1))
}
