import { Refusal } from '../errors.ts'
import { plusMs } from '../domain/time.ts'
import { timeOfUuid7 } from '../domain/uuid.ts'
import type { Digos } from '../model/digos.ts'
import type { Entry } from '../model/entry.ts'
import type { ListingId, MemberId } from '../model/ids.ts'
import { Again, type Step } from './commit.ts'
import { key } from './keys.ts'
import type { Item, Write } from './table.ts'

/** Most requests a member may have open at the same time (the country's rules of fairness). */
const openRequestsMost = 10

type Update = Extract<Write, { Update: unknown }>['Update']

const onAccount = (member: MemberId, update: Omit<Update, 'Key'>): Write => ({
  Update: { Key: key.account(member), ...update },
})

const isClosed = (item: Item | undefined): boolean => item === undefined || item['closedAt'] !== undefined

/** Notes that a member asked for a listing. @throws by its condition `already_requested`, `too_many_open_requests`, `insufficient_digos` */
export const askStep = (asker: MemberId, listing: ListingId, least: Digos): Step => ({
  write: onAccount(asker, {
    UpdateExpression: 'ADD #open :listings',
    ConditionExpression:
      'available >= :least AND attribute_not_exists(closedAt) AND NOT contains(#open, :listing) AND (attribute_not_exists(#open) OR size(#open) < :most)',
    ExpressionAttributeNames: { '#open': 'open' },
    ExpressionAttributeValues: {
      ':listings': new Set([listing]),
      ':listing': listing,
      ':least': least,
      ':most': openRequestsMost,
    },
  }),
  otherwise: (item) => {
    const open = item?.['open']
    if (isClosed(item)) return new Refusal('account_closed')
    if (open instanceof Set && open.has(listing)) return new Refusal('already_requested')
    if (open instanceof Set && open.size >= openRequestsMost)
      return new Refusal('too_many_open_requests', { most: openRequestsMost })
    return new Refusal('insufficient_digos', { price: least })
  },
})

/** Forgets that a member asked for a listing. */
export const answeredStep = (asker: MemberId, listing: ListingId): Step => ({
  write: onAccount(asker, {
    UpdateExpression: 'DELETE #open :listings',
    ConditionExpression: 'attribute_exists(PK)',
    ExpressionAttributeNames: { '#open': 'open' },
    ExpressionAttributeValues: { ':listings': new Set([listing]) },
  }),
  otherwise: () => new Again(),
})

/** Holds the price in the receiver's account, and forgets the request where the receiver asked. */
export const holdStep = (
  receiver: MemberId,
  price: Digos,
  { helpedSeen, answered, lacking }: { helpedSeen: number; answered?: ListingId; lacking: () => Refusal },
): Step => ({
  write: onAccount(receiver, {
    UpdateExpression: `ADD available :less, held :price${answered ? ' DELETE #open :listings' : ''}`,
    ConditionExpression: 'available >= :price AND helped = :helped AND attribute_not_exists(closedAt)',
    ...(answered && { ExpressionAttributeNames: { '#open': 'open' } }),
    ExpressionAttributeValues: {
      ':price': price,
      ':less': 0 - price,
      ':helped': helpedSeen,
      ...(answered && { ':listings': new Set([answered]) }),
    },
  }),
  otherwise: (item) => {
    if (isClosed(item)) return new Refusal('no_longer_possible')
    return item?.['helped'] === helpedSeen ? lacking() : new Again()
  },
})

/** Gives a held price back to the receiver. */
export const releaseStep = (receiver: MemberId, price: Digos): Step => ({
  write: onAccount(receiver, {
    UpdateExpression: 'ADD available :price, held :less',
    ConditionExpression: 'held >= :price',
    ExpressionAttributeValues: { ':price': price, ':less': 0 - price },
  }),
  otherwise: () => new Again(),
})

/** An entry's own item, put only where there is none. Its id tells the time, its partition the member. */
export const entryStep = (entry: Entry, more: Item = {}): Step => ({
  write: {
    Put: {
      Item: {
        ...key.entry(entry.member, entry.id),
        kind: entry.kind,
        side: entry.side,
        amount: entry.amount,
        commons: entry.legs.commons,
        ...(entry.exchangeId && { exchangeId: entry.exchangeId }),
        ...(entry.activityId && { activityId: entry.activityId }),
        ...(entry.shiftId && { shiftId: entry.shiftId }),
        ...(entry.corrects && { corrects: entry.corrects }),
        ...(entry.reason && { reason: entry.reason }),
        ...more,
      },
      ConditionExpression: 'attribute_not_exists(PK)',
    },
  },
  otherwise: () => new Again(),
})

/** Later than the account's newest entry, whatever this machine's clock says. */
const behind = (item: Item | undefined): Again => {
  const newest = item?.['lastEntry']
  return new Again(typeof newest === 'string' ? { notBefore: plusMs(timeOfUuid7(newest), 1) } : {})
}

/** What an entry does to the account: held Digos leave, or others come; only behind the newest entry. */
export const bookStep = (entry: Entry, { from, helps = 0 }: { from: 'available' | 'held'; helps?: 0 | 1 }): Step => ({
  write: onAccount(entry.member, {
    UpdateExpression: `SET lastEntry = :entry ADD ${from} :amount${helps ? ', helped :one' : ''}`,
    ConditionExpression: `lastEntry < :entry AND attribute_not_exists(closedAt)${entry.amount < 0 ? ` AND ${from} >= :least` : ''}`,
    ExpressionAttributeValues: {
      ':entry': entry.id,
      ':amount': entry.amount,
      ...(entry.amount < 0 && { ':least': 0 - entry.amount }),
      ...(helps && { ':one': 1 }),
    },
  }),
  otherwise: (item) => {
    if (isClosed(item)) return new Refusal('no_longer_possible')
    if (String(item?.['lastEntry']) >= entry.id) return behind(item)
    return entry.kind === 'settlement' ? new Again() : new Refusal('insufficient_digos')
  },
})

/** Remembers that one member has helped another, once for each pair. */
export const helpedStep = (giver: MemberId, receiver: MemberId): Step => ({
  write: { Put: { Item: key.helped(giver, receiver), ConditionExpression: 'attribute_not_exists(PK)' } },
  otherwise: () => new Again({ pairKnown: true }),
})
