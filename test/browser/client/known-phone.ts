import { inject } from 'vitest'
import { sessionCookie } from '../../../shared/contract/session-cookie.ts'
import { password } from '../../api/client/cognito.ts'
import type { Person } from '../../api/client/person.ts'
import { proveAtAuth } from '../../api/client/srp.ts'
import { aPhone, type Phone } from './phone.ts'

/** A device on which somebody whom the API knows has signed in before: it has their cookie. */
export const aPhoneOf = async (
  { id, email }: Pick<Person, 'id' | 'email'>,
  options?: Parameters<typeof aPhone>[0],
): Promise<Phone> => {
  const { web } = inject('local')
  const { headers, outcome } = await proveAtAuth(web, email, password)
  const cookie = headers.getSetCookie().find((each) => each.startsWith(`${sessionCookie}=`))
  const value = cookie?.slice(sessionCookie.length + 1).split(';')[0]
  if (!value) throw new Error(`Nobody could sign in: ${outcome}`)
  const phone = await aPhone(options)
  const { hostname } = new URL(web)
  await phone.context.addCookies([
    { name: sessionCookie, value, domain: hostname, path: '/auth', httpOnly: true, sameSite: 'Strict' },
  ])
  await phone.context.addInitScript((member) => localStorage.setItem('indigo.member', member), id)
  return phone
}
