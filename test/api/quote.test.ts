import { expect, it } from 'vitest'
import { people } from './client/people.ts'
import { give } from './client/scenes.ts'

it('tells the price and how it comes about before anybody commits', async () => {
  const { awa, ben, cleo } = await people('awa', 'ben', 'cleo')
  await give(ben, cleo, { value: 10 })
  const listing = await awa.lists({ value: 50, quantity: 3 })
  const quote = await ben.get(`/v1/listings/${listing.id}/quote`)
  expect(quote).toMatchObject({
    status: 200,
    body: { value: 50, goodVibes: 7, price: 47, commonsShare: 3, earned: 50, available: 60, affordable: true },
  })
  const dearer = await ben.get(`/v1/listings/${listing.id}/quote?quantity=2`)
  expect(dearer.body).toMatchObject({ value: 100, price: 93, commonsShare: 7, affordable: false })
  expect(await ben.asks(listing, { quantity: 1 })).toMatchObject({ value: 50, price: 47, goodVibes: 7 })
})

it('takes at least one Digo off a value of 5 once there are Good Vibes', async () => {
  const { awa, ben, cleo } = await people('awa', 'ben', 'cleo')
  await give(ben, cleo, { value: 0 })
  for (const [value, price] of [
    [4, 4],
    [5, 4],
    [14, 13],
    [15, 14],
    [100, 93],
  ]) {
    const listing = await awa.lists({ value })
    expect((await ben.get(`/v1/listings/${listing.id}/quote`)).body).toMatchObject({ value, price })
  }
})

it('shows nobody else’s Digos: who would give learns what is earned, not what the owner has', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const need = await awa.lists({ kind: 'need', value: 30 })
  const { body } = await ben.get(`/v1/listings/${need.id}/quote`)
  expect(body).toEqual({ value: 30, goodVibes: 0, price: 30, commonsShare: 0, earned: 30 })
})
