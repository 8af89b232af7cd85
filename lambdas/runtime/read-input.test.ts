import { describe, expect, it } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import { exchanges } from '../../shared/contract/exchanges.ts'
import { listings } from '../../shared/contract/listings.ts'
import type { Route, Routes } from '../../shared/contract/routes.ts'
import { Refusal } from '../../shared/errors.ts'
import { anEvent } from './an-event.ts'
import { faultsOf } from './faults.ts'
import { readInput } from './read-input.ts'

const id = '019cadc6-9a83-7f6a-b04f-6dc58b8e8a4d'
const request = { listingId: id, message: 'Bonjour !' }

const read = (route: Route, said: Omit<Parameters<typeof anEvent>[0], 'route'>): unknown =>
  readInput(route, anEvent({ route: 'GET /', ...said }))

/** The refusal of what was said: its code, and each field with the rule that it breaks. */
const refusal = (route: Route, said: Omit<Parameters<typeof anEvent>[0], 'route'>): string => {
  try {
    read(route, said)
    return 'none'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return [error.code, ...error.faults.map(({ field, rule }) => `${field}:${rule}`)].join(' ')
  }
}

describe('the input of an operation', () => {
  it('comes from path, header and body, with defaults', () => {
    const headers = { 'idempotency-key': 'k1' }
    expect(read(exchanges.requestExchange, { body: request, headers })).toEqual({
      ...request,
      quantity: 1,
      idempotencyKey: 'k1',
    })
    expect(read(exchanges.readExchange, { path: { id } })).toEqual({ id })
  })

  it('reads numbers and truth values from the query', () => {
    const query = { latitude: '48.85', longitude: '-2', limit: '5', remote: 'true' }
    expect(read(listings.browseListings, { query })).toMatchObject({
      latitude: 48.85,
      longitude: -2,
      limit: 5,
      remote: true,
    })
  })

  it('takes an absent body for an empty one', () => {
    expect(read(exchanges.confirmExchange, { path: { id } })).toEqual({ id })
  })

  it.each([
    ['an unknown field', exchanges.requestExchange, { body: { ...request, colour: 'red' } }, 'colour:unknown'],
    ['a path name in the body', exchanges.confirmExchange, { path: { id }, body: { id } }, 'id:unknown'],
    ['a path name in the query', exchanges.readExchange, { path: { id }, query: { id } }, 'id:unknown'],
    [
      'a header’s name in the body',
      exchanges.requestExchange,
      { body: { ...request, idempotencyKey: 'k' } },
      'idempotencyKey:unknown',
    ],
    [
      'an unknown field, and what is missing beside it',
      exchanges.requestExchange,
      { body: { listingId: id, mesage: 'Bonjour !' } },
      'mesage:unknown message:required',
    ],
    ['what is missing', exchanges.requestExchange, { body: { listingId: id } }, 'message:required'],
    ['a fraction', exchanges.requestExchange, { body: { ...request, quantity: 1.5 } }, 'quantity:integer'],
    ['too much', exchanges.requestExchange, { body: { ...request, quantity: 1_001 } }, 'quantity:maximum'],
    ['a word for a number', listings.browseListings, { query: { limit: 'ten' } }, 'limit:type'],
    ['no number at all', listings.browseListings, { query: { limit: '' } }, 'limit:type'],
    ['a strange id', exchanges.readExchange, { path: { id: 'x' } }, 'id:format'],
    ['a wrong choice', listings.browseListings, { query: { kind: 'gift' } }, 'kind:choice'],
    [
      'a bad header',
      exchanges.requestExchange,
      { body: request, headers: { 'idempotency-key': 'a b' } },
      'Idempotency-Key:format',
    ],
  ] as const)('refuses %s, naming the field', (_what, route, said, fault) => {
    expect(refusal(route, said)).toBe(`invalid_request ${fault}`)
  })

  it('says what is allowed wherever a form is not met', () => {
    const routes = Object.values<Routes>(contract).flatMap((module) => Object.values(module))
    const faults = routes.flatMap((route) =>
      Object.values(route.input.shape).flatMap((schema) => {
        const result = schema.safeParse('\u0007', { reportInput: true })
        return result.success ? [] : faultsOf(result.error, route)
      }),
    )
    const forms = faults.filter(({ rule }) => rule === 'format').map(({ allowed }) => allowed)
    expect(forms).toContain('"3"')
    expect(forms.filter((allowed) => allowed === undefined || /regex|Invalid/.test(String(allowed)))).toEqual([])
    expect(faults.some(({ rule }) => rule === 'readable')).toBe(true)
  })

  it.each([
    ['broken JSON', '{"a":', 'invalid_json'],
    ['a list', '[]', 'invalid_json'],
    ['a number', '1', 'invalid_json'],
    ['nothing', 'null', 'invalid_json'],
    ['a body of 65,537 bytes', ' '.repeat(65_536) + '1', 'too_large'],
  ])('refuses %s', (_what, body, code) => {
    expect(refusal(exchanges.requestExchange, { body })).toBe(code)
  })

  it('refuses a body that does not say it is JSON', () => {
    const headers = { 'content-type': 'text/plain' }
    expect(refusal(exchanges.requestExchange, { body: request, headers })).toBe('unsupported_media_type')
  })
})
