import { exchanges } from '../../shared/contract/exchanges.ts'
import { api } from '../runtime/api.ts'
import { runningApp } from '../runtime/running-app.ts'
import { acceptExchange } from './accept-exchange.ts'
import { appoint } from './appoint.ts'
import { cancelExchange } from './cancel-exchange.ts'
import { confirmExchange } from './confirm-exchange.ts'
import { declineExchange } from './decline-exchange.ts'
import { disputeExchange } from './dispute-exchange.ts'
import { handOverExchange } from './hand-over-exchange.ts'
import { listMessages } from './list-messages.ts'
import { postMessage } from './post-message.ts'
import { readExchange } from './read-exchange.ts'
import { readMessages } from './read-messages.ts'
import { replyToClaim } from './reply-to-claim.ts'
import { requestExchange } from './request-exchange.ts'
import { thank } from './thank.ts'
import { withdrawExchange } from './withdraw-exchange.ts'

export const handler = api(exchanges, runningApp, {
  requestExchange,
  readExchange,
  acceptExchange,
  declineExchange,
  withdrawExchange,
  handOverExchange,
  confirmExchange,
  cancelExchange,
  disputeExchange,
  replyToClaim,
  thank,
  listMessages,
  postMessage,
  readMessages,
  appoint,
})
