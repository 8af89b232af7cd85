import { expect, it } from 'vitest'
import { readerOf } from './find-reader.ts'

const attributes = (values: Record<string, string>) => Object.entries(values).map(([Name, Value]) => ({ Name, Value }))

const email = 'reader@example.org'

it.each([
  ['a verified address', 'UNCONFIRMED', { email, email_verified: 'true' }],
  ['the only address of a confirmed user', 'CONFIRMED', { email }],
  [
    'a verified address beside a telephone',
    'CONFIRMED',
    { email, email_verified: 'true', phone_number: '+33100000000' },
  ],
] as const)('writes to %s', (_what, UserStatus, values) => {
  expect(readerOf({ UserStatus, Enabled: true, UserAttributes: attributes(values) })).toEqual({ address: email })
})

it.each([
  ['who has a telephone only', 'CONFIRMED', { phone_number: '+33100000000', phone_number_verified: 'true' }],
  ['whose address nobody confirmed', 'UNCONFIRMED', { email }],
  ['whose address is made up', 'CONFIRMED', { email: 'amal-4821@fr.assisted.invalid' }],
  [
    'whose made-up address is called verified',
    'CONFIRMED',
    { email: 'amal-4821@fr.assisted.invalid', email_verified: 'true' },
  ],
  ['whose telephone alone is confirmed', 'CONFIRMED', { email, email_verified: 'false', phone_number: '+33100000000' }],
] as const)('does not write to somebody %s', (_what, UserStatus, values) => {
  expect(readerOf({ UserStatus, Enabled: true, UserAttributes: attributes(values) })).toBeUndefined()
})

it('does not write to a disabled user', () => {
  const UserAttributes = attributes({ email, email_verified: 'true' })
  expect(readerOf({ UserStatus: 'CONFIRMED', Enabled: false, UserAttributes })).toBeUndefined()
})

it('tells the language that the user chose', () => {
  const UserAttributes = attributes({ email, email_verified: 'true', locale: 'fr' })
  expect(readerOf({ UserStatus: 'CONFIRMED', UserAttributes })).toEqual({ address: email, locale: 'fr' })
})
