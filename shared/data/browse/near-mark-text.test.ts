import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellsAt, cellsIn, placesIn, placesLeft } from './near-mark-text.ts'

const aPosition = fc.nat(36 * 36 - 1)
const aPlace = fc.nat(48).map((place) => place.toString(7).padStart(2, '0'))

it('keeps partitions', () => {
  fc.assert(
    fc.property(fc.array(aPosition), (positions) => {
      expect(cellsIn(cellsAt(positions.map((position) => ({ position }))))).toEqual(positions)
    }),
  )
})

it('keeps places of partitions', () => {
  const some = fc.uniqueArray(
    fc.record({ position: aPosition, places: fc.array(aPlace).map((digits) => new Set(digits)) }),
    {
      selector: ({ position }) => position,
    },
  )
  fc.assert(
    fc.property(some, (cells) => {
      expect(placesIn(placesLeft(cells))).toEqual(new Map(cells.map(({ position, places }) => [position, places])))
    }),
  )
})

it('makes nothing of what is no such text', () => {
  expect(cellsIn('?')).toEqual([])
  expect(placesIn('0')).toEqual(new Map())
})
