import { viewFor } from '../../domain/exchange-view.ts'
import { roleOf } from '../../domain/exchange-sides.ts'
import { assert } from '../../errors.ts'
import type { Exchange, Role } from '../../model/exchange.ts'
import type { App } from '../app.ts'
import { conversationOf } from '../exchanges/conversation.ts'
import { thanksOf } from '../exchanges/thanks.ts'
import { key, partsOf } from '../keys.ts'
import { exchangesOf } from '../own-lists.ts'
import type { Item } from '../table.ts'
import type { Part, Reader } from './part.ts'
import type { In } from './position.ts'

const pageSize = 100

/** An exchange itself, with the thanks that the member left; the other side's are sealed, or published to the member. */
const exchangeFound = async (app: App, exchange: Exchange, role: Role): Promise<Part['found']> => {
  const thanks = exchange.thanked.includes(role) && (await app.table.get(key.thanks(exchange.id, role)))
  return {
    exchanges: [viewFor(exchange, role)],
    ...(thanks && { thanksGiven: [{ exchangeId: exchange.id, ...thanksOf(thanks) }] }),
  }
}

/** One exchange at a time, with a page of its conversation: long ones take several looks. */
export const readExchanges: Reader<In<'exchanges'>> = async (app, member, { mark, message }) => {
  const { items, next } = await exchangesOf(app, member, ['giver', 'receiver'], 1, mark)
  const behind: Pick<Part, 'next'> = next ? { next: { list: 'exchanges', mark: next } } : {}
  const [exchange] = items
  if (!exchange) return { found: {}, ...behind }
  const role = roleOf(exchange, member)
  assert(role, 'the index of a member’s exchanges holds no other')
  const talk = await conversationOf(app, exchange.id, pageSize, message)
  const messages = talk.messages.map((each) => ({ exchangeId: exchange.id, ...each }))
  const found = message === undefined ? await exchangeFound(app, exchange, role) : {}
  if (talk.next === undefined) return { found: { ...found, messages }, ...behind }
  return { found: { ...found, messages }, next: { list: 'exchanges', ...(mark && { mark }), message: talk.next } }
}

const exchangeIdOf = ({ PK, SK }: Item): string => partsOf({ PK: String(PK), SK: String(SK) }).sort.slice('T#'.length)

export const readThanks: Reader<In<'thanks'>> = async (app, member, { after }) => {
  const page = await app.table.query({
    KeyConditionExpression: 'PK = :member AND begins_with(SK, :thanks)',
    ExpressionAttributeValues: { ':member': key.profile(member).PK, ':thanks': 'T#' },
    Limit: pageSize,
    ...(after !== undefined && { ExclusiveStartKey: key.publishedThanks(member, after) }),
  })
  const thanksReceived = page.items.map((item) => ({ exchangeId: exchangeIdOf(item), ...thanksOf(item) }))
  const last = thanksReceived.at(-1)
  return { found: { thanksReceived }, ...(page.next && last && { next: { list: 'thanks', after: last.exchangeId } }) }
}
