import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { cancelExchange } from '../../lambdas/exchanges/cancel-exchange.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { declineExchange } from '../../lambdas/exchanges/decline-exchange.ts'
import { handOverExchange } from '../../lambdas/exchanges/hand-over-exchange.ts'
import { postMessage } from '../../lambdas/exchanges/post-message.ts'
import { withdrawExchange } from '../../lambdas/exchanges/withdraw-exchange.ts'
import { sweepExchange } from '../../shared/data/exchanges/schedule-exchange.ts'
import { aListing, anAcceptedExchange, aRequest, type Community, help } from '../../test/community/a-community.ts'
import type { Case } from './case.ts'

const day = 86_400_000

const aRequestedExchange = async (community: Community, said: Parameters<typeof aListing>[2] = {}) => {
  const [owner, asker] = [await community.aMember('Awa'), await community.aMember('Ben')]
  const listing = await aListing(community, owner, said)
  const { id } = await aRequest(community, asker, listing)
  return { owner, asker, listing, id }
}

/** An accepted exchange that the commons has a share in; with `isKnown`, the pair has met before. */
const aDiscountedExchange = async (community: Community, isKnown: boolean) => {
  const [giver, receiver] = [await community.aMember('Awa'), await community.aMember('Ben')]
  await help(community, receiver, await community.aMember('Chloé'))
  if (isKnown) await help(community, giver, receiver)
  community.clock.pass(1)
  const { id } = await aRequest(community, receiver, await aListing(community, giver, { value: 40 }))
  await acceptExchange({ id }, giver, community.app)
  community.clock.pass(1)
  return { giver, receiver, id }
}

/** The moves of an exchange between two members. */
export const exchangeCases: Case[] = [
  {
    operation: 'request',
    floor: { calls: 2, W: 4 },
    whyAbove:
      'Two rules hold exactly for it, one open request for each asker and listing, and ten at most: [ADR 6](adr/0006-what-a-request-costs.md). A whole exchange costs less than its floors all the same.',
    async measure(community) {
      const [owner, asker] = [await community.aMember(), await community.aMember()]
      const listing = await aListing(community, owner)
      return community.table.count(() => aRequest(community, asker, listing))
    },
  },
  {
    operation: 'accept and hold, an offer’s last piece',
    floor: { calls: 3, W: 13, R: 2.5 },
    async measure(community) {
      const { owner, id } = await aRequestedExchange(community)
      return community.table.count(() => acceptExchange({ id }, owner, community.app))
    },
  },
  {
    operation: 'accept and hold, a need’s last piece',
    floor: { calls: 3, W: 13, R: 2.5 },
    async measure(community) {
      const { owner, id } = await aRequestedExchange(community, { kind: 'need' })
      return community.table.count(() => acceptExchange({ id }, owner, community.app))
    },
  },
  {
    operation: 'settle with a discount',
    floor: { calls: 2, W: 13 },
    async measure(community) {
      const { receiver, id } = await aDiscountedExchange(community, true)
      return community.table.count(() => confirmExchange({ id }, receiver, community.app))
    },
  },
  {
    operation: 'settle with a discount, a pair’s first',
    floor: { calls: 2, W: 17 },
    async measure(community) {
      const { receiver, id } = await aDiscountedExchange(community, false)
      return community.table.count(() => confirmExchange({ id }, receiver, community.app))
    },
  },
  {
    operation: 'cancel',
    floor: { calls: 2, W: 11, R: 1 },
    async measure(community) {
      const { giver, exchange } = await anAcceptedExchange(community)
      return community.table.count(() =>
        cancelExchange({ id: exchange.id, reason: 'cannot_meet' }, giver, community.app),
      )
    },
  },
  {
    operation: 'expire',
    floor: { calls: 2, W: 11, R: 1 },
    async measure(community) {
      const { exchange } = await anAcceptedExchange(community)
      community.clock.pass(15 * day)
      return community.table.count(() => sweepExchange(community.app, exchange.id))
    },
  },
  {
    operation: 'decline',
    floor: { calls: 2, W: 11, R: 1 },
    async measure(community) {
      const { owner, id } = await aRequestedExchange(community)
      return community.table.count(() => declineExchange({ id }, owner, community.app))
    },
  },
  {
    operation: 'withdraw',
    floor: { calls: 2, W: 11, R: 1 },
    async measure(community) {
      const { asker, id } = await aRequestedExchange(community)
      return community.table.count(() => withdrawExchange({ id }, asker, community.app))
    },
  },
  {
    operation: 'hand over',
    floor: { calls: 2 },
    async measure(community) {
      const { giver, exchange } = await anAcceptedExchange(community)
      return community.table.count(() => handOverExchange({ id: exchange.id }, giver, community.app))
    },
  },
  {
    operation: 'write a message',
    floor: { calls: 2 },
    async measure(community) {
      const { giver, exchange } = await anAcceptedExchange(community)
      return community.table.count(() => postMessage({ id: exchange.id, text: 'À 18 h ?' }, giver, community.app))
    },
  },
]
