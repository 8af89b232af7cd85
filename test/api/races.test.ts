import { describe, expect, it } from 'vitest'
import type { ExchangeView } from '../../shared/model/exchange.ts'
import type { Answer } from './client/answer.ts'
import { times } from './client/builders.ts'
import { people } from './client/people.ts'
import type { Person } from './client/person.ts'
import { anAcceptance } from './client/scenes.ts'

/** How often each outcome came. */
const counted = (answers: readonly Answer[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { outcome } of answers) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}

const move = (person: Person, { id }: ExchangeView, name: string, body?: object) =>
  person.post(`/v1/exchanges/${id}/${name}`, body)

it('lets one of four accepts of the last piece win, and holds nothing for the others', async () => {
  const { awa, ben, cleo, dara, emil } = await people('awa', 'ben', 'cleo', 'dara', 'emil')
  const listing = await awa.lists()
  const askers = [ben, cleo, dara, emil]
  const requests = await Promise.all(askers.map((asker) => asker.asks(listing)))
  const answers = await Promise.all(requests.map((request) => move(awa, request, 'accept')))

  const statuses = answers.map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(1)
  expect(statuses.filter((status) => status === 409)).toHaveLength(3)
  const held = await Promise.all(askers.map(async (asker) => (await asker.digos()).held))
  expect(held).toEqual(statuses.map((status) => (status === 200 ? 40 : 0)))
  expect(await awa.get(`/v1/listings/${listing.id}`)).toMatchObject({ body: { status: 'reserved', left: 0 } })
  await expect
    .poll(async () => (await Promise.all(requests.map((request) => awa.sees(request)))).map(({ status }) => status))
    .toEqual(statuses.map((status) => (status === 200 ? 'accepted' : 'declined')))
})

describe('confirms that race with cancels', () => {
  it.each(times(4, (place) => [place + 1]))('leave one final state and nothing held, try %i', async () => {
    const { awa, ben, exchange } = await anAcceptance()
    const cancel = { reason: 'changed_mind' }
    const answers = await Promise.all([
      move(ben, exchange, 'confirm'),
      move(awa, exchange, 'cancel', cancel),
      move(ben, exchange, 'confirm'),
      move(awa, exchange, 'cancel', cancel),
    ])
    const { status } = await awa.sees(exchange)
    const isDone = status === 'completed'
    expect(status).toBe(isDone ? 'completed' : 'cancelled')
    expect(counted(answers)).toEqual({ 200: 2, '409 wrong_state': 2 })
    expect(await ben.digos()).toEqual({ balance: isDone ? 10 : 50, held: 0, available: isDone ? 10 : 50 })
    expect(await awa.digos()).toEqual({ balance: isDone ? 90 : 50, held: 0, available: isDone ? 90 : 50 })
  })
})

it('lets either an accept or a withdrawal win, never both', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const request = await ben.asks(await awa.lists())
  const answers = await Promise.all([move(awa, request, 'accept'), move(ben, request, 'withdraw')])
  expect(counted(answers)).toEqual({ 200: 1, '409 wrong_state': 1 })
  const { status } = await ben.sees(request)
  expect((await ben.digos()).held).toBe(status === 'accepted' ? 40 : 0)
})

it('settles once, however often the receiver confirms at once', async () => {
  const { awa, ben, exchange } = await anAcceptance()
  const answers = await Promise.all(times(20, () => move(ben, exchange, 'confirm')))
  expect(counted(answers)).toEqual({ 200: 20 })
  expect(await awa.me()).toMatchObject({ balance: 90, helped: 1 })
  expect(await ben.digos()).toEqual({ balance: 10, held: 0, available: 10 })
  expect(await awa.entries()).toHaveLength(2)
  expect(await ben.entries()).toHaveLength(2)
})

it('counts a person who is helped once, though two exchanges of the pair are confirmed at once', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const both = await Promise.all(times(2, async () => ben.asks(await awa.lists({ value: 10 }))))
  for (const exchange of both) await awa.accepts(exchange)
  await Promise.all(both.map((exchange) => ben.confirms(exchange)))
  expect(await awa.me()).toMatchObject({ balance: 70, helped: 1, goodVibes: 7 })
})

it('takes one of two requests for one listing that come at once', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const { id: listingId } = await awa.lists()
  const answers = await Promise.all(times(2, () => ben.post('/v1/exchanges', { listingId, message: 'Hello!' })))
  expect(counted(answers)).toEqual({ 201: 1, '409 already_requested': 1 })
  expect(await ben.exchanges()).toHaveLength(1)
})

it('refuses an eleventh open request, also of twelve that come at once', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const listings = await Promise.all(times(12, () => awa.lists({ value: 0 })))
  const answers = await Promise.all(
    listings.map(({ id }) => ben.post('/v1/exchanges', { listingId: id, message: 'Hello!' })),
  )
  expect(counted(answers)).toEqual({ 201: 10, '409 too_many_open_requests': 2 })
  const [open] = await ben.exchanges()
  if (open) await ben.withdraws(open)
  expect(await ben.asks(await awa.lists({ value: 0 }))).toMatchObject({ status: 'requested' })
})

it('spends nobody’s Digos twice when two offers are accepted at once', async () => {
  const { awa, ben, cleo } = await people('awa', 'ben', 'cleo')
  const fromAwa = await ben.asks(await awa.lists({ value: 40 }))
  const fromCleo = await ben.asks(await cleo.lists({ value: 40 }))
  const answers = await Promise.all([move(awa, fromAwa, 'accept'), move(cleo, fromCleo, 'accept')])
  expect(counted(answers)).toEqual({ 200: 1, '409 no_longer_possible': 1 })
  expect(await ben.digos()).toEqual({ balance: 50, held: 40, available: 10 })
})
