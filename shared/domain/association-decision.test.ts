import { describe, expect, it } from 'vitest'
import type { AssociationHead, AssociationStatus, Verdict } from '../model/association.ts'
import { abandoned, decided, type Decision, isDecided, registrationKey } from './association-decision.ts'

const at = '2026-11-23T09:30:00.000Z'
const anAssociation = (changes: Partial<AssociationHead> = {}): AssociationHead => ({
  id: '1',
  version: 3,
  status: 'pending',
  name: 'Open Table',
  register: 'Register',
  registrationNumber: 'W1',
  summary: 'We cook.',
  languages: ['fr'],
  contactEmail: 'table@associations.example',
  place: { latitude: 48.85, longitude: 2.35 },
  homeCell: 'cell',
  members: 1,
  coordinators: 1,
  invited: 0,
  branches: 0,
  appliedBy: '2',
  createdAt: at,
  ...changes,
})
const deciding = (decision: Verdict, changes: Partial<Decision> = {}): Decision => ({
  decision,
  reason: 'Looked up.',
  by: '3',
  at,
  ...changes,
})

describe('a decision', () => {
  it.each<[AssociationStatus, Verdict]>([
    ['pending', 'verified'],
    ['pending', 'refused'],
    ['verified', 'verified'],
    ['verified', 'suspended'],
    ['suspended', 'verified'],
  ])('on one that is %s may be: %s', (status, decision) => {
    const after = decided(anAssociation({ status }), deciding(decision))
    expect(after).toMatchObject({ status: decision, version: 4, decidedBy: '3' })
  })

  it.each<[AssociationStatus, Verdict]>([
    ['pending', 'suspended'],
    ['verified', 'refused'],
    ['suspended', 'refused'],
    ['suspended', 'suspended'],
    ['refused', 'verified'],
    ['refused', 'refused'],
  ])('on one that is %s may not be: %s', (status, decision) => {
    expect(() => decided(anAssociation({ status }), deciding(decision))).toThrow('wrong_state')
  })

  it('holds for a year where it verifies, and for no time otherwise', () => {
    expect(decided(anAssociation(), deciding('verified')).reviewDue).toBe('2027-11-23T09:30:00.000Z')
    const verified = anAssociation({ status: 'verified', reviewDue: at })
    expect(decided(verified, deciding('suspended'))).not.toHaveProperty('reviewDue')
  })

  it('verifies only who has a number, or somebody who vouches', () => {
    const { registrationNumber: _, ...unknown } = anAssociation({ vouchedBy: '9' })
    expect(() => decided(unknown, deciding('verified'))).toThrow('not_vouched')
    expect(decided({ ...unknown, vouchedAt: at }, deciding('verified')).status).toBe('verified')
    expect(decided(unknown, deciding('refused')).status).toBe('refused')
  })

  it('is the same one within the hour, and a review later', () => {
    const verified = decided(anAssociation(), deciding('verified'))
    expect(isDecided(verified, deciding('verified', { at: '2026-11-23T10:00:00.000Z' }))).toBe(true)
    expect(isDecided(verified, deciding('verified', { at: '2027-11-23T10:00:00.000Z' }))).toBe(false)
    expect(isDecided(verified, deciding('verified', { reason: 'Anew.' }))).toBe(false)
    expect(isDecided(verified, deciding('verified', { by: '4' }))).toBe(false)
  })
})

it('suspends what nobody coordinates any more, and ends an application', () => {
  expect(abandoned(anAssociation({ status: 'verified' })).status).toBe('suspended')
  expect(abandoned(anAssociation()).status).toBe('refused')
  expect(abandoned(anAssociation({ status: 'suspended' })).status).toBe('suspended')
})

it.each([
  ['W 751-234.567', 'W751234567'],
  ['w751234567', 'W751234567'],
  ['123/456', '123456'],
  ['Α. Μ. 12', 'ΑΜ12'],
])('takes %s for %s', (number, key) => {
  expect(registrationKey(number)).toBe(key)
})
