import { describe, expect, it } from 'vitest'
import { me } from '../../shared/contract/me.ts'
import { Listing } from '../../shared/model/listing.ts'
import { read } from './client/answer.ts'
import { aListing, inDays } from './client/builders.ts'
import { people } from './client/people.ts'
import { anAcceptance, aRequest } from './client/scenes.ts'

const ifMatch = (version: string) => ({ headers: { 'if-match': version } })

it('publishes what its owner says, and a place that is not the point', async () => {
  const { awa } = await people('awa')
  const place = { latitude: 48.856_613, longitude: 2.352_222 }
  const listing = await awa.lists({ condition: 'used', availability: 'In the evening', place })
  expect(listing).toMatchObject({
    ...aListing({ condition: 'used', availability: 'In the evening', place: expect.anything() }),
    version: 1,
    status: 'open',
    quantity: 1,
    left: 1,
    remote: false,
    owner: awa.id,
    ownerName: 'awa',
  })
  expect(listing.place).not.toEqual(place)
  expect(Math.abs(listing.place.latitude - place.latitude)).toBeLessThan(0.03)
  expect(JSON.stringify(listing)).not.toContain('48.8566')
  const neighbour = await awa.lists({ place: { latitude: place.latitude + 0.000_5, longitude: place.longitude } })
  expect(neighbour.place).toEqual(listing.place)
})

const days = ({ createdAt, expiresAt }: Listing): number => (Date.parse(expiresAt) - Date.parse(createdAt)) / 86_400_000

it('keeps 60 days, and food 3', async () => {
  const { awa } = await people('awa')
  expect(days(await awa.lists())).toBe(60)
  expect(days(await awa.lists({ category: 'food' }))).toBe(3)
})

describe('an edit', () => {
  it('needs the version that was read, and no two overwrite each other', async () => {
    const { awa } = await people('awa')
    const { id } = await awa.lists()
    const edit = (title: string) => awa.patch(`/v1/listings/${id}`, { title }, ifMatch('"1"'))
    const answers = await Promise.all([edit('A bed'), edit('A table')])
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['200', '412 stale_version'])
    const winner = answers.find(({ status }) => status === 200)
    expect(winner?.headers.get('etag')).toBe('"2"')
    expect((await awa.get(`/v1/listings/${id}`)).body).toEqual(winner?.body)
  })

  it('changes what is named, and leaves the rest', async () => {
    const { awa } = await people('awa')
    const { id, ...before } = await awa.lists({ quantity: 2 })
    const changes = {
      value: 5,
      quantity: 4,
      description: 'Two of them have a stain.',
      remote: true,
      category: 'household',
    }
    const changed = await read(awa.patch(`/v1/listings/${id}`, changes, ifMatch('W/"1"')), Listing)
    expect(changed).toEqual({ id, ...before, ...changes, left: 4, version: 2 })
  })

  it('is the owner’s alone', async () => {
    const { awa, ben } = await people('awa', 'ben')
    const { id } = await awa.lists()
    expect((await ben.patch(`/v1/listings/${id}`, { value: 0 }, ifMatch('"1"'))).outcome).toBe('403 not_allowed')
    expect((await ben.delete(`/v1/listings/${id}`)).outcome).toBe('403 not_allowed')
    expect((await ben.post(`/v1/listings/${id}/renewal`)).outcome).toBe('403 not_allowed')
  })
})

describe('a closed listing', () => {
  it('declines what was asked for, leaves the lists, and takes no request', async () => {
    const { awa, ben, listing, exchange } = await aRequest()
    expect((await awa.delete(`/v1/listings/${listing.id}`)).body).toMatchObject({ status: 'closed' })
    expect((await awa.delete(`/v1/listings/${listing.id}`)).outcome).toBe('200')
    await expect.poll(async () => (await ben.sees(exchange)).status).toBe('declined')
    const again = await ben.post('/v1/exchanges', { listingId: listing.id, message: 'Please!' })
    expect(again.outcome).toBe('409 not_open')
    expect((await awa.post(`/v1/listings/${listing.id}/renewal`)).outcome).toBe('409 not_open')
    expect((await awa.patch(`/v1/listings/${listing.id}`, { value: 1 }, ifMatch('"2"'))).outcome).toBe('409 not_open')
  })

  it('lets accepted exchanges go on', async () => {
    const { awa, ben, listing, exchange } = await anAcceptance({ quantity: 2 })
    await awa.delete(`/v1/listings/${listing.id}`)
    expect(await ben.confirms(exchange)).toMatchObject({ status: 'completed' })
  })

  it('stays closed when an accepted exchange is cancelled', async () => {
    const { awa, ben, listing, exchange } = await anAcceptance({ quantity: 2 })
    await awa.delete(`/v1/listings/${listing.id}`)
    await ben.cancels(exchange, { reason: 'changed_mind' })
    expect((await awa.get(`/v1/listings/${listing.id}`)).body).toMatchObject({ status: 'closed' })
  })
})

it('renews for a whole term', async () => {
  const { awa } = await people('awa')
  const listing = await awa.lists({ category: 'food' })
  const renewed = await read(awa.post(`/v1/listings/${listing.id}/renewal`), Listing)
  expect(renewed.version).toBe(2)
  expect(renewed.expiresAt >= listing.expiresAt).toBe(true)
  expect(renewed.expiresAt <= inDays(3)).toBe(true)
})

it('shows its owner all their listings, newest first, in every state, page by page', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const made: string[] = []
  for (const title of ['One', 'Two', 'Three']) made.unshift((await awa.lists({ title })).id)
  await awa.delete(`/v1/listings/${made[1]}`)
  await ben.lists()

  const page = (query: string) => read(awa.get(`/v1/me/listings${query}`), me.listMyListings.output)
  await expect.poll(async () => (await page('')).items.map(({ id }) => id)).toEqual(made)
  expect((await page('')).items.map(({ status }) => status)).toEqual(['open', 'closed', 'open'])
  const first = await page('?limit=2')
  const second = await page(`?limit=2&cursor=${first.cursor}`)
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made)
})
