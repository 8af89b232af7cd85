import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { cancelExchange } from '../../lambdas/exchanges/cancel-exchange.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { declineExchange } from '../../lambdas/exchanges/decline-exchange.ts'
import { handOverExchange } from '../../lambdas/exchanges/hand-over-exchange.ts'
import { postMessage } from '../../lambdas/exchanges/post-message.ts'
import { withdrawExchange } from '../../lambdas/exchanges/withdraw-exchange.ts'
import { listAskers } from '../../lambdas/listings/list-askers.ts'
import { readListing } from '../../lambdas/listings/read-listing.ts'
import { listEntries } from '../../lambdas/me/list-entries.ts'
import { readMe } from '../../lambdas/me/read-me.ts'
import { sweepExchange } from '../../shared/data/exchanges/schedule-exchange.ts'
import { awaitPhoto, settlePhoto } from '../../shared/data/photos/change-album.ts'
import { beginLeaving } from '../../shared/data/leaving/begin-leaving.ts'
import {
  aCommunity,
  aListing,
  anAcceptedExchange,
  aRequest,
  type Community,
  help,
} from '../../test/community/a-community.ts'
import { activityCases } from './activity-cases.ts'
import { associationCases } from './association-cases.ts'
import type { Count } from '../../test/units/counting-table.ts'

/** The most that an operation may take (docs/access-patterns.md); undefined where only calls are bounded. */
type Floor = { calls: number; W?: number; R?: number }

/** What one operation costs, counted from the items that it really writes and reads. */
export type OperationCost = { operation: string; floor: Floor; calls: number; W: number; R: number }

export type Case = { operation: string; floor: Floor; measure: (community: Community) => Promise<Count> }

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

const cases: Case[] = [
  {
    operation: 'view a listing',
    floor: { calls: 1, R: 1 },
    async measure(community) {
      const { id } = await aListing(community, await community.aMember())
      return community.table.count(() => readListing({ id }, undefined, community.app))
    },
  },
  {
    operation: 'create a listing',
    floor: { calls: 2, W: 10 },
    async measure(community) {
      const owner = await community.aMember()
      return community.table.count(() => aListing(community, owner))
    },
  },
  {
    operation: 'ask for a photo’s form',
    floor: { calls: 2 },
    async measure(community) {
      const owner = await community.aMember()
      const { id } = await aListing(community, owner)
      return community.table.count(() => awaitPhoto(community.app, id, owner.id, 'image/jpeg'))
    },
  },
  {
    operation: 'the first photo is ready',
    floor: { calls: 2 },
    async measure(community) {
      const { app, table } = community
      const owner = await community.aMember()
      const listing = await aListing(community, owner)
      const { id } = await awaitPhoto(app, listing.id, owner.id, 'image/jpeg')
      return table.count(() => settlePhoto(app, listing.id, id, { status: 'ready', width: 1600, height: 1200 }))
    },
  },
  {
    operation: 'request',
    floor: { calls: 2, W: 4 },
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
  {
    operation: 'statement page with the balance',
    floor: { calls: 1, R: 1 },
    async measure(community) {
      const [giver, receiver] = [await community.aMember(), await community.aMember()]
      for (let round = 0; round < 25; round += 1) await help(community, giver, receiver, 1)
      return community.table.count(() => listEntries({ limit: 20 }, giver, community.app))
    },
  },
  {
    operation: 'leave, before the answer',
    floor: { calls: 2 },
    async measure(community) {
      const { giver } = await anAcceptedExchange(community)
      return community.table.count(() => beginLeaving(community.app, giver.id))
    },
  },
  {
    operation: 'askers of a listing',
    floor: { calls: 3 },
    async measure(community) {
      const { owner, listing } = await aRequestedExchange(community)
      return community.table.count(() => listAskers({ id: listing.id }, owner, community.app))
    },
  },
  {
    operation: 'read oneself',
    floor: { calls: 1 },
    async measure(community) {
      const member = await community.aMember()
      return community.table.count(() => readMe({}, member, community.app))
    },
  },
]

/** Calls and units of every operation that has a floor, each in a country of its own. */
export const measureUnits = (): Promise<OperationCost[]> =>
  Promise.all(
    [...cases, ...associationCases, ...activityCases].map(async ({ operation, floor, measure }) => {
      const { calls, W, R } = await measure(aCommunity())
      return { operation, floor, calls, W, R }
    }),
  )
