import { addBranch } from '../../../lambdas/associations/add-branch.ts'
import { applyAssociation } from '../../../lambdas/associations/apply-association.ts'
import { changeAssociation } from '../../../lambdas/associations/change-association.ts'
import { closeBranch } from '../../../lambdas/associations/close-branch.ts'
import { changeTeamRole } from '../../../lambdas/associations/change-team-role.ts'
import { inviteToTeam } from '../../../lambdas/associations/invite-to-team.ts'
import { joinTeam } from '../../../lambdas/associations/join-team.ts'
import { leaveTeam } from '../../../lambdas/associations/leave-team.ts'
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
import { sponsorExchange } from '../../../lambdas/needs/sponsor-exchange.ts'
import { decideAssociation } from '../../../lambdas/operator/decide-association.ts'
import type { Handler } from '../../../lambdas/runtime/handler.ts'
import { associations } from '../../../shared/contract/associations.ts'
import { exchanges } from '../../../shared/contract/exchanges.ts'
import { listings } from '../../../shared/contract/listings.ts'
import { me } from '../../../shared/contract/me.ts'
import { members } from '../../../shared/contract/members.ts'
import { moderation } from '../../../shared/contract/moderation.ts'
import { needs } from '../../../shared/contract/needs.ts'
import { operator } from '../../../shared/contract/operator.ts'
import type { Route } from '../../../shared/contract/routes.ts'
import type { Operation } from './operate.ts'

const operation = <R extends Route>(route: R, handle: Handler<R>): Operation<R> => ({
  name: handle.name,
  route,
  handle,
})

/** The operations that members of the simulation call, as they are deployed. */
export const operations = {
  readMe: operation(me.readMe, readMe),
  changeMe: operation(me.changeMe, changeMe),
  listEntries: operation(me.listEntries, listEntries),
  listMyListings: operation(me.listMyListings, listMyListings),
  listMyExchanges: operation(me.listMyExchanges, listMyExchanges),
  listBlocks: operation(me.listBlocks, listBlocks),
  block: operation(me.block, block),
  unblock: operation(me.unblock, unblock),
  readMember: operation(members.readMember, readMember),
  createListing: operation(listings.createListing, createListing),
  readListing: operation(listings.readListing, readListing),
  changeListing: operation(listings.changeListing, changeListing),
  closeListing: operation(listings.closeListing, closeListing),
  renewListing: operation(listings.renewListing, renewListing),
  quoteListing: operation(listings.quoteListing, quoteListing),
  requestExchange: operation(exchanges.requestExchange, requestExchange),
  readExchange: operation(exchanges.readExchange, readExchange),
  acceptExchange: operation(exchanges.acceptExchange, acceptExchange),
  declineExchange: operation(exchanges.declineExchange, declineExchange),
  withdrawExchange: operation(exchanges.withdrawExchange, withdrawExchange),
  handOverExchange: operation(exchanges.handOverExchange, handOverExchange),
  confirmExchange: operation(exchanges.confirmExchange, confirmExchange),
  cancelExchange: operation(exchanges.cancelExchange, cancelExchange),
  disputeExchange: operation(exchanges.disputeExchange, disputeExchange),
  replyToClaim: operation(exchanges.replyToClaim, replyToClaim),
  thank: operation(exchanges.thank, thank),
  listMessages: operation(exchanges.listMessages, listMessages),
  postMessage: operation(exchanges.postMessage, postMessage),
  readMessages: operation(exchanges.readMessages, readMessages),
  appoint: operation(exchanges.appoint, appoint),
  resolveDispute: operation(moderation.resolveDispute, resolveDispute),
  applyAssociation: operation(associations.applyAssociation, applyAssociation),
  changeAssociation: operation(associations.changeAssociation, changeAssociation),
  addBranch: operation(associations.addBranch, addBranch),
  closeBranch: operation(associations.closeBranch, closeBranch),
  inviteToTeam: operation(associations.inviteToTeam, inviteToTeam),
  joinTeam: operation(associations.joinTeam, joinTeam),
  leaveTeam: operation(associations.leaveTeam, leaveTeam),
  changeTeamRole: operation(associations.changeTeamRole, changeTeamRole),
  decideAssociation: operation(operator.decideAssociation, decideAssociation),
  sponsorExchange: operation(needs.sponsorExchange, sponsorExchange),
}
