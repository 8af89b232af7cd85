import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { contract } from '../../shared/contract/contract.ts'
import type { Route } from '../../shared/contract/routes.ts'
import { apiFunctions } from '../../lib/functions.ts'
import { aCountry, ofType, synthesise, theOnly } from './synthesise.ts'

const resources = synthesise(aCountry())

const DeployedRoute = z.object({
  RouteKey: z.string(),
  AuthorizationType: z.string(),
  AuthorizerId: z.object({ Ref: z.string() }).optional(),
  AuthorizationScopes: z.array(z.string()).optional(),
  Target: z.unknown().transform((target) => JSON.stringify(target)),
})
const routes = ofType(resources, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => DeployedRoute.parse(Properties))
const operations = Object.entries(contract).flatMap(([module, declared]) =>
  Object.values<Route>(declared).map((route) => ({ module, key: `${route.method} ${route.path}`, allow: route.allow })),
)
const stage = theOnly(resources, 'AWS::ApiGatewayV2::Stage')

/** The function behind a route, by the construct's name. */
const functionBehind = (target: string): string | undefined => {
  const integration = ofType(resources, 'AWS::ApiGatewayV2::Integration').find(({ id }) => target.includes(`"${id}"`))
  return /"(\w+?)[0-9A-F]{8}","Arn"/.exec(JSON.stringify(integration?.Properties['IntegrationUri']))?.[1]
}

describe('The API', () => {
  it('has a function for each module of the contract', () => {
    expect([...apiFunctions].toSorted()).toEqual(Object.keys(contract).toSorted())
  })

  it.each(operations)('answers $key by one route, with the function of $module', ({ module, key }) => {
    const found = routes.filter(({ RouteKey }) => RouteKey === key)
    expect(found.map(({ Target }) => functionBehind(Target))).toEqual([module])
  })

  it.each(operations.filter(({ allow }) => !allow.includes('anyone')))(
    'lets nobody call $key without an access token of somebody who signed in',
    ({ key }) => {
      const authorizer = theOnly(resources, 'AWS::ApiGatewayV2::Authorizer')
      expect(routes.find(({ RouteKey }) => RouteKey === key)).toMatchObject({
        AuthorizationType: 'JWT',
        AuthorizerId: { Ref: authorizer.id },
        AuthorizationScopes: ['aws.cognito.signin.user.admin'],
      })
    },
  )

  it('is open where the contract says so, and nowhere else', () => {
    const open = routes.filter(({ AuthorizationType }) => AuthorizationType === 'NONE').map(({ RouteKey }) => RouteKey)
    const declared = operations.filter(({ allow }) => allow.includes('anyone')).map(({ key }) => key)
    expect(open.toSorted()).toEqual([...declared, '$default'].toSorted())
  })

  it('has no route beyond the contract but the one for unknown paths, which the country answers', () => {
    const known = new Set(operations.map(({ key }) => key))
    const unknown = routes.filter(({ RouteKey }) => !known.has(RouteKey))
    expect(unknown.map(({ RouteKey, Target }) => [RouteKey, functionBehind(Target)])).toEqual([['$default', 'country']])
  })

  it('may call the function behind each route, the one for unknown paths too', () => {
    const permitted = ofType(resources, 'AWS::Lambda::Permission').map(({ Properties }) => JSON.stringify(Properties))
    const may = (name: string, where: string): boolean =>
      permitted.some((text) => text.includes(`["${name}`) && text.includes(`"${where}"`) && text.includes('apigateway'))
    for (const name of apiFunctions) expect([name, may(name, '/*/*/*')]).toEqual([name, true])
    // `$default` has one part less, so that the permission for operations does not reach it.
    expect(may('country', '/*/*')).toBe(true)
  })

  it('takes the tokens of the country’s pool and client', () => {
    const { Properties } = theOnly(resources, 'AWS::ApiGatewayV2::Authorizer')
    expect(Properties).toMatchObject({ AuthorizerType: 'JWT', IdentitySource: ['$request.header.Authorization'] })
    const configuration = JSON.stringify(Properties['JwtConfiguration'])
    expect(configuration).toContain('https://cognito-idp.eu-west-3.amazonaws.com/')
    expect(configuration).toContain('RefUserPoolClient')
  })

  it('turns away more than the country can take', () => {
    expect(stage.Properties['DefaultRouteSettings']).toEqual({ ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 })
  })

  it('turns away much sooner whoever tries passwords or orders codes under /auth', () => {
    const settings = z.record(z.string(), z.unknown()).parse(stage.Properties['RouteSettings'])
    const keys = operations.map(({ key }) => key).filter((key) => key.includes(' /auth/'))
    expect(keys.length).toBeGreaterThan(10)
    for (const key of keys) expect(settings[key]).toEqual({ ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 })
  })

  it('logs requests without a word about who made them', () => {
    const { AccessLogSettings } = z
      .object({ AccessLogSettings: z.object({ Format: z.string() }) })
      .parse(stage.Properties)
    expect(AccessLogSettings.Format).toContain('$context.routeKey')
    expect(AccessLogSettings.Format).not.toMatch(/identity|sourceIp|userAgent|claims|principal|\$context\.path|header/i)
  })

  it('answers browsers of the country’s web app only', () => {
    expect(theOnly(resources, 'AWS::ApiGatewayV2::Api').Properties['CorsConfiguration']).toMatchObject({
      AllowOrigins: ['https://fr.indigo.example'],
      AllowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      AllowHeaders: ['authorization', 'content-type', 'accept-language', 'if-match', 'idempotency-key'],
    })
  })
})
