import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SignInName, Username } from '../model/credentials.ts'
import { isMadeUp, madeUpAddress, poolNameOf, signInNameFor } from './sign-in-name.ts'

describe('a name to sign in with', () => {
  it.each([
    ['Amal', 'amal-4821'],
    ['Amal Haddad', 'amal-4821'],
    ['Élodie', 'elodie-4821'],
    ['Małgorzata', 'malgorzata-4821'],
    ['Işık', 'isik-4821'],
    ['J. Maximilienne-Antoinette', 'maximilienne-4821'],
    ['امل', 'indigo-482100'],
    ['Ελένη', 'indigo-482100'],
    ['🌿', 'indigo-482100'],
  ])('for %s is like %s', (displayName, signInName) => {
    expect(signInNameFor(displayName, 0.4821)).toBe(signInName)
  })

  it('has more digits where the first ones are taken', () => {
    expect(signInNameFor('Amal', 0.4821, 1)).toBe('amal-482100')
  })

  it('is one for whoever and by whatever chance, and stands for an address that nobody can have', () => {
    const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), chance, fc.nat(5), (displayName, drawn, tries) => {
        const signInName = signInNameFor(displayName, drawn, tries)
        const address = madeUpAddress(signInName, 'FR')
        expect(SignInName.safeParse(signInName).success).toBe(true)
        expect(poolNameOf(signInName.toUpperCase(), 'FR')).toBe(address)
        expect([isMadeUp(address), Username.safeParse(address).success]).toEqual([true, false])
      }),
    )
  })
})

describe('an address', () => {
  it.each(['zahra@example.org', 'amal-4821@example.org', '+33612345678'])('like %s is its own name', (address) => {
    expect([poolNameOf(address, 'FR'), isMadeUp(address), Username.safeParse(address).success]).toEqual([
      address,
      false,
      true,
    ])
  })

  it.each(['amal-4821@fr.assisted.invalid', 'A@B.INVALID', 'a@b.invalid.'])('like %s signs nobody up', (address) => {
    expect([isMadeUp(address), Username.safeParse(address).success]).toEqual([true, false])
  })
})
