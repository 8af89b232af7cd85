import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { readBudget } from '../../lambdas/needs/read-budget.ts'
import { sponsorExchange } from '../../lambdas/needs/sponsor-exchange.ts'
import { readReceipt } from '../../lambdas/receipts/read-receipt.ts'
import { aListing, aRequest, type Community } from '../../test/community/a-community.ts'
import { anAcceptedPromise, aPromise } from '../scenes/a-promise.ts'
import type { Case } from './case.ts'

/** A member whose exchange of 20 Digos an association pays for, and what they have asked for. */
const aSponsoredRequest = async (community: Community) => {
  const { coordinator, associationId, giver } = await aPromise(community)
  const member = await community.aMember('Dara')
  const listing = await aListing(community, giver, { value: 20 })
  const input = { id: associationId, memberId: member.id, listingId: listing.id, quantity: 1 }
  await sponsorExchange(input, coordinator, community.app)
  community.clock.pass(1)
  const { id } = await aRequest(community, member, listing)
  community.clock.pass(1)
  return { giver, member, id }
}

/** What is given within a month's budget, and what an association pays for others. */
export const budgetCases: Case[] = [
  {
    operation: 'sponsor a member’s exchange',
    floor: { calls: 3, W: 10 },
    async measure(community) {
      const { coordinator, associationId, giver } = await aPromise(community)
      const member = await community.aMember('Dara')
      const { id: listingId } = await aListing(community, giver, { value: 20 })
      const input = { id: associationId, memberId: member.id, listingId, quantity: 1 }
      return community.table.count(() => sponsorExchange(input, coordinator, community.app))
    },
  },
  {
    operation: 'accept a sponsored request',
    floor: { calls: 3, W: 15 },
    async measure(community) {
      const { giver, id } = await aSponsoredRequest(community)
      return community.table.count(() => acceptExchange({ id }, giver, community.app))
    },
  },
  {
    operation: 'settle a sponsored exchange, a pair’s first',
    floor: { calls: 2, W: 17 },
    async measure(community) {
      const { giver, member, id } = await aSponsoredRequest(community)
      await acceptExchange({ id }, giver, community.app)
      community.clock.pass(1)
      return community.table.count(() => confirmExchange({ id }, member, community.app))
    },
  },
  {
    operation: 'read the month’s budget',
    floor: { calls: 1, W: 0 },
    async measure(community) {
      const { coordinator, associationId } = await aPromise(community)
      return community.table.count(() => readBudget({ id: associationId }, coordinator, community.app))
    },
  },
  {
    operation: 'read a receipt',
    floor: { calls: 2, W: 0 },
    async measure(community) {
      const { coordinator, giver, id } = await anAcceptedPromise(community, false)
      await confirmExchange({ id }, coordinator, community.app)
      return community.table.count(() => readReceipt({ id }, giver, community.app))
    },
  },
]
