import { expect, it } from 'vitest'
import { cutAtAntimeridian, cutToBox } from './cut.ts'
import type { Line } from './geometry.ts'

const longitudes = (ring: Line): number[] => ring.map(([x]) => x)

it('cuts an island across the antimeridian into two, each on its own side of the map', () => {
  const island: Line = [
    [178, 10],
    [-178, 10],
    [-178, 12],
    [178, 12],
    [178, 10],
  ]
  const parts = cutAtAntimeridian(island)
  expect(parts.map((part) => [Math.min(...longitudes(part)), Math.max(...longitudes(part))])).toEqual([
    [178, 180],
    [-180, -178],
  ])
})

it('leaves alone what does not cross it', () => {
  const island: Line = [
    [1, 1],
    [3, 1],
    [2, 3],
    [1, 1],
  ]
  expect(cutAtAntimeridian(island)).toEqual([island])
})

it('fills a box that lies within a country, and leaves one out that lies beside it', () => {
  const country: Line = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ]
  const [inside = []] = cutToBox(country, { west: 4, south: 4, east: 6, north: 6 })
  expect([Math.min(...longitudes(inside)), Math.max(...longitudes(inside))]).toEqual([4, 6])
  expect(cutToBox(country, { west: 20, south: 4, east: 22, north: 6 })).toEqual([])
})
