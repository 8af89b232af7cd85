import { expect, it } from 'vitest'
import { people } from './client/people.ts'

const left = async (person: Awaited<ReturnType<typeof people>>[string], { id }: { id: string }) => {
  const { status, left: count } = Object((await person.get(`/v1/listings/${id}`)).body)
  return [status, count]
}

it('prices several pieces together, and reserves them when all are promised', async () => {
  const { awa, ben, cleo } = await people('awa', 'ben', 'cleo')
  const chairs = await awa.lists({ title: 'Chairs', value: 5, quantity: 4 })
  const forBen = await ben.asks(chairs, { quantity: 3 })
  expect(forBen).toMatchObject({ quantity: 3, value: 15, price: 15 })
  await awa.accepts(forBen)
  expect(await left(awa, chairs)).toEqual(['open', 1])

  const tooMany = await cleo.post('/v1/exchanges', { listingId: chairs.id, message: 'Hello!', quantity: 2 })
  expect(tooMany).toMatchObject({ outcome: '409 not_enough_left', body: { facts: { left: 1 } } })
  const forCleo = await cleo.asks(chairs)
  await awa.accepts(forCleo)
  expect(await left(awa, chairs)).toEqual(['reserved', 0])

  await ben.confirms(forBen)
  await cleo.confirms(forCleo)
  await expect.poll(() => left(awa, chairs)).toEqual(['closed', 0])
  expect(await awa.me()).toMatchObject({ balance: 70, helped: 2 })
})

it('gives the pieces of a cancelled exchange back', async () => {
  const { awa, ben, cleo } = await people('awa', 'ben', 'cleo')
  const chairs = await awa.lists({ value: 5, quantity: 3 })
  const forBen = await ben.asks(chairs, { quantity: 2 })
  const forCleo = await cleo.asks(chairs, { quantity: 1 })
  await awa.accepts(forBen)
  await awa.accepts(forCleo)
  await cleo.confirms(forCleo)
  await ben.cancels(forBen, { reason: 'changed_mind' })
  expect(await left(awa, chairs)).toEqual(['open', 2])
})

it('lets several people fill a need, each with a receipt', async () => {
  const { awa, ben, cleo } = await people('awa', 'ben', 'cleo')
  const blankets = await awa.lists({ kind: 'need', title: 'Blankets', category: 'household', value: 2, quantity: 5 })
  const fromBen = await ben.asks(blankets, { quantity: 3 })
  const fromCleo = await cleo.asks(blankets, { quantity: 4 })
  await awa.accepts(fromBen)
  expect((await awa.post(`/v1/exchanges/${fromCleo.id}/accept`)).outcome).toBe('409 not_enough_left')
  await cleo.withdraws(fromCleo)
  const lessFromCleo = await cleo.asks(blankets, { quantity: 2 })
  await awa.accepts(lessFromCleo)
  await awa.confirms(fromBen)
  await awa.confirms(lessFromCleo)
  expect([await ben.me(), await cleo.me()]).toMatchObject([
    { balance: 56, helped: 1 },
    { balance: 54, helped: 1 },
  ])
  expect(await awa.digos()).toEqual({ balance: 40, held: 0, available: 40 })
  await expect.poll(() => left(awa, blankets)).toEqual(['closed', 0])
})

it('never closes a service that goes on', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const lessons = await awa.lists({ subject: 'service', category: 'tutoring', standing: true, value: 10 })
  for (const balance of [40, 30]) {
    const lesson = await ben.asks(lessons)
    await awa.accepts(lesson)
    await ben.confirms(lesson)
    expect(await ben.digos()).toMatchObject({ balance })
  }
  expect(await left(ben, lessons)).toEqual(['open', 1])
  expect(await awa.me()).toMatchObject({ helped: 1 })
})

it('shows the owner of a listing those who ask in an order that favours nobody', async () => {
  const { awa, ben, cleo, dara } = await people('awa', 'ben', 'cleo', 'dara')
  const listing = await awa.lists()
  for (const asker of [ben, cleo, dara]) await asker.asks(listing)
  const seen = await awa.exchanges('?role=giver&status=requested')
  expect(seen.map(({ receiver }) => receiver).toSorted()).toEqual([ben.id, cleo.id, dara.id].toSorted())
  expect(await awa.exchanges('?role=giver&status=requested')).toEqual(seen)
  for (const secret of ['balance', 'helped']) for (const one of seen) expect(one).not.toHaveProperty(secret)
})
