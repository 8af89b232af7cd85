import { describe, expect, it } from 'vitest'
import { isSignInName, usernameOf } from './username.ts'

describe('A name from a sheet', () => {
  it.each(['amal-4821', 'Amal-48215', 'AB-123456'])('is %j', (written) => {
    expect(isSignInName(written)).toBe(true)
  })

  it.each(['amal', 'amal4821', 'amal-12', 'amal-1234567', 'a-4821', 'amal-4821@example.org', '+33612345678', ''])(
    'is not %j',
    (written) => {
      expect(isSignInName(written)).toBe(false)
    },
  )
})

describe('What somebody signs in with', () => {
  it.each([
    ['an address', ' Awa@Example.ORG ', 'FR', 'awa@example.org'],
    ['a name from a sheet', 'Amal-4821', 'FR', 'Amal-4821'],
    ['such a name with Arabic digits', 'amal-٤٨٢١', 'FR', 'amal-4821'],
    ['a number as it is dialled at home', '06 12 34 56 78', 'FR', '+33612345678'],
    ['a number without a zero to lose', '69 1234 5678', 'GR', '+306912345678'],
    ['a number of Italy, which keeps its zero', '06-1234567', 'IT', '+39061234567'],
    ['a number with Persian digits', '۰۶۱۲۳۴۵۶۷۸', 'FR', '+33612345678'],
    ['a number with its country', '+358 40 123 4567', 'FR', '+358401234567'],
    ['a number with two zeros before its country', '0030 691 234 5678', 'FR', '+306912345678'],
    ['a number where no prefix is known', '0612345678', 'XX', '0612345678'],
  ])('is %s', (_, written, country, username) => {
    expect(usernameOf(written, country)).toBe(username)
  })
})
