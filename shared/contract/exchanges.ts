import * as z from 'zod'
import { Message, MessageText, PhraseId, Thanks, ThanksBadge } from '../model/conversation.ts'
import { SixDigits } from '../model/credentials.ts'
import { Appointment, CancelReason, ExchangeView, Explanation } from '../model/exchange.ts'
import { AssociationId, ExchangeId, ListingId, MessageId } from '../model/ids.ts'
import { Quantity } from '../model/listing.ts'
import { textOf } from '../model/text.ts'
import { cursor, idempotencyKey, inNameOf, limit, pageOf } from './inputs.ts'
import { routes } from './routes.ts'

const id = ExchangeId
/** How many pieces were handed over, where an association gets fewer than were promised. */
const pieces = Quantity.exactOptional()
const moved = ['not_found', 'not_allowed', 'wrong_state', 'busy', 'account_closed', 'association_suspended'] as const

export const exchanges = routes({
  requestExchange: {
    method: 'POST',
    path: '/v1/exchanges',
    summary: 'Answer a listing: ask for what is offered, or offer what is needed.',
    allow: ['member'],
    input: z.strictObject({
      listingId: ListingId,
      message: textOf(1_000),
      quantity: Quantity.default(1),
      /** In the name of an association whose team the caller is of. */
      associationId: AssociationId.exactOptional(),
      idempotencyKey,
    }),
    headers: { idempotencyKey: 'Idempotency-Key' },
    output: ExchangeView,
    status: 201,
    errors: [
      'not_found',
      ...inNameOf,
      'own_listing',
      'own_association',
      'not_open',
      'already_reserved',
      'not_enough_left',
      'already_requested',
      'too_many_open_requests',
      'insufficient_digos',
      'key_reused',
      'busy',
      'account_closed',
    ],
  },
  readExchange: {
    method: 'GET',
    path: '/v1/exchanges/{id}',
    summary: 'An exchange and its history, for its two sides.',
    allow: ['member'],
    input: z.strictObject({ id }),
    output: ExchangeView,
    errors: ['not_found', 'account_closed', 'association_suspended'],
  },
  acceptExchange: {
    method: 'POST',
    path: '/v1/exchanges/{id}/accept',
    summary: 'Accept a request and hold its price.',
    allow: ['member'],
    input: z.strictObject({ id }),
    output: ExchangeView,
    errors: [
      ...moved,
      'association_pending',
      'own_association',
      'already_reserved',
      'not_open',
      'not_enough_left',
      'insufficient_digos',
      'no_longer_possible',
    ],
  },
  declineExchange: {
    method: 'POST',
    path: '/v1/exchanges/{id}/decline',
    summary: 'Decline a request on one’s own listing.',
    allow: ['member'],
    input: z.strictObject({ id }),
    output: ExchangeView,
    errors: moved,
  },
  withdrawExchange: {
    method: 'POST',
    path: '/v1/exchanges/{id}/withdraw',
    summary: 'Take back one’s own request.',
    allow: ['member'],
    input: z.strictObject({ id }),
    output: ExchangeView,
    errors: moved,
  },
  handOverExchange: {
    method: 'POST',
    path: '/v1/exchanges/{id}/handover',
    summary: 'The giver marks that it was handed over; after seven silent days it is completed.',
    allow: ['member'],
    input: z.strictObject({ id, quantity: pieces }),
    output: ExchangeView,
    errors: moved,
  },
  confirmExchange: {
    method: 'POST',
    path: '/v1/exchanges/{id}/confirm',
    summary: 'The receiver confirms, or the giver with the receiver’s six digits; the Digos move.',
    allow: ['member'],
    input: z.strictObject({
      id,
      code: SixDigits.exactOptional(),
      quantity: pieces,
    }),
    output: ExchangeView,
    errors: [...moved, 'wrong_code', 'code_disabled', 'no_longer_possible'],
  },
  cancelExchange: {
    method: 'POST',
    path: '/v1/exchanges/{id}/cancel',
    summary: 'Cancel an accepted exchange, with a reason; the price is released.',
    allow: ['member'],
    input: z.strictObject({ id, reason: CancelReason, text: Explanation.exactOptional() }),
    output: ExchangeView,
    errors: moved,
  },
  disputeExchange: {
    method: 'POST',
    path: '/v1/exchanges/{id}/dispute',
    summary: 'Ask a moderator to decide; after fourteen days without a decision it is cancelled.',
    allow: ['member'],
    input: z.strictObject({ id, text: Explanation }),
    output: ExchangeView,
    errors: moved,
  },
  replyToClaim: {
    method: 'POST',
    path: '/v1/exchanges/{id}/reply',
    summary: 'Answer the other side’s claim that one did not come; once.',
    allow: ['member'],
    input: z.strictObject({ id, text: Explanation }),
    output: ExchangeView,
    errors: [...moved, 'no_longer_possible'],
  },
  thank: {
    method: 'POST',
    path: '/v1/exchanges/{id}/thanks',
    summary: 'Thank the other side; published when both have, or after fourteen days.',
    allow: ['member'],
    input: z.strictObject({
      id,
      badges: z.array(ThanksBadge).max(8).default([]),
      text: textOf(500).exactOptional(),
    }),
    output: z
      .strictObject({
        mine: Thanks.omit({ fromName: true }),
        published: z.boolean(),
      })
      .meta({ id: 'ThanksGiven' }),
    status: 201,
    errors: ['not_found', 'wrong_state', 'already_thanked', 'busy', 'account_closed', 'association_suspended'],
  },
  listMessages: {
    method: 'GET',
    path: '/v1/exchanges/{id}/messages',
    summary: 'The conversation, newest first.',
    allow: ['member'],
    input: z.strictObject({ id, limit, cursor }),
    output: pageOf(Message),
    errors: ['not_found', 'invalid_cursor', 'account_closed', 'association_suspended'],
  },
  postMessage: {
    method: 'POST',
    path: '/v1/exchanges/{id}/messages',
    summary: 'Write to the other side: a text, or a ready phrase that each reads in their own language.',
    allow: ['member'],
    input: z.strictObject({
      id,
      text: MessageText.exactOptional(),
      phraseId: PhraseId.exactOptional(),
      idempotencyKey,
    }),
    headers: { idempotencyKey: 'Idempotency-Key' },
    output: Message,
    status: 201,
    errors: [
      'not_found',
      'wrong_state',
      'no_longer_possible',
      'key_reused',
      'busy',
      'account_closed',
      'association_suspended',
    ],
  },
  readMessages: {
    method: 'PUT',
    path: '/v1/exchanges/{id}/messages/{messageId}/read',
    summary: 'Mark the conversation as read up to a message.',
    allow: ['member'],
    input: z.strictObject({ id, messageId: MessageId }),
    output: null,
    errors: ['not_found', 'busy', 'account_closed', 'association_suspended'],
  },
  appoint: {
    method: 'PUT',
    path: '/v1/exchanges/{id}/appointment',
    summary: 'Agree on when and where to meet, or how to meet at a distance.',
    allow: ['member'],
    input: z.strictObject({ id, ...Appointment.shape }),
    output: ExchangeView,
    errors: [...moved, 'no_longer_possible'],
  },
})
