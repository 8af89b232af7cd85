import { expect, it } from 'vitest'
import { drawLand, drawNearLand } from './land.ts'
import { isWithin } from './geometry.ts'

it('draws no line through Cyprus', () => {
  const { geometry } = drawLand().borders
  const lines = geometry.type === 'MultiLineString' ? geometry.coordinates : []
  expect(lines.length).toBeGreaterThan(50)
  const onCyprus = lines.flat().filter(([x, y]) => x > 32 && x < 34.7 && y > 34.4 && y < 35.8)
  expect(onCyprus).toEqual([])
})

it('has land under the middle of Paris, and the sea south of Agrigento', () => {
  const { land } = drawNearLand([
    { west: 1.5, east: 3.2, south: 48.2, north: 49.4 },
    { west: 12.7, east: 14.4, south: 36.7, north: 37.9 },
  ])
  expect(isWithin([2.35, 48.86], land[0] ?? [])).toBe(true)
  expect(isWithin([13.58, 37.31], land[1] ?? [])).toBe(true)
  expect(isWithin([13.3, 37], land[1] ?? [])).toBe(false)
})
