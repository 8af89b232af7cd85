import { Duration } from 'aws-cdk-lib'
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'
import { sessionCookie } from '../../shared/contract/session-cookie.ts'
import type { ContentHosts } from '../web/content-security.ts'
import { keepForGood, rewriteToPage } from '../web/edge-functions.ts'
import { WebHeaders } from './web-headers.ts'
import { webOrigins } from './web-origins.ts'
import type { WebOriginsProps } from './web-origins.ts'

export interface WebBehavioursProps extends WebOriginsProps {
  hosts: ContentHosts
}

type Behaviours = Required<Pick<cloudfront.DistributionProps, 'defaultBehavior' | 'additionalBehaviors'>>

/** What is served at each path: the API's operations, photos, files that never change, and pages for all others. */
export const webBehaviours = (scope: Construct, props: WebBehavioursProps): Behaviours => {
  const name = `Indigo-${props.country.public.code}`
  const origins = webOrigins(scope, props)
  const asIs = new WebHeaders(scope, 'AsIsHeaders', { name: `${name}-AsIs`, hosts: props.hosts })
  const toApi = (kind: string, cookies: cloudfront.OriginRequestCookieBehavior): cloudfront.BehaviorOptions => ({
    ...operations,
    origin: origins.api,
    originRequestPolicy: forwarded(scope, kind, `${name}-${kind}`, cookies),
    responseHeadersPolicy: asIs,
  })
  const toOperations = toApi('Operations', cloudfront.OriginRequestCookieBehavior.none())
  const kept = edgeFunction(scope, 'KeepForGood', name, keepForGood)
  return {
    defaultBehavior: pages(scope, name, origins.files, props.hosts),
    additionalBehaviors: {
      '/assets/*': {
        ...files,
        origin: origins.files,
        responseHeadersPolicy: asIs,
        functionAssociations: [{ function: kept, eventType: cloudfront.FunctionEventType.VIEWER_RESPONSE }],
      },
      '/v1/*': toOperations,
      '/openapi.json': toOperations,
      '/auth/*': toApi('SigningIn', cloudfront.OriginRequestCookieBehavior.allowList(sessionCookie)),
      // For as long as each photo says, which is short at the edge: one that is removed is soon gone everywhere.
      '/media/*': { ...files, origin: origins.photos, responseHeadersPolicy: asIs },
    },
  }
}

const files = {
  viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
  allowedMethods: cloudfront.AllowedMethods.ALLOW_GET_HEAD,
  cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
  compress: true,
}

const operations = {
  viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
  allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
  cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
  compress: true,
}

/** At the edge for a minute at most, so that a deployment needs no invalidation; browsers ask each time. */
const pages = (
  scope: Construct,
  name: string,
  origin: cloudfront.IOrigin,
  hosts: ContentHosts,
): cloudfront.BehaviorOptions => ({
  ...files,
  origin,
  cachePolicy: new cloudfront.CachePolicy(scope, 'PagesCache', {
    cachePolicyName: `${name}-Pages`,
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.minutes(1),
    maxTtl: Duration.minutes(1),
    enableAcceptEncodingBrotli: true,
    enableAcceptEncodingGzip: true,
  }),
  responseHeadersPolicy: new WebHeaders(scope, 'PagesHeaders', {
    name: `${name}-Pages`,
    hosts,
    cacheControl: 'no-cache',
  }),
  functionAssociations: [
    {
      function: edgeFunction(scope, 'RewriteToPage', name, rewriteToPage),
      eventType: cloudfront.FunctionEventType.VIEWER_REQUEST,
    },
  ],
})

/** All headers but the host, by which API Gateway knows the API: `Authorization` cannot be chosen alone. Cookies as said. */
const forwarded = (
  scope: Construct,
  id: string,
  originRequestPolicyName: string,
  cookieBehavior: cloudfront.OriginRequestCookieBehavior,
): cloudfront.OriginRequestPolicy =>
  new cloudfront.OriginRequestPolicy(scope, id, {
    originRequestPolicyName,
    headerBehavior: cloudfront.OriginRequestHeaderBehavior.denyList('host'),
    queryStringBehavior: cloudfront.OriginRequestQueryStringBehavior.all(),
    cookieBehavior,
  })

const edgeFunction = (scope: Construct, id: string, name: string, code: string): cloudfront.Function =>
  new cloudfront.Function(scope, id, {
    functionName: `${name}-${id}`,
    comment: `${name}-${id}`,
    runtime: cloudfront.FunctionRuntime.JS_2_0,
    code: cloudfront.FunctionCode.fromInline(code),
  })
