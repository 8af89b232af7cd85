import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import * as gateway from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { contract } from '../../shared/contract/contract.ts'
import type { ModuleName } from '../../shared/contract/contract.ts'
import type { Route } from '../../shared/contract/routes.ts'
import { acknowledge } from '../acknowledge.ts'
import { apiFunctions } from '../functions.ts'
import { limitRoute } from './limit-route.ts'
import type { RouteLimit } from './limit-route.ts'

/** Every access token of the pool that a person got by signing in carries this scope; an id token carries none. */
const signedIn = 'aws.cognito.signin.user.admin'

/** Requests per second and at once that the whole country may send before the gateway answers 429. */
const throttle = { rateLimit: 500, burstLimit: 1000 }

/** Of each operation under `/auth`: passwords are tried there, and e-mails and text messages ordered that cost money. */
const authLimit: RouteLimit = { ratePerSecond: 20, burst: 40 }

/** Operations open to anyone that others charge us for: whoever wants to ruin us gets only so far. */
const paid: Readonly<Record<string, RouteLimit>> = { 'GET /v1/places': { ratePerSecond: 10, burst: 40 } }

export interface ContractApiProps {
  apiName: string
  webOrigin: string
  functions: Record<ModuleName, IFunction>
  authorizer: gateway.IHttpRouteAuthorizer
}

/** The HTTP API: one route for each operation of the contract, and the `country` function for every other path. */
export class ContractApi extends gateway.HttpApi {
  constructor(scope: Construct, id: string, { apiName, webOrigin, functions, authorizer }: ContractApiProps) {
    const integrations = integrationsOf(functions)
    super(scope, id, {
      apiName,
      corsPreflight: cors(webOrigin),
      // With a permission for this very route: those of the operations do not reach it.
      defaultIntegration: new HttpLambdaIntegration('unknown-paths', functions.country),
      createDefaultStage: false,
    })
    const stage = this.addStage('Stage', {
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new gateway.LogGroupLogDestination(accessLog(this, apiName)),
        format: accessLogFormat,
      },
    })
    acknowledge(this.node.findChild('DefaultRoute'), 'APIG4', 'It only says, as a problem, that there is no such path.')
    for (const module of apiFunctions) {
      for (const operation of Object.values<Operation>(contract[module])) {
        const added = this.addOperation(operation, integrations[module], authorizer)
        const key = `${operation.method} ${operation.path}`
        const limit = operation.path.startsWith('/auth/') ? authLimit : paid[key]
        if (limit) for (const route of added) limitRoute(stage, route, key, limit)
      }
    }
  }

  private addOperation(
    { method, path, allow }: Operation,
    integration: HttpLambdaIntegration,
    authorizer: gateway.IHttpRouteAuthorizer,
  ): gateway.HttpRoute[] {
    const route = { path, methods: [gateway.HttpMethod[method]], integration }
    if (!allow.includes('anyone')) {
      return this.addRoutes({ ...route, authorizer, authorizationScopes: [signedIn] })
    }
    const open = this.addRoutes(route)
    for (const one of open) acknowledge(one, 'APIG4', 'The contract opens it to anyone.')
    return open
  }
}

/** What the gateway needs to know of an operation. */
type Operation = Pick<Route, 'method' | 'path' | 'allow'>

const integrationsOf = (functions: Record<ModuleName, IFunction>): Record<ModuleName, HttpLambdaIntegration> => {
  const integration = (name: ModuleName): HttpLambdaIntegration =>
    // One permission for the function, not one for each of its routes: a function's policy may have 20 kB.
    new HttpLambdaIntegration(name, functions[name], { scopePermissionToRoute: false })
  return {
    country: integration('country'),
    auth: integration('auth'),
    me: integration('me'),
    members: integration('members'),
    listings: integration('listings'),
    photos: integration('photos'),
    exchanges: integration('exchanges'),
    moderation: integration('moderation'),
    operator: integration('operator'),
    associations: integration('associations'),
    activities: integration('activities'),
    places: integration('places'),
    needs: integration('needs'),
    receipts: integration('receipts'),
    assisted: integration('assisted'),
    desk: integration('desk'),
  }
}

const cors = (webOrigin: string): gateway.CorsPreflightOptions => {
  const { GET, POST, PUT, PATCH, DELETE } = gateway.CorsHttpMethod
  return {
    allowOrigins: [webOrigin],
    allowMethods: [GET, POST, PUT, PATCH, DELETE],
    allowHeaders: ['authorization', 'content-type', 'accept-language', 'if-match', 'idempotency-key'],
    exposeHeaders: ['etag', 'location', 'retry-after'],
    maxAge: Duration.days(1),
  }
}

const accessLog = (scope: Construct, apiName: string): LogGroup =>
  new LogGroup(scope, 'AccessLog', {
    // Log groups of this prefix may be written by AWS without a resource policy of their own, which are few per account.
    logGroupName: `/aws/vendedlogs/${apiName}-access`,
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  })

/** No address, no agent, no member and no path (it carries ids): enough to see what is slow or fails, not who it was. */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    at: '$context.requestTime',
    route: '$context.routeKey',
    status: '$context.status',
    bytes: '$context.responseLength',
    latencyMs: '$context.responseLatency',
    integrationLatencyMs: '$context.integrationLatency',
    integrationError: '$context.integrationErrorMessage',
    authorizerError: '$context.authorizer.error',
  }),
)
