import * as z from 'zod'
import { associationRole, hasLeft, otherRole } from '../../domain/exchange-sides.ts'
import { timeOfUuid7, uuid7 } from '../../domain/uuid.ts'
import { Refusal } from '../../errors.ts'
import { Message } from '../../model/conversation.ts'
import type { Exchange, Role } from '../../model/exchange.ts'
import type { ExchangeId, MemberId, MessageId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import type { App } from '../app.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan, type View } from '../decide.ts'
import type { Creation } from '../idempotency.ts'
import { key } from '../keys.ts'
import { isBlocked } from '../read-account.ts'
import type { Item } from '../table.ts'
import { actOnExchange } from './act-on-exchange.ts'
import { seeExchange, type Seen } from './see-exchange.ts'

/** The states in which the two sides can write to each other. */
const talking: readonly Exchange['status'][] = ['requested', 'accepted', 'handed_over', 'disputed', 'completed']

type Words = Pick<Message, 'text' | 'phraseId'>

const Stored = z.object(Message.omit({ id: true, at: true }).shape)

/** The message in an item; its id, and with it its time, stand in the sort key. */
export const messageOf = (item: Item): Message => {
  const id = String(item['SK']).slice('C#'.length)
  return { id, at: timeOfUuid7(id), ...Stored.parse(item) }
}

const unreadOf = (role: Role) => (role === 'giver' ? ('unreadGiver' as const) : ('unreadReceiver' as const))

/** A message is quiet when its reader has unread ones already: one e-mail for each silence is enough. */
const messageStep = (exchange: Exchange, message: Message, writer: MemberId | undefined): Step => {
  const { id, at: _, ...words } = message
  const isQuiet = exchange[unreadOf(otherRole(message.from))] > 0
  return {
    write: {
      Put: {
        Item: {
          ...key.message(exchange.id, id),
          ...words,
          to: exchange[otherRole(message.from)],
          ...(isQuiet && { isQuiet }),
          // Who of its team reads it, the stream finds out.
          ...(associationRole(exchange) === otherRole(message.from) && { isToTeam: true }),
          // Who of the team wrote it: for the team's own records.
          ...(writer !== undefined && { writer }),
        },
        ConditionExpression: 'attribute_not_exists(PK)',
      },
    },
    otherwise: () => new Again(),
  }
}

const countStep = (exchange: Exchange, reader: Role): Step => ({
  write: {
    Update: {
      Key: key.exchange(exchange.id),
      UpdateExpression: `ADD ${unreadOf(reader)} :one`,
      ConditionExpression: '#status = :seen',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':one': 1, ':seen': exchange.status },
    },
  },
  otherwise: () => new Again(),
})

/** Remembers which message an idempotency key made, so that a repeat finds it. */
const keyStep = (exchange: ExchangeId, creation: Creation, message: MessageId): Step => ({
  write: {
    Put: {
      Item: { ...key.messageKey(exchange, creation.id), message, bodyHash: creation.bodyHash },
      ConditionExpression: 'attribute_not_exists(PK)',
    },
  },
  otherwise: () => new Again(),
})

const repeated = async (app: App, exchange: ExchangeId, known: Item, creation: Creation): Promise<Plan<Message>> => {
  if (known['bodyHash'] !== creation.bodyHash) throw new Refusal('key_reused')
  const item = await app.table.get(key.message(exchange, String(known['message'])), { consistent: true })
  if (!item) throw new Refusal('not_found')
  return { steps: [], answer: messageOf(item) }
}

type Letter = { creation: Creation; words: Words; hasKey: boolean }
type Stamped = Letter & { id: MessageId; at: Instant }

const plan = async (
  app: App,
  { exchange, role, standing, team }: Seen,
  { member, ...letter }: Stamped & { member: MemberId },
  { read }: View,
): Promise<Plan<Message>> => {
  const { id } = exchange
  const { creation, words, hasKey } = letter
  const made = read.consistent ? await app.table.get(key.message(id, letter.id), read) : undefined
  if (made) return { steps: [], answer: messageOf(made) }
  const known = hasKey ? await app.table.get(key.messageKey(id, creation.id), read) : undefined
  if (known) return repeated(app, id, known, creation)
  if (!talking.includes(exchange.status)) throw new Refusal('wrong_state', { status: exchange.status })
  const reader = otherRole(role)
  if (hasLeft(exchange, reader) || isBlocked(standing, exchange[reader])) throw new Refusal('no_longer_possible')
  const message: Message = { id: letter.id, at: letter.at, from: role, ...words }
  return {
    steps: [
      ...(hasKey ? [keyStep(id, creation, message.id)] : []),
      messageStep(exchange, message, team === undefined ? undefined : member),
      countStep(exchange, reader),
    ],
    answer: message,
  }
}

/**
 * Writes to the other side, once however often it has to be sent.
 * @throws Refusal `wrong_state` when the conversation is over, `no_longer_possible` behind a block, or to somebody who has left
 */
export const writeMessage = (app: App, id: ExchangeId, member: MemberId, letter: Letter): Promise<Message> => {
  const at = app.clock.now()
  const stamped = { ...letter, id: uuid7(at, app.chance.bytes(10)), at }
  return actOnExchange(app, id, member, (seen, view) => plan(app, seen, { ...stamped, member }, view))
}

const conversation = (id: ExchangeId, limit: number) => ({
  KeyConditionExpression: 'PK = :exchange AND SK BETWEEN :first AND :last',
  ScanIndexForward: false,
  ConsistentRead: true,
  Limit: limit,
  ExpressionAttributeValues: { ':exchange': key.exchange(id).PK, ':first': 'C#', ':last': 'C~' },
})

/** A page of the conversation, newest first; `next` is the last message of it, where more follow. */
export const conversationOf = async (
  app: App,
  id: ExchangeId,
  limit: number,
  after?: MessageId,
): Promise<{ messages: Message[]; next?: MessageId }> => {
  const start = after === undefined ? {} : { ExclusiveStartKey: key.message(id, after) }
  const page = await app.table.query({ ...conversation(id, limit), ...start })
  const messages = page.items.map(messageOf)
  const last = messages.at(-1)
  return { messages, ...(page.next && last && { next: last.id }) }
}

const countedMost = 100

/** How many messages of the other side came after the one that was read last. */
const newerThan = async (app: App, id: ExchangeId, read: MessageId, from: Role): Promise<number> => {
  const query = conversation(id, countedMost)
  const values = { ...query.ExpressionAttributeValues, ':first': `${key.message(id, read).SK}!` }
  const page = await app.table.query({ ...query, ExpressionAttributeValues: values })
  return page.items.map(messageOf).filter((message) => message.from === from).length
}

/** Marks the conversation as read up to a message; what came after stays unread. */
export const markRead = (app: App, id: ExchangeId, member: MemberId, read: MessageId): Promise<void> =>
  decide(app, async (view): Promise<Plan<void>> => {
    const { exchange, role } = await seeExchange(app, id, member, { consistent: true })
    const attribute = unreadOf(role)
    const unread = await newerThan(app, id, read, otherRole(role))
    if (exchange[attribute] <= unread) return { steps: [], answer: undefined }
    const write = {
      Update: {
        Key: key.exchange(id),
        UpdateExpression: `SET ${attribute} = :unread`,
        ConditionExpression: `${attribute} = :seen`,
        ExpressionAttributeValues: { ':unread': unread, ':seen': exchange[attribute] },
      },
    }
    return { steps: [{ write, otherwise: () => new Again(view.hints) }], answer: undefined }
  })
