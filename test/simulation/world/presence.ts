import type { Book } from '../book/book.ts'
import type { ExchangeImage } from '../book/images.ts'
import type { OperationRecord } from './operation-record.ts'

type Answer = { id?: string; status?: string; value?: number; price?: number; history?: ExchangeImage['history'] }
type Input = {
  id?: string
  associationId?: string
  listingId?: string
  quantity?: number
  text?: string
  value?: number
}
type Deed = { book: Book; member: string; input: Input; answer: Answer }

const roleOf = (exchange: ExchangeImage, member: string): string => {
  if (exchange.giver === member) return 'giver'
  return exchange.receiver === member ? 'receiver' : (exchange.association ?? 'moderator')
}

const made = (move: string) => {
  return ({ book, member, input, answer }: Deed): string | undefined => {
    const exchange = book.exchanges.get(input.id ?? '')
    if (!exchange) return 'there is no such exchange'
    const by = roleOf(exchange, member)
    const isMade =
      move === 'confirm'
        ? exchange.status === 'completed'
        : exchange.history.some((step) => step.move === move && step.by === by)
    if (!isMade) return `the exchange was not moved by ${move}`
    const told = JSON.stringify(answer.history)
    const isPrefix = JSON.stringify(exchange.history.slice(0, answer.history?.length)) === told
    const isSame = answer.value === exchange.value || exchange.promised !== undefined
    return isPrefix && isSame ? undefined : 'the answer tells another exchange'
  }
}

/** A moderator's; whose side has an association is none of theirs. */
const decided = ({ book, input }: Deed): string | undefined => {
  const history = book.exchanges.get(input.id ?? '')?.history ?? []
  const isMade = history.some(({ move, by }) => move === 'resolve' && by === 'moderator')
  return isMade ? undefined : 'the exchange was not moved by resolve'
}

const asked = ({ book, member, input, answer }: Deed): string | undefined => {
  const exchange = book.exchanges.get(answer.id ?? '')
  if (!exchange) return 'the request is not there'
  const asker = exchange.kind === 'offer' ? exchange.receiver : exchange.giver
  const isRight =
    asker === (input.associationId ?? member) &&
    exchange.listingId === input.listingId &&
    (exchange.promised ?? exchange.quantity) === (input.quantity ?? 1)
  return isRight ? undefined : 'the request is another one'
}

const published = ({ book, member, input, answer }: Deed): string | undefined => {
  const listing = book.listings.get(answer.id ?? '')
  if (!listing || listing.owner !== (input.associationId ?? member)) return 'the listing is not there'
  return listing.version > 1 || listing.value === input.value ? undefined : 'the listing is another one'
}

const thanked = ({ book, member, input }: Deed): string | undefined => {
  const exchange = book.exchanges.get(input.id ?? '')
  return exchange?.thanked.includes(roleOf(exchange, member)) === true ? undefined : 'the thanks are not there'
}

const replied = ({ book, input }: Deed): string | undefined =>
  book.exchanges.get(input.id ?? '')?.reply === input.text ? undefined : 'the reply is not there'

const deeds: Record<string, (deed: Deed) => string | undefined> = {
  requestExchange: asked,
  acceptExchange: made('accept'),
  declineExchange: made('decline'),
  withdrawExchange: made('withdraw'),
  handOverExchange: made('handover'),
  confirmExchange: made('confirm'),
  cancelExchange: made('cancel'),
  disputeExchange: made('dispute'),
  resolveDispute: decided,
  replyToClaim: replied,
  thank: thanked,
  createListing: published,
}

/** Invariant 10: what was acknowledged is there. Says what is missing, at the moment of the answer. */
export const missingFrom = (book: Book, record: OperationRecord): string | undefined => {
  if (record.outcome?.kind !== 'done') return undefined
  const answer = (record.outcome.answer ?? {}) as Answer
  return deeds[record.name]?.({ book, member: record.member, input: record.input as Input, answer })
}
