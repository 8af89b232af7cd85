import { expect, it } from 'vitest'
import { countries } from '../../lib/countries.ts'
import { codes, readOptions } from './read-options.ts'

it('runs France on any free ports when nothing is asked for', () => {
  expect(readOptions([])).toEqual({ country: 'FR', port: undefined, fresh: false, help: false })
})

it('takes a country in any case, a port, and a fresh start', () => {
  expect(readOptions(['--country', 'gr', '--port=5000', '--fresh'])).toMatchObject({
    country: 'GR',
    port: 5000,
    fresh: true,
  })
})

it.each([
  [['--contry', 'GR'], "'--contry'"],
  [['GR'], "'GR'"],
  [['--country'], '--country'],
  [['--country', 'Greece'], '"Greece"'],
  [['--country', 'XX'], 'one of CY, FI, FR, GR, IT, PL, not "XX"'],
  [['--contry', 'GR'], 'npm start -- --country GR'],
  [['--port', 'many'], '"many"'],
  [['--port', '80'], '"80"'],
])('names what it does not understand in %j', (commandLine, name) => {
  expect(() => readOptions(commandLine)).toThrow(name)
})

it('knows the countries that there are stacks of', () => {
  expect(codes).toEqual(Object.keys(countries).toSorted())
})
