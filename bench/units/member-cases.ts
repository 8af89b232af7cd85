import { listAskers } from '../../lambdas/listings/list-askers.ts'
import { readListing } from '../../lambdas/listings/read-listing.ts'
import { listEntries } from '../../lambdas/me/list-entries.ts'
import { readMe } from '../../lambdas/me/read-me.ts'
import { awaitPhoto, settlePhoto } from '../../shared/data/photos/change-album.ts'
import { beginLeaving } from '../../shared/data/leaving/begin-leaving.ts'
import { aListing, anAcceptedExchange, aRequest, help } from '../../test/community/a-community.ts'
import type { Case } from './case.ts'

/** One's own listings and account. */
export const memberCases: Case[] = [
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
      const [owner, asker] = [await community.aMember(), await community.aMember()]
      const listing = await aListing(community, owner)
      await aRequest(community, asker, listing)
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
