import { expect, it } from 'vitest'
import { matchesPattern } from './matches-pattern.ts'

const record = {
  eventName: 'INSERT',
  dynamodb: { Keys: { PK: { S: 'M#1' }, SK: { S: 'N#7' } }, SizeBytes: 40 },
}
const sk = (...alternatives: unknown[]) => ({ dynamodb: { Keys: { SK: { S: alternatives } } } })

it.each([
  [{}, true],
  [{ eventName: ['INSERT', 'MODIFY'] }, true],
  [{ eventName: ['REMOVE'] }, false],
  [{ eventName: ['INSERT'], ...sk({ prefix: 'N#' }) }, true],
  [{ eventName: ['INSERT'], ...sk({ prefix: 'E#' }) }, false],
  [sk({ suffix: '7' }), true],
  [sk({ 'equals-ignore-case': 'n#7' }), true],
  [sk({ 'anything-but': ['N#7'] }), false],
  [sk({ 'anything-but': { prefix: 'E#' } }), true],
  [sk({ exists: true }), true],
  [{ dynamodb: { OldImage: [{ exists: false }] } }, true],
  [{ dynamodb: { NewImage: { status: { S: ['open'] } } } }, false],
  [{ dynamodb: { SizeBytes: [{ numeric: ['>', 10, '<=', 40] }] } }, true],
  [{ dynamodb: { SizeBytes: [{ numeric: ['>', 40] }] } }, false],
  [{ $or: [{ eventName: ['REMOVE'] }, sk({ prefix: 'N#' })] }, true],
])('%j fits: %s', (pattern, expected) => {
  expect(matchesPattern(pattern, record)).toBe(expected)
})

it('refuses a filter it does not know', () => {
  expect(() => matchesPattern(sk({ cidr: '10.0.0.0/8' }), record)).toThrow('cidr')
})
