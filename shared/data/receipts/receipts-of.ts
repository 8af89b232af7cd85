import { receiptNumberOf } from '../../domain/receipt.ts'
import { timeOfUuid7 } from '../../domain/uuid.ts'
import { isGift } from '../../domain/exchange-sides.ts'
import { assert, Refusal } from '../../errors.ts'
import type { AssociationHead } from '../../model/association.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { ExchangeId, MemberId, TransferId } from '../../model/ids.ts'
import type { Receipt } from '../../model/receipt.ts'
import { associationOf } from '../associations/association-items.ts'
import type { App } from '../app.ts'
import { entryOf } from '../entries.ts'
import { exchangeOf } from '../exchange-items.ts'
import { seeExchange } from '../exchanges/see-exchange.ts'
import { key } from '../keys.ts'

/** The receipt for a gift; undefined for an exchange that is none, or not received. */
const receiptFrom = (exchange: Exchange, association: AssociationHead): Receipt | undefined => {
  const { settledBy, subject, category, branchId } = exchange
  if (!isGift(exchange) || settledBy === undefined || !subject || !category) return undefined
  return {
    number: receiptNumberOf(settledBy),
    at: timeOfUuid7(settledBy),
    exchangeId: exchange.id,
    associationId: association.id,
    associationName: association.name,
    register: association.register,
    ...(association.registrationNumber !== undefined && { registrationNumber: association.registrationNumber }),
    ...(branchId !== undefined && { branchId }),
    giver: exchange.giver,
    giverName: exchange.giverName,
    title: exchange.title,
    subject,
    category,
    quantity: exchange.quantity,
    value: exchange.value,
    earned: exchange.earned,
  }
}

/**
 * The receipt for a gift, for its two sides, and the association it was given to.
 * @throws Refusal `not_found` for everybody else and where there is no gift, `wrong_state` before it was received
 */
export const receiptOf = async (
  app: App,
  id: ExchangeId,
  reader: MemberId,
): Promise<{ receipt: Receipt; association: AssociationHead }> => {
  const { exchange } = await seeExchange(app, id, reader)
  const { associationId } = exchange
  if (associationId === undefined || !isGift(exchange)) throw new Refusal('not_found')
  if (exchange.status !== 'completed') throw new Refusal('wrong_state', { status: exchange.status })
  const association = associationOf(await app.table.get(key.association(associationId)))
  const receipt = receiptFrom(exchange, association)
  assert(receipt, 'a gift that was received has a receipt')
  return { receipt, association }
}

/** A page of what an association has received, newest first: its own entries say what, the exchanges how it was called. */
export const receiptsOf = async (
  app: App,
  association: AssociationHead,
  limit: number,
  after?: TransferId,
): Promise<{ receipts: Receipt[]; next?: TransferId }> => {
  const { id } = association
  const page = await app.table.query({
    KeyConditionExpression: 'PK = :association AND SK BETWEEN :first AND :last',
    ExpressionAttributeValues: { ':association': key.account(id).PK, ':first': 'E#', ':last': 'E#~' },
    ScanIndexForward: false,
    Limit: limit,
    ...(after !== undefined && { ExclusiveStartKey: key.entry(id, after) }),
  })
  const entries = page.items.map(entryOf)
  const given = entries.flatMap(({ kind, side, exchangeId }) =>
    kind === 'settlement' && side === 'receiver' && exchangeId !== undefined ? [exchangeId] : [],
  )
  const exchanges = given.length === 0 ? [] : await app.table.batchGet(given.map((one) => key.exchange(one)))
  const receipts = exchanges.flatMap((item) => (item ? (receiptFrom(exchangeOf(item), association) ?? []) : []))
  const last = entries.at(-1)
  return { receipts, ...(page.next && last && { next: last.id }) }
}
