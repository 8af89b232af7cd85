import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { cancelExchange } from '../../lambdas/exchanges/cancel-exchange.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { quoteListing } from '../../lambdas/listings/quote-listing.ts'
import { aListing, aRequest } from '../../test/community/a-community.ts'
import { aVerifiedAssociation } from '../../test/community/an-association.ts'
import { anAcceptedPromise, aPromise } from '../scenes/a-promise.ts'
import type { Case } from './case.ts'

/** What acting for an association costs: its team is read, or looked at by the transaction itself, and its budget is written. */
export const associationCases: Case[] = [
  {
    operation: 'publish a need for an association',
    floor: { calls: 2, W: 11 },
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
]
