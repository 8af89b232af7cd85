import * as z from 'zod'
import type { Local } from '../../local/laptop/local-file.ts'
import { demoAccounts } from '../../local/seed/demo-accounts.ts'
import { sessionCookie } from '../../shared/contract/session-cookie.ts'
import { proveAtAuth } from '../api/client/srp.ts'

const SignedIn = z.object({ accessToken: z.string() })
const Mine = z.object({ id: z.string() })
const Cards = z.object({
  items: z.array(z.object({ id: z.string(), owner: z.string(), language: z.string(), photo: z.string().optional() })),
})
const Exchanges = z.object({ items: z.array(z.object({ id: z.string(), status: z.string() })) })

/** The seed's plain member: their session for a browser, and what they could look at. */
export const demoMember = async ({ api, web }: Local) => {
  const [member] = demoAccounts
  if (member === undefined) throw new Error('The seed has no demo account')
  const { body, headers } = await proveAtAuth(web, member.name, member.password)
  const { accessToken } = SignedIn.parse(body)
  const get = async <T>(path: string, shape: z.ZodType<T>): Promise<T> =>
    shape.parse(await (await fetch(`${api}${path}`, { headers: { authorization: `Bearer ${accessToken}` } })).json())
  const cookie = headers.getSetCookie().find((each) => each.startsWith(`${sessionCookie}=`)) ?? ''
  const { id } = await get('/v1/me', Mine)
  const around = 'latitude=48.8566&longitude=2.3522'
  const cards = (await get(`/v1/listings?${around}&kind=offer`, Cards)).items
  const exchanges = (await get('/v1/me/exchanges', Exchanges)).items
  return {
    id,
    cookie: cookie.slice(sessionCookie.length + 1).split(';')[0] ?? '',
    listing:
      (cards.find(({ owner, language, photo }) => owner !== id && language === 'fr' && photo !== undefined) ?? cards[0])
        ?.id ?? '',
    exchange: (exchanges.find(({ status }) => status === 'accepted') ?? exchanges[0])?.id ?? '',
  }
}

export type DemoMember = Awaited<ReturnType<typeof demoMember>>

/** The member's session as a browser keeps it. */
export const sessionCookieOf = ({ cookie }: DemoMember, web: string) => ({
  name: sessionCookie,
  value: cookie,
  domain: new URL(web).hostname,
  path: '/auth',
  httpOnly: true,
  sameSite: 'Strict' as const,
})
