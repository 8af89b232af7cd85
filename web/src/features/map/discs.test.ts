import { expect, it } from 'vitest'
import { distanceKm } from '../../../../shared/domain/distance.ts'
import type { Card } from '../nearby/queries.ts'
import { areasOf, countListings } from './areas.ts'
import { clustersOf } from './clusters.ts'
import { discsOf } from './discs.ts'

const aCard = (given: Partial<Card>): Card => ({
  id: '01a1edab-5f16-7756-a906-4aec12a6e83e',
  kind: 'offer',
  subject: 'object',
  category: 'furniture',
  title: 'Sofa',
  language: 'en',
  value: 50,
  left: 1,
  standing: false,
  remote: false,
  place: { latitude: 48.86, longitude: 2.359 },
  owner: 'ee6871ab-39cb-4b1a-840d-4bf0eead896a',
  ownerName: 'Camille',
  createdAt: '2026-11-18T07:59:53.622Z',
  expiresAt: '2027-01-17T07:59:53.622Z',
  ...given,
})
const far = { latitude: 49.5, longitude: 3.1 }
const world: [number, number, number, number] = [-180, -85, 180, 85]

it('shows one disc for a cell, whatever number of listings lie in it, and none for what is done at a distance', () => {
  const areas = areasOf(
    [aCard({}), aCard({ kind: 'need' }), aCard({ place: far }), aCard({ remote: true })],
    countListings,
  )
  expect(areas.map(({ cards }) => cards.length)).toEqual([2, 1])
  expect(discsOf(areas).features.map(({ properties }) => properties.kind)).toEqual(['several', 'offer'])
})

it('tells what associations offer and need from what members do', () => {
  const associationId = 'ee6871ab-39cb-4b1a-840d-4bf0eead896a'
  const areas = areasOf([aCard({ associationId, kind: 'need' }), aCard({ place: far })], countListings)
  expect(discsOf(areas).features.map(({ properties }) => properties.kind)).toEqual(['association', 'offer'])
})

it('draws discs of about 5 km² around the middle of the cell, wherever on Earth', () => {
  for (const latitude of [35, 60]) {
    const place = { latitude, longitude: 20 }
    const [disc] = discsOf(areasOf([aCard({ place })], countListings)).features
    const ring = disc?.geometry.coordinates[0] ?? []
    const away = ring.map(([x, y]) => distanceKm({ latitude: y, longitude: x }, place))
    expect(Math.min(...away)).toBeCloseTo(1.3, 1)
    expect(Math.max(...away)).toBeCloseTo(1.3, 1)
  }
})

it('groups areas that would overlap from afar, and tells them apart from near', () => {
  const near = { latitude: 48.88, longitude: 2.39 }
  const clusters = clustersOf(areasOf([aCard({}), aCard({ place: near })], countListings))
  expect(clusters({ bounds: world, zoom: 5 }).map(({ areas }) => areas.length)).toEqual([2])
  const apart = clusters({ bounds: world, zoom: 14 })
  expect(apart.map(({ areas }) => areas.length)).toEqual([1, 1])
  expect(new Set(apart.map(({ place }) => place.latitude.toFixed(2)))).toEqual(new Set(['48.86', '48.88']))
})
