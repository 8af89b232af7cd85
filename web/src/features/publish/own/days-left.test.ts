import { expect, it } from 'vitest'
import { daysLeft } from './days-left.ts'

const now = Date.parse('2026-03-01T12:00:00Z')

it.each([
  ['2026-03-04T12:00:00Z', 3],
  ['2026-03-01T13:00:00Z', 1],
  ['2026-02-27T12:00:00Z', 0],
])('counts the day that has begun: until %s there are %i', (expiresAt, days) => {
  expect(daysLeft(expiresAt, now)).toBe(days)
})
