import { expect, it } from 'vitest'
import { listings } from '../../shared/contract/listings.ts'
import type { ListingCard } from '../../shared/model/listing.ts'
import type { Point } from '../../shared/model/place.ts'
import { read } from './client/answer.ts'
import { times } from './client/builders.ts'
import { people } from './client/people.ts'
import type { Person } from './client/person.ts'

// Each test has a part of the sea for itself, so that listings of other tests are far away.
const at = (latitude: number, eastKm = 0): Point => ({ latitude, longitude: -30 + eastKm / 111.2 })
const around = ({ latitude, longitude }: Point): string => `latitude=${latitude}&longitude=${longitude}&radiusKm=15`

/** All cards of a list: where little is listed, a page may be short while a cursor follows. */
const browse = async (person: Person, query: string, cursor = ''): Promise<ListingCard[]> => {
  const page = await read(person.get(`/v1/listings?${query}${cursor}`), listings.browseListings.output)
  if (page.cursor === undefined) return page.items
  return [...page.items, ...(await browse(person, query, `&cursor=${page.cursor}`))]
}

it('shows the nearest first, with the distance between cells', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const here = at(10)
  const far = await awa.lists({ title: 'Far', place: at(10, 12) })
  const near = await awa.lists({ title: 'Near', place: at(10, 1) })
  const middle = await awa.lists({ title: 'Middle', place: at(10, 6) })
  await awa.lists({ title: 'Too far', place: at(10, 30) })
  const cards = await browse(ben, around(here))
  expect(cards.map(({ id }) => id)).toEqual([near.id, middle.id, far.id])
  const distances = cards.map(({ distanceKm }) => distanceKm ?? -1)
  expect(distances).toEqual(distances.toSorted((one, other) => one - other))
  expect(distances[2]).toBeGreaterThan(8)
  const closer = around(here).replace('=15', '=3')
  expect((await browse(ben, closer)).map(({ id }) => id)).toEqual([near.id])
})

it('shows the newest first where it is asked to', async () => {
  const { awa } = await people('awa')
  const made: string[] = []
  for (const eastKm of [1, 10, 5]) made.unshift((await awa.lists({ place: at(12, eastKm) })).id)
  expect((await browse(awa, `${around(at(12))}&sort=newest`)).map(({ id }) => id)).toEqual(made)
})

it('shows what fits the filters, and remote things from anywhere', async () => {
  const { awa } = await people('awa')
  const place = at(14)
  const sofa = await awa.lists({ place })
  const lesson = await awa.lists({ place, kind: 'need', subject: 'service', category: 'tutoring' })
  const remote = await awa.lists({ place: at(-14), subject: 'service', category: 'digital', remote: true })
  const ids = async (query: string) => (await browse(awa, `${around(place)}&${query}`)).map(({ id }) => id)
  expect(await ids('kind=offer')).toEqual([sofa.id])
  expect(await ids('subject=service')).toEqual([lesson.id])
  expect(await ids('category=tutoring&kind=need')).toEqual([lesson.id])
  expect(await ids('category=tutoring&kind=offer')).toEqual([])
  expect(await ids('remote=true')).toContain(remote.id)
})

it('turns pages without repeating or leaving out anything', async () => {
  const { awa } = await people('awa')
  const made = await Promise.all(times(12, (place) => awa.lists({ place: at(16, place) })))
  for (const sort of ['nearest', 'newest']) {
    const seen = (await browse(awa, `${around(at(16))}&sort=${sort}&limit=5`)).map(({ id }) => id)
    expect(seen.toSorted()).toEqual(made.map(({ id }) => id).toSorted())
  }
})

it('leaves out what is promised, and shows it again when it is free', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const place = at(18)
  const listing = await awa.lists({ place })
  const exchange = await ben.asks(listing)
  await awa.accepts(exchange)
  expect(await browse(ben, around(place))).toEqual([])
  await awa.cancels(exchange, { reason: 'unsafe' })
  expect(await browse(ben, around(place))).toHaveLength(1)
  await awa.delete(`/v1/listings/${listing.id}`)
  expect(await browse(ben, around(place))).toEqual([])
})
