import { expect, it } from 'vitest'
import type { Listing } from '../../listing/queries.ts'
import { changedIn, changesOf, fieldsOf } from './changes.ts'

const listing: Listing = {
  id: '0198c0de-0000-7000-8000-000000000001',
  version: 3,
  status: 'open',
  kind: 'offer',
  subject: 'object',
  category: 'furniture',
  title: 'Sofa',
  description: 'Blue.',
  language: 'fr',
  value: 25,
  quantity: 1,
  left: 1,
  standing: false,
  remote: false,
  place: { latitude: 45.76, longitude: 4.84 },
  owner: '0198c0de-0000-7000-8000-000000000002',
  ownerName: 'Amal',
  photos: [],
  createdAt: '2026-03-01T12:00:00.000Z',
  expiresAt: '2026-04-30T12:00:00.000Z',
}

it('sends nothing where nothing was changed', () => {
  expect(changesOf(listing, { ...fieldsOf(listing), title: ' Sofa ' })).toEqual({})
})

it('sends what was changed alone, so that nothing is taken back that somebody else changed', () => {
  expect(changesOf(listing, { ...fieldsOf(listing), title: 'Red sofa', condition: 'good' })).toEqual({
    title: 'Red sofa',
    condition: 'good',
  })
})

it('sends a place without its name', () => {
  const place = { name: 'Nice', latitude: 43.7, longitude: 7.26 }
  expect(changesOf(listing, { ...fieldsOf(listing), place })).toEqual({ place: { latitude: 43.7, longitude: 7.26 } })
})

it('names what differs from what stands now', () => {
  const mine = { ...fieldsOf(listing), description: 'Blue, for two.' }
  expect(changedIn({ ...listing, version: 4, title: 'Big sofa' }, mine)).toEqual(['title', 'description'])
})
