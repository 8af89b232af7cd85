import { expect, it } from 'vitest'
import { listAskers } from '../../lambdas/listings/list-askers.ts'
import { declineExchange } from '../../lambdas/exchanges/decline-exchange.ts'
import { aCommunity, aListing, aRequest } from './a-community.ts'

it('shows the owner the open requests on one listing, in an order that is not that of their coming and stays', async () => {
  const community = aCommunity()
  const owner = await community.aMember()
  const [listing, another] = [await aListing(community, owner), await aListing(community, owner)]
  const asked: string[] = []
  for (let count = 0; count < 12; count += 1) {
    const asker = await community.aMember()
    asked.push((await aRequest(community, asker, listing)).id)
    if (count < 3) await aRequest(community, asker, another)
  }
  const [declined = '', ...open] = asked
  await declineExchange({ id: declined }, owner, community.app)
  const ids = async () => (await listAskers({ id: listing.id }, owner, community.app)).items.map(({ id }) => id)
  const shown = await ids()
  expect(shown.toSorted()).toEqual(open.toSorted())
  expect(shown).not.toEqual(open)
  expect(shown).not.toEqual(open.toReversed())
  expect(await ids()).toEqual(shown)
})

it('shows at most a hundred', async () => {
  const community = aCommunity()
  const owner = await community.aMember()
  const listing = await aListing(community, owner)
  for (let count = 0; count < 104; count += 1) await aRequest(community, await community.aMember(), listing)
  expect((await listAskers({ id: listing.id }, owner, community.app)).items).toHaveLength(100)
})

it('shows those who offer to give what is needed as well, and nobody else anything', async () => {
  const community = aCommunity()
  const [owner, giver] = [await community.aMember(), await community.aMember()]
  const need = await aListing(community, owner, { kind: 'need', value: 5 })
  const { id } = await aRequest(community, giver, need)
  const { items } = await listAskers({ id: need.id }, owner, community.app)
  expect(items).toMatchObject([{ id, role: 'receiver', moves: ['accept', 'decline'] }])
  await expect(listAskers({ id: need.id }, giver, community.app)).rejects.toMatchObject({ code: 'not_allowed' })
  await expect(listAskers({ id: giver.id }, owner, community.app)).rejects.toMatchObject({ code: 'not_found' })
})
