import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Listing } from '../../shared/model/listing.ts'
import { read } from './client/answer.ts'
import { aListing, times } from './client/builders.ts'
import { people } from './client/people.ts'
import { anAcceptance, aRequest } from './client/scenes.ts'

const keyed = (key: string = randomUUID()) => ({ headers: { 'idempotency-key': key } })

describe('a creation with an Idempotency-Key', () => {
  it('gives the same answer when it is repeated, even all at once', async () => {
    const { awa } = await people('awa')
    const once = keyed()
    const answers = await Promise.all(times(4, () => awa.post('/v1/listings', aListing(), once)))
    expect(answers.map(({ outcome }) => outcome)).toEqual(times(4, () => '201'))
    expect(answers.map(({ body }) => body)).toEqual(times(4, () => answers[0]?.body))
  })

  it('is refused with another body', async () => {
    const { awa } = await people('awa')
    const once = keyed()
    await awa.post('/v1/listings', aListing(), once)
    expect((await awa.post('/v1/listings', aListing({ value: 41 }), once)).outcome).toBe('422 key_reused')
  })

  it('is somebody else’s with the same key', async () => {
    const { awa, ben } = await people('awa', 'ben')
    const same = keyed('the-same-key')
    const first = await read(awa.post('/v1/listings', aListing(), same), Listing)
    const second = await read(ben.post('/v1/listings', aListing(), same), Listing)
    expect([first.owner, second.owner]).toEqual([awa.id, ben.id])
  })

  it('answers as first, whatever has become of the exchange', async () => {
    const { awa, ben } = await people('awa', 'ben')
    const listing = await awa.lists()
    const once = keyed()
    const request = { listingId: listing.id, message: 'Hello!' }
    const first = await ben.post('/v1/exchanges', request, once)
    expect(first).toMatchObject({ outcome: '201', body: { status: 'requested' } })
    const again = await ben.post('/v1/exchanges', request, once)
    expect(again).toEqual({ ...first, headers: again.headers })
    const other = await ben.post('/v1/exchanges', { ...request, message: 'Other words' }, once)
    expect(other.outcome).toBe('422 key_reused')
  })

  it('writes a message once', async () => {
    const { ben, exchange } = await aRequest()
    const once = keyed()
    const path = `/v1/exchanges/${exchange.id}/messages`
    const answers = await Promise.all(times(3, () => ben.post(path, { text: 'Is it heavy?' }, once)))
    expect(answers.map(({ outcome }) => outcome)).toEqual(['201', '201', '201'])
    expect(await ben.get(path)).toMatchObject({ body: { items: [{ text: 'Is it heavy?' }] } })
    expect((await ben.post(path, { text: 'Is it light?' }, once)).outcome).toBe('422 key_reused')
  })
})

it('answers a move that is made already with the exchange, and changes nothing', async () => {
  const { awa, ben, exchange } = await anAcceptance()
  const accepted = await awa.sees(exchange)
  expect(await awa.accepts(exchange)).toEqual(accepted)
  const completed = await ben.confirms(exchange)
  expect(await ben.confirms(exchange)).toEqual(completed)
  expect((await awa.me()).balance).toBe(90)
})
