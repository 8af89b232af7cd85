import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { cancelExchange } from '../../lambdas/exchanges/cancel-exchange.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { quoteListing } from '../../lambdas/listings/quote-listing.ts'
import { sponsorExchange } from '../../lambdas/needs/sponsor-exchange.ts'
import { readReceipt } from '../../lambdas/receipts/read-receipt.ts'
import { aListing, aRequest, type Community } from '../../test/community/a-community.ts'
import { aVerifiedAssociation } from '../../test/community/an-association.ts'
import type { Case } from './measure-units.ts'

/** A verified association that needs ten things of 10 Digos, and somebody who has promised some. */
const aPromise = async (community: Community, quantity = 2) => {
  const { coordinator, id: associationId } = await aVerifiedAssociation(community)
  const giver = await community.aMember('Ben')
  const need = await aListing(community, coordinator, { kind: 'need', value: 10, quantity: 10, associationId })
  const { id } = await aRequest(community, giver, need, { quantity })
  community.clock.pass(1)
  return { coordinator, associationId, giver, need, id }
}

/** With `isKnown`, the giver has given to this association before. */
const anAcceptedPromise = async (community: Community, isKnown: boolean) => {
  const promise = await aPromise(community)
  const { coordinator, giver, need, id } = promise
  await acceptExchange({ id }, coordinator, community.app)
  community.clock.pass(1)
  if (!isKnown) return promise
  await confirmExchange({ id }, coordinator, community.app)
  const { id: next } = await aRequest(community, giver, need, { quantity: 2 })
  await acceptExchange({ id: next }, coordinator, community.app)
  community.clock.pass(1)
  return { ...promise, id: next }
}

/** What acting for an association costs: its team is read, or looked at by the transaction itself, and its budget is written. */
export const associationCases: Case[] = [
  {
    operation: 'publish a need for an association',
    floor: { calls: 2, W: 10 },
    async measure(community) {
      const { coordinator, id: associationId } = await aVerifiedAssociation(community)
      return community.table.count(() => aListing(community, coordinator, { kind: 'need', associationId }))
    },
  },
  {
    operation: 'quote of an association’s need',
    floor: { calls: 2 },
    async measure(community) {
      const { giver, need } = await aPromise(community)
      return community.table.count(() => quoteListing({ id: need.id, quantity: 1 }, giver, community.app))
    },
  },
  {
    operation: 'promise pieces to an association',
    floor: { calls: 3, W: 7 },
    async measure(community) {
      const { need } = await aPromise(community)
      const giver = await community.aMember('Chloé')
      return community.table.count(() => aRequest(community, giver, need))
    },
  },
  {
    operation: 'accept for an association',
    floor: { calls: 3, W: 15 },
    async measure(community) {
      const { coordinator, id } = await aPromise(community)
      return community.table.count(() => acceptExchange({ id }, coordinator, community.app))
    },
  },
  {
    operation: 'accept for an association, the last piece',
    floor: { calls: 3, W: 15 },
    async measure(community) {
      const { coordinator, id } = await aPromise(community, 10)
      return community.table.count(() => acceptExchange({ id }, coordinator, community.app))
    },
  },
  {
    operation: 'settle for an association',
    floor: { calls: 2, W: 17 },
    async measure(community) {
      const { coordinator, id } = await anAcceptedPromise(community, true)
      return community.table.count(() => confirmExchange({ id }, coordinator, community.app))
    },
  },
  {
    operation: 'settle for an association, a pair’s first',
    floor: { calls: 2, W: 17 },
    async measure(community) {
      const { coordinator, id } = await anAcceptedPromise(community, false)
      return community.table.count(() => confirmExchange({ id }, coordinator, community.app))
    },
  },
  {
    operation: 'settle a part for an association',
    floor: { calls: 2 },
    async measure(community) {
      const { coordinator, id } = await anAcceptedPromise(community, true)
      return community.table.count(() => confirmExchange({ id, quantity: 1 }, coordinator, community.app))
    },
  },
  {
    operation: 'cancel a gift to an association',
    floor: { calls: 2, W: 11, R: 1 },
    async measure(community) {
      const { giver, id } = await anAcceptedPromise(community, false)
      return community.table.count(() => cancelExchange({ id, reason: 'cannot_meet' }, giver, community.app))
    },
  },
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
    operation: 'read a receipt',
    floor: { calls: 2, W: 0 },
    async measure(community) {
      const { coordinator, giver, id } = await anAcceptedPromise(community, false)
      await confirmExchange({ id }, coordinator, community.app)
      return community.table.count(() => readReceipt({ id }, giver, community.app))
    },
  },
]
