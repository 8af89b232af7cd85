import { expect, it } from 'vitest'
import { ApiProblem } from './api-problem.ts'
import { associationCalls } from './association-calls.ts'
import { calls } from './calls.ts'
import { type Client, client } from './client.ts'
import { contract } from './contract.ts'
import { firstCalls } from './first-calls.ts'
import { staffCalls } from './staff-calls.ts'

const id = '0198f3a0-0000-7000-8000-000000000001'
const origin = 'https://api.fr.indigo.example'

/** A client of an API that gives one answer to everything, and what was sent to it. */
const aClient = (answer: () => Response, options: { token?: string; language?: string } = {}) => {
  const sent: Request[] = []
  const { token, language } = options
  const given = {
    origin,
    ...(token !== undefined && { token: async () => token }),
    ...(language !== undefined && { language: () => language }),
    fetch: async (input: string | URL | Request, init?: RequestInit) => {
      sent.push(new Request(input, init))
      return answer()
    },
  }
  const api: Client = client(given, { ...firstCalls, ...calls, ...associationCalls, ...staffCalls })
  return { api, sent }
}

const json =
  (body: unknown, status = 200) =>
  () =>
    Response.json(body, { status })

it('puts inputs into path, header and body', async () => {
  const { api, sent } = aClient(json({ version: 4 }))
  await api.changeListing({ id, ifMatch: '"3"', title: 'Un lit', remote: false })
  const [request] = sent
  expect(request).toMatchObject({ method: 'PATCH', url: `${origin}/v1/listings/${id}` })
  expect(request?.headers.get('if-match')).toBe('"3"')
  expect(request?.headers.get('content-type')).toBe('application/json')
  expect(await request?.json()).toEqual({ title: 'Un lit', remote: false })
})

it('puts the rest of a reading into the query, and leaves out what is not given', async () => {
  const { api, sent } = aClient(json({ items: [] }))
  await api.browseListings({ latitude: 48.85, longitude: 2.35, category: undefined, remote: true })
  expect(sent[0]?.url).toBe(`${origin}/v1/listings?latitude=48.85&longitude=2.35&remote=true`)
  expect(sent[0]?.body).toBeNull()
})

it('escapes what goes into a path', async () => {
  const { api, sent } = aClient(() => new Response(null, { status: 204 }))
  await api.block({ memberId: '../me?' })
  expect(sent[0]?.url).toBe(`${origin}/v1/me/blocks/..%2Fme%3F`)
})

it('sends the token of the moment and the languages of the reader', async () => {
  const { api, sent } = aClient(json({}), { token: 'a-token', language: 'fa, fr;q=0.8' })
  await api.readMe()
  expect(sent[0]?.headers.get('authorization')).toBe('Bearer a-token')
  expect(sent[0]?.headers.get('accept-language')).toBe('fa, fr;q=0.8')
})

it('sends no token for a visitor, and no body where there is nothing in it', async () => {
  const { api, sent } = aClient(json({}))
  await api.acceptExchange({ id })
  expect(sent[0]?.headers.has('authorization')).toBe(false)
  expect(sent[0]?.headers.has('content-type')).toBe(false)
  expect(await sent[0]?.text()).toBe('')
})

it('gives the answer, and nothing where there is none', async () => {
  expect(await aClient(json({ items: [] })).api.listBlocks()).toEqual({ items: [] })
  expect(await aClient(() => new Response(null, { status: 204 })).api.unblock({ memberId: id })).toBeUndefined()
})

const problem = {
  type: 'about:blank',
  title: 'Not enough Digos',
  status: 409,
  detail: 'This needs 40 available Digos.',
  code: 'insufficient_digos',
  facts: { price: 40 },
}

it('throws the problem that the API answers', async () => {
  const headers = { 'content-type': 'application/problem+json; charset=utf-8' }
  const { api } = aClient(() => new Response(JSON.stringify(problem), { status: 409, headers }))
  const error = await api.acceptExchange({ id }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ApiProblem)
  expect(error).toMatchObject({ status: 409, code: 'insufficient_digos', detail: problem.detail, facts: { price: 40 } })
})

it.each([
  [401, 'unauthenticated'],
  [413, 'too_large'],
  [429, 'busy'],
  [502, 'internal'],
])('understands a %i of the gateway as %s', async (status, code) => {
  const { api } = aClient(json({ message: 'from the gateway' }, status))
  await expect(api.readMe()).rejects.toMatchObject({ status, code, facts: {}, errors: [] })
})

it('tells how long to wait', async () => {
  const { api } = aClient(() => new Response('', { status: 429, headers: { 'retry-after': '3' } }))
  await expect(api.readMe()).rejects.toMatchObject({ retryAfterSeconds: 3 })
})

it('sends no token where the session cookie is what counts, and does not wait for one', async () => {
  const { api, sent } = aClient(json({ accessToken: 'new', expiresAt: '2026-03-02T09:15:00.000Z' }), { token: 'old' })
  expect(await api.renewSession()).toMatchObject({ accessToken: 'new' })
  await api.startTotp()
  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([null, 'Bearer old'])
})

it('rejects as fetch does when nobody answers', async () => {
  const api = client({ origin, fetch: () => Promise.reject(new TypeError('fetch failed')) }, firstCalls)
  await expect(api.readMe()).rejects.toBeInstanceOf(TypeError)
})

it('has every operation of the contract, each in one of four sets', () => {
  const named = Object.values<object>(contract).flatMap((routes) => Object.keys(routes))
  const called = [firstCalls, calls, associationCalls, staffCalls].flatMap((some) => Object.keys(some))
  expect(called.toSorted()).toEqual(named.toSorted())
})

it('speaks only of what it was given', () => {
  expect(Object.keys(client({ origin }, associationCalls))).toEqual(Object.keys(associationCalls))
})
