import * as z from 'zod'
import { ExchangeView, Explanation } from '../model/exchange.ts'
import { ExchangeId } from '../model/ids.ts'
import { routes } from './routes.ts'

export const moderation = routes({
  resolveDispute: {
    method: 'POST',
    path: '/v1/exchanges/{id}/resolution',
    summary: 'Decide a dispute: the exchange is completed or cancelled, with a reason for both sides.',
    allow: ['moderators'],
    input: z.strictObject({ id: ExchangeId, outcome: z.enum(['completed', 'cancelled']), reason: Explanation }),
    output: ExchangeView.omit({
      role: true,
      code: true,
      unread: true,
      moves: true,
      canThank: true,
      message: true,
      appointment: true,
      acts: true,
      sponsoredBy: true,
      receiptNumber: true,
    }).meta({ id: 'ResolvedExchange' }),
    errors: ['not_found', 'not_allowed', 'wrong_state', 'no_longer_possible', 'busy', 'account_closed'],
  },
})
