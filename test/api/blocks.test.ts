import { describe, expect, it } from 'vitest'
import { listings } from '../../shared/contract/listings.ts'
import { read } from './client/answer.ts'
import { inDays, paris } from './client/builders.ts'
import type { Person } from './client/person.ts'
import { people } from './client/people.ts'
import { anAcceptance, aRequest } from './client/scenes.ts'

const block = (person: Person, other: Person) => person.put(`/v1/me/blocks/${other.id}`)
const browsed = async (person: Person) =>
  (await read(person.get('/v1/listings?sort=newest&limit=100'), listings.browseListings.output)).items.map(
    ({ id }) => id,
  )

describe.each([
  ['by the one', true],
  ['by the other', false],
])('a block that is set %s', (_, isMine) => {
  it('hides both from each other, at once', async () => {
    const { awa, ben } = await people('awa', 'ben')
    const listing = await awa.lists()
    expect(await browsed(ben)).toContain(listing.id)
    expect((await block(isMine ? ben : awa, isMine ? awa : ben)).outcome).toBe('204')

    expect((await ben.get(`/v1/members/${awa.id}`)).outcome).toBe('404 not_found')
    expect((await awa.get(`/v1/members/${ben.id}`)).outcome).toBe('404 not_found')
    expect((await ben.get(`/v1/listings/${listing.id}`)).outcome).toBe('404 not_found')
    expect((await ben.get(`/v1/listings/${listing.id}/quote`)).outcome).toBe('404 not_found')
    expect((await ben.post('/v1/exchanges', { listingId: listing.id, message: 'Hello!' })).outcome).toBe(
      '404 not_found',
    )
    expect(await browsed(ben)).not.toContain(listing.id)
  })

  it('ends what was asked for, and lets nobody go on', async () => {
    const { awa, ben, exchange } = await aRequest()
    await block(isMine ? ben : awa, isMine ? awa : ben)
    expect((await awa.post(`/v1/exchanges/${exchange.id}/accept`)).status).toBe(409)
    await expect.poll(async () => (await ben.sees(exchange)).status).toBe('withdrawn')
  })

  it('stops messages and appointments of an accepted exchange, not its end', async () => {
    const { awa, ben, exchange } = await anAcceptance()
    await block(isMine ? ben : awa, isMine ? awa : ben)
    for (const person of [awa, ben]) {
      const message = await person.post(`/v1/exchanges/${exchange.id}/messages`, { text: 'Hello?' })
      expect(message.outcome).toBe('409 no_longer_possible')
      const appointment = { at: inDays(1), place: 'The square' }
      const meeting = await person.put(`/v1/exchanges/${exchange.id}/appointment`, appointment)
      expect(meeting.outcome).toBe('409 no_longer_possible')
    }
    expect(await ben.confirms(exchange)).toMatchObject({ status: 'completed' })
  })
})

it('is listed for whom it is set by alone, and can be lifted by them alone', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const listing = await awa.lists({ place: paris })
  await block(ben, awa)
  await block(ben, awa)
  expect((await ben.get('/v1/me/blocks')).body).toEqual({ items: [{ memberId: awa.id, displayName: 'awa' }] })
  expect((await awa.get('/v1/me/blocks')).body).toEqual({ items: [] })

  expect((await awa.delete(`/v1/me/blocks/${ben.id}`)).outcome).toBe('204')
  expect((await ben.get(`/v1/listings/${listing.id}`)).outcome).toBe('404 not_found')
  expect((await ben.delete(`/v1/me/blocks/${awa.id}`)).outcome).toBe('204')
  expect((await ben.get(`/v1/listings/${listing.id}`)).outcome).toBe('200')
})

it('is listed by the name that the other has now, and gone with whoever leaves', async () => {
  const { awa, ben } = await people('awa', 'ben')
  await block(ben, awa)
  await awa.patch('/v1/me', { displayName: 'Awa Ndiaye' })
  const listed = async () => (await ben.get('/v1/me/blocks')).body
  await expect.poll(listed).toEqual({ items: [{ memberId: awa.id, displayName: 'Awa Ndiaye' }] })
  await awa.delete('/v1/me')
  await expect.poll(listed).toEqual({ items: [] })
})
