import { expect, it } from 'vitest'
import { give } from './client/scenes.ts'
import { people } from './client/people.ts'

it('moves Digos from who receives to who gives, and makes what the giver asks for cheaper', async () => {
  const { awa, ben, cleo } = await people('awa', 'ben', 'cleo')

  const exchange = await ben.asks(await awa.lists({ value: 40 }))
  expect(exchange).toMatchObject({ status: 'requested', giver: awa.id, receiver: ben.id, value: 40, price: 40 })
  expect(await ben.digos()).toEqual({ balance: 50, held: 0, available: 50 })

  expect(await awa.accepts(exchange)).toMatchObject({ status: 'accepted', price: 40 })
  expect(await ben.digos()).toEqual({ balance: 50, held: 40, available: 10 })
  expect(await awa.digos()).toEqual({ balance: 50, held: 0, available: 50 })

  expect(await ben.confirms(exchange)).toMatchObject({ status: 'completed' })
  expect(await ben.digos()).toEqual({ balance: 10, held: 0, available: 10 })
  expect(await awa.me()).toMatchObject({ balance: 90, available: 90, helped: 1, goodVibes: 7 })

  const cheaper = await awa.asks(await cleo.lists({ value: 50 }))
  expect(cheaper).toMatchObject({ value: 50, goodVibes: 7, price: 47, earned: 50 })
  await cleo.accepts(cheaper)
  await awa.confirms(cheaper)
  expect(await awa.digos()).toEqual({ balance: 43, held: 0, available: 43 })
  expect(await cleo.me()).toMatchObject({ balance: 100, helped: 1, goodVibes: 7 })
})

it('raises Good Vibes with each other person who is helped, not with the same one again', async () => {
  const { awa, ben, cleo } = await people('awa', 'ben', 'cleo')
  await give(awa, ben, { value: 1 })
  await give(awa, ben, { value: 20 })
  expect(await awa.me()).toMatchObject({ helped: 1, goodVibes: 7, balance: 71 })
  await give(awa, cleo, { value: 0 })
  expect(await awa.me()).toMatchObject({ helped: 2, goodVibes: 13, balance: 71 })
})

it('turns the sides of a need around: who answers gives, and the owner pays', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const exchange = await ben.asks(await awa.lists({ kind: 'need', value: 30 }))
  expect(exchange).toMatchObject({ giver: ben.id, receiver: awa.id, role: 'giver', price: 30 })
  await awa.accepts(exchange)
  expect(await awa.digos()).toEqual({ balance: 50, held: 30, available: 20 })
  await awa.confirms(exchange)
  expect(await ben.me()).toMatchObject({ balance: 80, helped: 1 })
})

it('lets those without Digos take part: with an offer and a need of value 0', async () => {
  const { awa, ben, cleo } = await people('awa', 'ben', 'cleo')
  await give(awa, ben, { value: 50 })
  expect(await ben.digos()).toMatchObject({ available: 0 })
  await give(cleo, ben, { value: 0 })
  const help = await awa.asks(await ben.lists({ kind: 'need', value: 0 }))
  await ben.accepts(help)
  await ben.confirms(help)
  expect(await ben.digos()).toEqual({ balance: 0, held: 0, available: 0 })
  expect(await awa.me()).toMatchObject({ balance: 100, helped: 1, goodVibes: 7 })
})

it('tells who lacks Digos so at the request, and the owner nothing of it', async () => {
  const { awa, ben, cleo } = await people('awa', 'ben', 'cleo')
  const tooDear = await awa.lists({ value: 51 })
  const request = { listingId: tooDear.id, message: 'Hello!' }
  expect((await ben.post('/v1/exchanges', request)).outcome).toBe('409 insufficient_digos')
  expect(await awa.exchanges()).toEqual([])

  const first = await ben.asks(await awa.lists({ value: 40 }))
  const second = await ben.asks(await cleo.lists({ value: 40 }))
  await awa.accepts(first)
  expect((await cleo.post(`/v1/exchanges/${second.id}/accept`)).outcome).toBe('409 no_longer_possible')
  expect(await ben.digos()).toEqual({ balance: 50, held: 40, available: 10 })
})

it('tells the owner of a need who lacks Digos so at the acceptance', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const exchange = await ben.asks(await awa.lists({ kind: 'need', value: 60 }))
  expect((await awa.post(`/v1/exchanges/${exchange.id}/accept`)).outcome).toBe('409 insufficient_digos')
})

it('never asks more than the price that was shown at the request', async () => {
  const { awa, ben, cleo } = await people('awa', 'ben', 'cleo')
  const exchange = await ben.asks(await awa.lists({ value: 50 }))
  await give(ben, cleo, { value: 10 })
  expect(await awa.accepts(exchange)).toMatchObject({ goodVibes: 7, price: 47, earned: 50 })
})

it('keeps the value of a request when its listing changes', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const listing = await awa.lists({ value: 10 })
  const exchange = await ben.asks(listing)
  await awa.patch(`/v1/listings/${listing.id}`, { value: 45 }, { headers: { 'if-match': '"1"' } })
  expect(await awa.accepts(exchange)).toMatchObject({ value: 10, price: 10 })
})

it('shows an exchange to its two sides, and to nobody else that it exists', async () => {
  const { awa, ben, cleo } = await people('awa', 'ben', 'cleo')
  const exchange = await ben.asks(await awa.lists())
  expect(await awa.sees(exchange)).toMatchObject({ role: 'giver', moves: ['accept', 'decline'] })
  expect(await ben.sees(exchange)).toMatchObject({ role: 'receiver', moves: ['withdraw'] })
  expect((await cleo.get(`/v1/exchanges/${exchange.id}`)).outcome).toBe('404 not_found')
  expect((await cleo.post(`/v1/exchanges/${exchange.id}/accept`)).outcome).toBe('404 not_found')
})
