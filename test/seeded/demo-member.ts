import * as z from 'zod'
import type { Local } from '../../local/laptop/local-file.ts'
import { type DemoAccount, demoAccounts } from '../../local/seed/demo-accounts.ts'
import { sessionCookie } from '../../shared/contract/session-cookie.ts'
import { proveAtAuth } from '../api/client/srp.ts'

const SignedIn = z.object({ accessToken: z.string() })
const Mine = z.object({ id: z.string() })
const Cards = z.object({
  items: z.array(z.object({ id: z.string(), owner: z.string(), language: z.string(), photo: z.string().optional() })),
})
const Found = z.object({ items: z.array(z.object({ id: z.string() })) })
const Teams = z.object({ items: z.array(z.object({ id: z.string(), role: z.string(), status: z.string() })) })
const Exchanges = z.object({ items: z.array(z.object({ id: z.string(), status: z.string() })) })

/** A demo account's session for a browser, and how to ask the API as it. */
export const demoSession = async ({ api, web }: Local, wanted: DemoAccount['role']) => {
  const account = demoAccounts.find(({ role }) => role === wanted)
  if (account === undefined) throw new Error(`The seed has no demo account ${wanted}`)
  const { body, headers } = await proveAtAuth(web, account.name, account.password)
  const { accessToken } = SignedIn.parse(body)
  const get = async <T>(path: string, shape: z.ZodType<T>): Promise<T> =>
    shape.parse(await (await fetch(`${api}${path}`, { headers: { authorization: `Bearer ${accessToken}` } })).json())
  const cookie = headers.getSetCookie().find((each) => each.startsWith(`${sessionCookie}=`)) ?? ''
  const { id } = await get('/v1/me', Mine)
  return { id, cookie: cookie.slice(sessionCookie.length + 1).split(';')[0] ?? '', get }
}

export type DemoSession = Pick<Awaited<ReturnType<typeof demoSession>>, 'id' | 'cookie'>

/** The seed's plain member: their session for a browser, and what they could look at. */
export const demoMember = async (local: Local) => {
  const { id, cookie, get } = await demoSession(local, 'member')
  const around = 'latitude=48.8566&longitude=2.3522'
  const cards = (await get(`/v1/listings?${around}&kind=offer`, Cards)).items
  const exchanges = (await get('/v1/me/exchanges', Exchanges)).items
  const first = async (path: string): Promise<string> => (await get(`${path}?${around}`, Found)).items[0]?.id ?? ''
  return {
    id,
    cookie,
    listing:
      (cards.find(({ owner, language, photo }) => owner !== id && language === 'fr' && photo !== undefined) ?? cards[0])
        ?.id ?? '',
    exchange: (exchanges.find(({ status }) => status === 'accepted') ?? exchanges[0])?.id ?? '',
    event: await first('/v1/events'),
    mission: await first('/v1/missions'),
    association: await first('/v1/associations'),
  }
}

/** The association that a demo account coordinates. */
export const demoDesk = async (local: Local): Promise<string> => {
  const { get } = await demoSession(local, 'association')
  const { items } = await get('/v1/me/associations', Teams)
  return items.find(({ role, status }) => role === 'coordinator' && status === 'verified')?.id ?? ''
}

export type DemoMember = Awaited<ReturnType<typeof demoMember>>

/** The member's session as a browser keeps it. */
export const sessionCookieOf = ({ cookie }: DemoSession, web: string) => ({
  name: sessionCookie,
  value: cookie,
  domain: new URL(web).hostname,
  path: '/auth',
  httpOnly: true,
  sameSite: 'Strict' as const,
})
