import { acceptExchange } from '../../../lambdas/exchanges/accept-exchange.ts'
import { appoint } from '../../../lambdas/exchanges/appoint.ts'
import { cancelExchange } from '../../../lambdas/exchanges/cancel-exchange.ts'
import { confirmExchange } from '../../../lambdas/exchanges/confirm-exchange.ts'
import { declineExchange } from '../../../lambdas/exchanges/decline-exchange.ts'
import { disputeExchange } from '../../../lambdas/exchanges/dispute-exchange.ts'
import { handOverExchange } from '../../../lambdas/exchanges/hand-over-exchange.ts'
import { listMessages } from '../../../lambdas/exchanges/list-messages.ts'
import { postMessage } from '../../../lambdas/exchanges/post-message.ts'
import { readExchange } from '../../../lambdas/exchanges/read-exchange.ts'
import { readMessages } from '../../../lambdas/exchanges/read-messages.ts'
import { replyToClaim } from '../../../lambdas/exchanges/reply-to-claim.ts'
import { requestExchange } from '../../../lambdas/exchanges/request-exchange.ts'
import { thank } from '../../../lambdas/exchanges/thank.ts'
import { withdrawExchange } from '../../../lambdas/exchanges/withdraw-exchange.ts'
import { changeListing } from '../../../lambdas/listings/change-listing.ts'
import { closeListing } from '../../../lambdas/listings/close-listing.ts'
import { createListing } from '../../../lambdas/listings/create-listing.ts'
import { quoteListing } from '../../../lambdas/listings/quote-listing.ts'
import { readListing } from '../../../lambdas/listings/read-listing.ts'
import { renewListing } from '../../../lambdas/listings/renew-listing.ts'
import { block } from '../../../lambdas/me/block.ts'
import { changeMe } from '../../../lambdas/me/change-me.ts'
import { listBlocks } from '../../../lambdas/me/list-blocks.ts'
import { listEntries } from '../../../lambdas/me/list-entries.ts'
import { listMyExchanges } from '../../../lambdas/me/list-my-exchanges.ts'
import { listMyListings } from '../../../lambdas/me/list-my-listings.ts'
import { readMe } from '../../../lambdas/me/read-me.ts'
import { unblock } from '../../../lambdas/me/unblock.ts'
import { readMember } from '../../../lambdas/members/read-member.ts'
import { resolveDispute } from '../../../lambdas/moderation/resolve-dispute.ts'
import type { Handler } from '../../../lambdas/runtime/handler.ts'
import { exchanges } from '../../../shared/contract/exchanges.ts'
import { listings } from '../../../shared/contract/listings.ts'
import { me } from '../../../shared/contract/me.ts'
import { members } from '../../../shared/contract/members.ts'
import { moderation } from '../../../shared/contract/moderation.ts'
import type { Route } from '../../../shared/contract/routes.ts'
import type { Operation } from './operate.ts'

const operation = <R extends Route>(name: string, route: R, handle: Handler<R>): Operation<R> => ({
  name,
  route,
  handle,
})

/** The operations that members of the simulation call, as they are deployed. */
export const operations = {
  readMe: operation('readMe', me.readMe, readMe),
  changeMe: operation('changeMe', me.changeMe, changeMe),
  listEntries: operation('listEntries', me.listEntries, listEntries),
  listMyListings: operation('listMyListings', me.listMyListings, listMyListings),
  listMyExchanges: operation('listMyExchanges', me.listMyExchanges, listMyExchanges),
  listBlocks: operation('listBlocks', me.listBlocks, listBlocks),
  block: operation('block', me.block, block),
  unblock: operation('unblock', me.unblock, unblock),
  readMember: operation('readMember', members.readMember, readMember),
  createListing: operation('createListing', listings.createListing, createListing),
  readListing: operation('readListing', listings.readListing, readListing),
  changeListing: operation('changeListing', listings.changeListing, changeListing),
  closeListing: operation('closeListing', listings.closeListing, closeListing),
  renewListing: operation('renewListing', listings.renewListing, renewListing),
  quoteListing: operation('quoteListing', listings.quoteListing, quoteListing),
  requestExchange: operation('requestExchange', exchanges.requestExchange, requestExchange),
  readExchange: operation('readExchange', exchanges.readExchange, readExchange),
  acceptExchange: operation('acceptExchange', exchanges.acceptExchange, acceptExchange),
  declineExchange: operation('declineExchange', exchanges.declineExchange, declineExchange),
  withdrawExchange: operation('withdrawExchange', exchanges.withdrawExchange, withdrawExchange),
  handOverExchange: operation('handOverExchange', exchanges.handOverExchange, handOverExchange),
  confirmExchange: operation('confirmExchange', exchanges.confirmExchange, confirmExchange),
  cancelExchange: operation('cancelExchange', exchanges.cancelExchange, cancelExchange),
  disputeExchange: operation('disputeExchange', exchanges.disputeExchange, disputeExchange),
  replyToClaim: operation('replyToClaim', exchanges.replyToClaim, replyToClaim),
  thank: operation('thank', exchanges.thank, thank),
  listMessages: operation('listMessages', exchanges.listMessages, listMessages),
  postMessage: operation('postMessage', exchanges.postMessage, postMessage),
  readMessages: operation('readMessages', exchanges.readMessages, readMessages),
  appoint: operation('appoint', exchanges.appoint, appoint),
  resolveDispute: operation('resolveDispute', moderation.resolveDispute, resolveDispute),
}
