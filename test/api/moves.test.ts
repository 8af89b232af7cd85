import { describe, expect, it } from 'vitest'
import { CancelReason } from '../../shared/model/exchange.ts'
import { outcomes } from './client/answer.ts'
import { times } from './client/builders.ts'
import { people } from './client/people.ts'
import { anAcceptance, aRequest } from './client/scenes.ts'

it('lets the owner decline, and the asker ask again', async () => {
  const { awa, ben, listing, exchange } = await aRequest()
  expect(await awa.declines(exchange)).toMatchObject({ status: 'declined', moves: [] })
  expect(await ben.asks(listing)).toMatchObject({ status: 'requested' })
})

it('lets the asker withdraw as long as nobody has answered', async () => {
  const { awa, ben, listing, exchange } = await aRequest()
  expect(await ben.withdraws(exchange)).toMatchObject({ status: 'withdrawn' })
  expect((await awa.post(`/v1/exchanges/${exchange.id}/accept`)).outcome).toBe('409 wrong_state')
  expect(await ben.asks(listing)).toMatchObject({ status: 'requested' })
})

it('allows each move to its side and in its state only', async () => {
  const { awa, ben, exchange } = await aRequest()
  const path = `/v1/exchanges/${exchange.id}`
  expect(
    await outcomes(
      ben.post(`${path}/accept`),
      ben.post(`${path}/decline`),
      awa.post(`${path}/withdraw`),
      awa.post(`${path}/handover`),
      ben.post(`${path}/confirm`),
      awa.post(`${path}/cancel`, { reason: 'unsafe' }),
      ben.post(`${path}/dispute`, { text: 'What is this?' }),
      ben.post(`${path}/thanks`, { badges: ['kind'] }),
    ),
  ).toEqual([...times(3, () => '403 not_allowed'), ...times(5, () => '409 wrong_state')])
  await awa.accepts(exchange)
  expect(
    await outcomes(
      ben.post(`${path}/handover`),
      awa.post(`${path}/confirm`),
      awa.post(`${path}/decline`),
      ben.post(`${path}/withdraw`),
    ),
  ).toEqual(['403 not_allowed', '403 not_allowed', '409 wrong_state', '409 wrong_state'])
  await ben.confirms(exchange)
  expect(
    await outcomes(
      awa.post(`${path}/handover`),
      ben.post(`${path}/cancel`, { reason: 'unsafe' }),
      awa.post(`${path}/dispute`, { text: 'Too late?' }),
    ),
  ).toEqual(times(3, () => '409 wrong_state'))
})

it('lets nobody answer their own listing', async () => {
  const { awa } = await people('awa')
  const { id: listingId } = await awa.lists()
  expect((await awa.post('/v1/exchanges', { listingId, message: 'Hello, me!' })).outcome).toBe('409 own_listing')
})

describe('a cancellation', () => {
  it.each(CancelReason.options)(
    'with the reason %s releases what was held and opens the listing again',
    async (reason) => {
      const { awa, ben, listing, exchange } = await anAcceptance()
      expect((await ben.get(`/v1/listings/${listing.id}`)).body).toMatchObject({ status: 'reserved' })
      const cancelled = await ben.cancels(exchange, { reason, ...(reason === 'other' && { text: 'I am moving.' }) })
      expect(cancelled).toMatchObject({ status: 'cancelled', reason })
      expect(await ben.digos()).toEqual({ balance: 50, held: 0, available: 50 })
      expect((await ben.get(`/v1/listings/${listing.id}`)).body).toMatchObject({ status: 'open', left: 1 })
      expect(await awa.sees(exchange)).toMatchObject({ status: 'cancelled', reason })
    },
  )

  it('gives the side that is said not to have come a right of reply, once', async () => {
    const { awa, ben, exchange } = await anAcceptance()
    const reply = `/v1/exchanges/${exchange.id}/reply`
    expect((await ben.post(reply, { text: 'I was there.' })).outcome).toBe('409 wrong_state')
    await awa.cancels(exchange, { reason: 'no_show' })
    expect((await awa.post(reply, { text: 'I was there.' })).outcome).toBe('403 not_allowed')
    expect((await ben.post(reply, { text: 'I was there.' })).body).toMatchObject({ reply: 'I was there.' })
    expect((await ben.post(reply, { text: 'I was there.' })).outcome).toBe('200')
    expect((await ben.post(reply, { text: 'Something else.' })).outcome).toBe('409 wrong_state')
    expect(await awa.sees(exchange)).toMatchObject({ reply: 'I was there.' })
  })

  it('cannot follow a hand-over; a dispute can', async () => {
    const { awa, ben, exchange } = await anAcceptance()
    await awa.handsOver(exchange)
    const cancel = await ben.post(`/v1/exchanges/${exchange.id}/cancel`, { reason: 'changed_mind' })
    expect(cancel.outcome).toBe('409 wrong_state')
    expect(await ben.disputes(exchange, { text: 'It is broken.' })).toMatchObject({ status: 'disputed' })
  })
})

describe('the six digits', () => {
  it('are seen by the receiver alone, and complete the exchange for the giver', async () => {
    const { awa, ben, exchange } = await anAcceptance()
    expect(await awa.sees(exchange)).not.toHaveProperty('code')
    const { code } = await ben.sees(exchange)
    expect(code).toMatch(/^\d{6}$/)
    expect(await awa.confirms(exchange, { code })).toMatchObject({ status: 'completed' })
    expect(await awa.digos()).toEqual({ balance: 90, held: 0, available: 90 })
    expect(await ben.sees(exchange)).not.toHaveProperty('code')
  })

  it('are of no use any more after five wrong tries, but the receiver can still confirm', async () => {
    const { awa, ben, exchange } = await anAcceptance()
    const { code = '' } = await ben.sees(exchange)
    const wrong = code === '000000' ? '111111' : '000000'
    const tries: unknown[] = []
    for (let left = 4; left >= 0; left -= 1) {
      const { outcome, body } = await awa.post(`/v1/exchanges/${exchange.id}/confirm`, { code: wrong })
      tries.push([outcome, Object(body).facts])
    }
    expect(tries).toEqual([4, 3, 2, 1, 0].map((left) => ['409 wrong_code', { left }]))
    expect((await awa.post(`/v1/exchanges/${exchange.id}/confirm`, { code })).outcome).toBe('409 code_disabled')
    expect(await awa.digos()).toMatchObject({ balance: 50 })
    expect(await ben.confirms(exchange)).toMatchObject({ status: 'completed' })
  })

  it('cannot be guessed five times over by trying at once', async () => {
    const { awa, ben, exchange } = await anAcceptance()
    const { code } = await ben.sees(exchange)
    const guesses = ['000001', '000002', '000003', '000004', '000005', '000006', '000007'].filter((one) => one !== code)
    const answers = await Promise.all(
      guesses.map((guess) => awa.post(`/v1/exchanges/${exchange.id}/confirm`, { code: guess })),
    )
    expect(answers.filter(({ outcome }) => outcome === '409 wrong_code').length).toBeLessThanOrEqual(5)
    expect((await awa.post(`/v1/exchanges/${exchange.id}/confirm`, { code: guesses[0] })).outcome).toBe(
      '409 code_disabled',
    )
  })
})

it('takes a hand-over before the receiver confirms', async () => {
  const { awa, ben, exchange } = await anAcceptance()
  expect(await awa.handsOver(exchange)).toMatchObject({ status: 'handed_over' })
  expect(await ben.digos()).toEqual({ balance: 50, held: 40, available: 10 })
  expect(await ben.confirms(exchange)).toMatchObject({
    status: 'completed',
    history: [{ move: 'request' }, { move: 'accept' }, { move: 'handover' }, { move: 'confirm' }],
  })
})
