import { expect, it } from 'vitest'
import type { RouteModel } from '../assembly/model.ts'
import { routeMatcher } from './match-route.ts'

const aRoute = (key: string): RouteModel => ({
  key,
  functionArn: key,
  timeoutMs: 1000,
  authorizer: undefined,
  scopes: [],
  throttle: undefined,
})

const keys = [
  'ANY /v1/{proxy+}',
  'GET /v1/listings/{id}',
  'GET /v1/listings/mine',
  'ANY /v1/listings/{id}',
  'GET /v1/listings/{id}/quote',
  '$default',
]

it.each([
  ['GET', '/v1/listings/mine', 'GET /v1/listings/mine', {}],
  ['GET', '/v1/listings/7', 'GET /v1/listings/{id}', { id: '7' }],
  ['PATCH', '/v1/listings/7', 'ANY /v1/listings/{id}', { id: '7' }],
  ['PATCH', '/v1/listings/mine', 'ANY /v1/listings/{id}', { id: 'mine' }],
  ['GET', '/v1/listings/7/quote', 'GET /v1/listings/{id}/quote', { id: '7' }],
  ['GET', '/v1/listings/7/photos', 'ANY /v1/{proxy+}', { proxy: 'listings/7/photos' }],
  ['GET', '/v1/listings/%C3%A9%2Fb', 'GET /v1/listings/{id}', { id: 'é/b' }],
  ['GET', '/v1/listings/', 'ANY /v1/{proxy+}', { proxy: 'listings/' }],
  ['GET', '/v1/listings/%E0%A4%A', 'GET /v1/listings/{id}', { id: '%E0%A4%A' }],
  ['GET', '/v1', '$default', {}],
  ['GET', '/', '$default', {}],
])('%s %s takes %s', (method, path, key, pathParameters) => {
  const match = routeMatcher(keys.map(aRoute))(method, path)
  expect([match?.route.key, match?.pathParameters]).toEqual([key, pathParameters])
})

it('finds nothing without a $default', () => {
  expect(routeMatcher([aRoute('GET /a')])('GET', '/b')).toBeUndefined()
})
