import * as z from 'zod'
import type { ApiModel, AuthorizerModel, CorsModel, ThrottleModel } from './model.ts'
import type { Resource } from './resolve-stacks.ts'

const Cors = z.object({
  AllowOrigins: z.array(z.string()).default([]),
  AllowMethods: z.array(z.string()).default([]),
  AllowHeaders: z.array(z.string()).default([]),
  ExposeHeaders: z.array(z.string()).default([]),
  AllowCredentials: z.boolean().default(false),
  MaxAge: z.number().optional(),
})
const Api = z.object({ CorsConfiguration: Cors.optional() })

const Route = z.object({
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.string().default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.array(z.string()).default([]),
})

const Integration = z.object({
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
  TimeoutInMillis: z.number().default(30_000),
})

const Authorizer = z.object({
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
  JwtConfiguration: z.object({ Issuer: z.string(), Audience: z.array(z.string()) }),
})

const Limits = z.object({ ThrottlingRateLimit: z.number().optional(), ThrottlingBurstLimit: z.number().optional() })
const Stage = z.object({
  StageName: z.literal('$default'),
  DefaultRouteSettings: Limits.optional(),
  RouteSettings: z.record(z.string(), Limits).default({}),
})

/** The function behind an integration, whose URI is its ARN, bare or within API Gateway's path to Lambda. */
const functionArnOf = (uri: string): string => /functions\/(arn:[^/]+)\/invocations$/.exec(uri)?.[1] ?? uri

const corsOf = (cors: z.infer<typeof Cors>): CorsModel => ({
  origins: cors.AllowOrigins,
  methods: cors.AllowMethods,
  headers: cors.AllowHeaders,
  exposed: cors.ExposeHeaders,
  maxAgeSeconds: cors.MaxAge,
  credentials: cors.AllowCredentials,
})

const throttleOf = (limits: z.infer<typeof Limits> | undefined): ThrottleModel | undefined => {
  const { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst } = limits ?? {}
  return rate === undefined && burst === undefined
    ? undefined
    : { ratePerSecond: rate ?? Infinity, burst: burst ?? Infinity }
}

const stageOf = (resources: readonly Resource[]): z.infer<typeof Stage> => {
  const stage = resources.find(({ type }) => type === 'AWS::ApiGatewayV2::Stage')
  if (stage === undefined) throw new Error('The HTTP API has no stage.')
  return Stage.parse(stage.properties)
}

const routesOf = (
  resources: readonly Resource[],
  limits: z.infer<typeof Stage>['RouteSettings'],
): ApiModel['routes'] => {
  const ofType = (type: string) => resources.filter((resource) => resource.type === `AWS::ApiGatewayV2::${type}`)
  const integrations = new Map(
    ofType('Integration').map(({ ref, properties }) => [ref, Integration.parse(properties)] as const),
  )
  const authorizers = new Map(
    ofType('Authorizer').map(({ ref, properties }): [string, AuthorizerModel] => {
      const { Issuer, Audience } = Authorizer.parse(properties).JwtConfiguration
      return [ref, { issuer: Issuer, audience: Audience }]
    }),
  )
  return ofType('Route').map(({ properties }) => {
    const route = Route.parse(properties)
    const integration = integrations.get(route.Target.replace('integrations/', ''))
    if (integration === undefined) throw new Error(`The route ${route.RouteKey} has no integration.`)
    const authorizer = authorizers.get(route.AuthorizerId ?? '')
    if (route.AuthorizationType === 'JWT' && authorizer === undefined)
      throw new Error(`The route ${route.RouteKey} has no authorizer.`)
    return {
      key: route.RouteKey,
      functionArn: functionArnOf(integration.IntegrationUri),
      timeoutMs: integration.TimeoutInMillis,
      authorizer: route.AuthorizationType === 'JWT' ? authorizer : undefined,
      scopes: route.AuthorizationScopes,
      throttle: throttleOf(limits[route.RouteKey]),
    }
  })
}

/** The HTTP API with its routes, or nothing where the stacks have none. */
export const readApi = (resources: readonly Resource[]): ApiModel | undefined => {
  const apis = resources.filter(({ type }) => type === 'AWS::ApiGatewayV2::Api')
  const [api] = apis
  if (api === undefined) return undefined
  if (apis.length > 1) throw new Error('The laptop runs one HTTP API; the assembly has several.')
  const { CorsConfiguration } = Api.parse(api.properties)
  const stage = stageOf(resources)
  return {
    id: api.ref,
    region: api.region,
    routes: routesOf(resources, stage.RouteSettings),
    cors: CorsConfiguration === undefined ? undefined : corsOf(CorsConfiguration),
    throttle: throttleOf(stage.DefaultRouteSettings),
  }
}
