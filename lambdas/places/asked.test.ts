import { expect, it } from 'vitest'
import { Refusal } from '../../shared/errors.ts'
import { askedOf } from './asked.ts'

const refusalOf = (input: Parameters<typeof askedOf>[0]): unknown => {
  try {
    return askedOf(input)
  } catch (error) {
    return error instanceof Refusal ? error.faults.map(({ field, rule }) => `${field}:${rule}`) : error
  }
}

it('is either a text or a point', () => {
  expect(askedOf({ q: ' Lyon ' })).toEqual({ text: 'Lyon' })
  expect(askedOf({ latitude: 0, longitude: -30 })).toEqual({ point: { latitude: 0, longitude: -30 } })
})

it.each([
  ['nothing', {}, 'q:one_of'],
  ['both', { q: 'Lyon', latitude: 45, longitude: 4 }, 'q:one_of'],
  ['a text and half a point', { q: 'Lyon', longitude: 4 }, 'q:one_of'],
  ['a latitude alone', { latitude: 45 }, 'longitude:together'],
  ['a longitude alone', { longitude: 4 }, 'latitude:together'],
])('is not %s', (_, input, fault) => {
  expect(refusalOf(input)).toEqual([fault])
})
