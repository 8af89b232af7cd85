import { expect, it } from 'vitest'
import type { ApiModel, RouteModel } from '../assembly/model.ts'
import { mayInvoke } from './may-invoke.ts'

const api: ApiModel = { id: 'api', region: 'eu-west-3', routes: [], cors: undefined, throttle: undefined }
const execution = 'arn:aws:execute-api:eu-west-3:000000000000:api'

const aRoute = (key: string): RouteModel => ({
  key,
  functionArn: 'arn:f',
  timeoutMs: 1000,
  authorizer: undefined,
  scopes: [],
  throttle: undefined,
})

it.each([
  ['GET /v1/me', `${execution}/*/*/v1/me`, true],
  ['GET /v1/me', `${execution}/*/*/*`, true],
  ['GET /v1/me', `${execution}/*/*`, true],
  ['GET /v1/me', `${execution}/*/POST/v1/me`, false],
  ['GET /v1/listings/{id}', `${execution}/*/*/v1/listings/{id}`, true],
  ['$default', `${execution}/*/$default`, true],
  ['$default', `${execution}/*/*`, true],
  // A route without a method has one part less; https://github.com/aws/serverless-application-model/issues/1860
  ['$default', `${execution}/*/*/*`, false],
  ['GET /v1/me', 'arn:aws:execute-api:eu-west-3:000000000000:other/*/*', false],
  ['GET /v1/me', undefined, true],
])('%s may invoke a function that permits %s: %s', (key, sourceArn, expected) => {
  const permission = { functionArn: 'arn:f', principal: 'apigateway.amazonaws.com', sourceArn }
  expect(mayInvoke([permission], api, aRoute(key))).toBe(expected)
  expect(mayInvoke([{ ...permission, functionArn: 'arn:g' }], api, aRoute(key))).toBe(false)
  expect(mayInvoke([{ ...permission, principal: 'events.amazonaws.com' }], api, aRoute(key))).toBe(false)
})
