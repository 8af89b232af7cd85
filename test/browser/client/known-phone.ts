import { inject } from 'vitest'
import { sessionCookie } from '../../../shared/contract/session-cookie.ts'
import { password } from '../../api/client/cognito.ts'
import type { Person } from '../../api/client/person.ts'
import { proveAtAuth } from '../../api/client/srp.ts'
import { aPhone, type Phone, type PhoneOptions } from './phone.ts'

/** A device on which somebody whom the API knows has signed in before: it has their cookie. */
export const aPhoneOf = async (
  { id, email }: Pick<Person, 'id' | 'email'>,
  options?: Omit<PhoneOptions, 'kept'>,
): Promise<Phone> => {
  const { web } = inject('local')
  const { headers, outcome } = await proveAtAuth(web, email, password)
  const cookie = headers.getSetCookie().find((each) => each.startsWith(`${sessionCookie}=`))
  const value = cookie?.slice(sessionCookie.length + 1).split(';')[0]
  if (!value) throw new Error(`Nobody could sign in: ${outcome}`)
  const { hostname, origin } = new URL(web)
  const kept = { name: sessionCookie, value, domain: hostname, path: '/auth', expires: -1, secure: false }
  return aPhone({
    ...options,
    kept: {
      cookies: [{ ...kept, httpOnly: true, sameSite: 'Strict' }],
      origins: [{ origin, localStorage: [{ name: 'indigo.member', value: id }] }],
    },
  })
}
