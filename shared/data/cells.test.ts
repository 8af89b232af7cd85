import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceKm } from '../domain/distance.ts'
import { PlaceId, type Point } from '../model/place.ts'
import { cellAt, fileOf, nearCellsAround, placesOf, pointOf, recentCellsWithin } from './cells.ts'

const aPoint = fc.record({
  latitude: fc.double({ min: -85, max: 85, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})
const aPlaceAtMost = (km: number) =>
  fc.record({ km: fc.double({ min: 0, max: km, noNaN: true }), turn: fc.double({ min: 0, max: 6.283, noNaN: true }) })

/** The point so far from another in a direction; near enough for distances of a country. */
const moved = ({ latitude, longitude }: Point, { km, turn }: { km: number; turn: number }): Point => {
  const north = latitude + (km * Math.cos(turn)) / 111.2
  const east = longitude + (km * Math.sin(turn)) / (111.2 * Math.cos((latitude * Math.PI) / 180))
  return { latitude: Math.max(-90, Math.min(90, north)), longitude: ((east + 540) % 360) - 180 }
}

describe('a filed point', () => {
  it('is as far as its cell is wide from what is kept of it, at most', () => {
    fc.assert(
      fc.property(aPoint, (point) => {
        expect(distanceKm(point, fileOf(point).centre)).toBeLessThan(2)
      }),
    )
  })

  it('keeps the same cell when filed again', () => {
    fc.assert(
      fc.property(aPoint, (point) => {
        expect(fileOf(fileOf(point).centre)).toEqual(fileOf(point))
      }),
    )
  })
})

describe('the id of a place', () => {
  it('is that of the cell in which its point is filed, and leads back to it', () => {
    fc.assert(
      fc.property(aPoint, (point) => {
        const { placeId, place } = cellAt(point)
        expect(PlaceId.safeParse(placeId).success).toBe(true)
        expect(place).toEqual(fileOf(point).centre)
        expect(fileOf(pointOf({ placeId }))).toEqual(fileOf(point))
      }),
    )
  })

  it.each(['87fffffffffffff', '870000007ffffff', '87f800000ffffff'])(
    'is refused where there is no cell %s',
    (placeId) => {
      expect(() => pointOf({ placeId })).toThrow('invalid_request')
    },
  )

  it('is not needed by whoever has a point', () => {
    expect(pointOf({ latitude: 1, longitude: 2 })).toEqual({ latitude: 1, longitude: 2 })
  })
})

describe('the places of a partition', () => {
  it('are those of the points filed in it, in the order of their digits', () => {
    fc.assert(
      fc.property(aPoint, (point) => {
        const { nearCell, nearDigits, centre } = fileOf(point)
        const places = placesOf(nearCell)
        expect(places).toContainEqual({ digits: nearDigits, centre })
        expect(places.map(({ digits }) => digits)).toEqual(places.map(({ digits }) => digits).toSorted())
      }),
    )
  })
})

describe('the partitions around a point', () => {
  it('hold every place within the radius, none of them nearer than was said', () => {
    fc.assert(
      fc.property(aPoint, fc.constantFrom(1, 20, 90), aPlaceAtMost(90), (point, radiusKm, way) => {
        const { centre } = fileOf(point)
        const there = fileOf(moved(centre, { ...way, km: Math.min(way.km, radiusKm) }))
        const km = distanceKm(centre, there.centre)
        fc.pre(km <= radiusKm)
        const around = nearCellsAround(centre, radiusKm).find(({ cell }) => cell === there.nearCell)
        expect(around?.leastKm).toBeLessThanOrEqual(km)
        expect(recentCellsWithin(centre, radiusKm)).toContain(there.recentCell)
      }),
    )
  })

  it('are few where the radius is small', () => {
    const { centre } = fileOf({ latitude: 48.8566, longitude: 2.3522 })
    expect(nearCellsAround(centre, 1).length).toBeLessThanOrEqual(7)
    expect(recentCellsWithin(centre, 50).length).toBeLessThanOrEqual(7)
  })
})
