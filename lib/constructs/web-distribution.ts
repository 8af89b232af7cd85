import { Duration, Validations } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'
import { sessionCookie } from '../../shared/contract/session-cookie.ts'
import { acknowledge } from '../acknowledge.ts'
import type { CountrySettings } from '../countries.ts'
import { pinLogicalId } from '../pin-logical-id.ts'
import type { ContentHosts } from '../web/content-security.ts'
import { keepForGood, rewriteToPage } from '../web/edge-functions.ts'
import { WebHeaders } from './web-headers.ts'
import { webOrigins } from './web-origins.ts'
import type { WebOriginsProps } from './web-origins.ts'

export interface WebDistributionProps extends WebOriginsProps {
  hosts: ContentHosts
}

/** One address for the web app, the API, signing in and the photos: so there is one origin, and a cookie that stays on it. */
export class WebDistribution extends cloudfront.Distribution {
  constructor(scope: Construct, id: string, props: WebDistributionProps) {
    const { country } = props
    const { webAclArn } = country.web
    super(scope, id, {
      comment: `Indigo ${country.public.code}`,
      ...behaviours(scope, props),
      ...ownName(scope, country),
      defaultRootObject: 'index.html',
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      enableIpv6: true,
      priceClass: cloudfront.PriceClass.PRICE_CLASS_100,
      ...(webAclArn !== undefined && { webAclId: webAclArn }),
    })
    pinLogicalId(this, 'Distribution')
    acknowledge(this, 'CFR1', 'Nobody is turned away for the country of their address: it shuts out newcomers.')
    acknowledge(this, 'CFR2', 'A firewall has a fixed price: it is a country’s option (web.webAclArn).')
    acknowledge(
      this,
      'CFR3',
      'Its log would hold addresses and paths with ids. The API has a log of its own, without them.',
    )
    acceptWarning(
      this,
      'listBucketSecurityRisk',
      'Paths without a file name are rewritten, so that none lists the bucket.',
    )
    acceptWarning(this, 'updateImportedBucketPolicyOac', 'The photos’ own stack lets CloudFront read them.')
    if (country.web.certificateArn === undefined) {
      acknowledge(
        this,
        'CFR4',
        'CloudFront’s own name has CloudFront’s own certificate, for which no minimum can be set.',
      )
    }
  }
}

/** Says why a warning of CDK's own about origins changes nothing here. */
const acceptWarning = (construct: Construct, warning: string, reason: string): void =>
  Validations.of(construct).acknowledge({ id: `Annotation::@aws-cdk/aws-cloudfront-origins:${warning}`, reason })

/** The country's own domain, once it has a certificate. */
const ownName = (
  scope: Construct,
  { web: { certificateArn }, webOrigin }: CountrySettings,
): Partial<cloudfront.DistributionProps> =>
  certificateArn === undefined
    ? {}
    : {
        domainNames: [new URL(webOrigin).host],
        certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificateArn),
        minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
        sslSupportMethod: cloudfront.SSLMethod.SNI,
      }

type Behaviours = Pick<cloudfront.DistributionProps, 'defaultBehavior' | 'additionalBehaviors'>

const behaviours = (scope: Construct, props: WebDistributionProps): Behaviours => {
  const name = `Indigo-${props.country.public.code}`
  const { hosts } = props
  const headers = (kind: string, cacheControl?: string) =>
    new WebHeaders(scope, `${kind}Headers`, { name: `${name}-${kind}`, hosts, cacheControl })
  const origins = webOrigins(scope, props)
  const read = {
    viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    allowedMethods: cloudfront.AllowedMethods.ALLOW_GET_HEAD,
    compress: true,
  }
  const asIs = headers('AsIs')
  const toApi = (cookies: cloudfront.OriginRequestCookieBehavior, kind: string): cloudfront.BehaviorOptions => ({
    origin: origins.api,
    viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
    allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
    cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
    originRequestPolicy: forwarded(scope, kind, `${name}-${kind}`, cookies),
    responseHeadersPolicy: asIs,
    compress: true,
  })
  const toOperations = toApi(cloudfront.OriginRequestCookieBehavior.none(), 'Operations')
  return {
    defaultBehavior: {
      ...read,
      origin: origins.files,
      cachePolicy: pages(scope, name),
      responseHeadersPolicy: headers('Pages', 'no-cache'),
      functionAssociations: [
        {
          function: edgeFunction(scope, 'RewriteToPage', `${name}-RewriteToPage`, rewriteToPage),
          eventType: cloudfront.FunctionEventType.VIEWER_REQUEST,
        },
      ],
    },
    additionalBehaviors: {
      '/assets/*': {
        ...read,
        origin: origins.files,
        cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: asIs,
        functionAssociations: [
          {
            function: edgeFunction(scope, 'KeepForGood', `${name}-KeepForGood`, keepForGood),
            eventType: cloudfront.FunctionEventType.VIEWER_RESPONSE,
          },
        ],
      },
      '/v1/*': toOperations,
      '/openapi.json': toOperations,
      '/auth/*': toApi(cloudfront.OriginRequestCookieBehavior.allowList(sessionCookie), 'SigningIn'),
      // For as long as each photo says, which is short at the edge: one that is removed is soon gone everywhere.
      '/media/*': {
        ...read,
        origin: origins.photos,
        cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: asIs,
      },
    },
  }
}

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

/** At the edge for a minute at most: a deployment needs no invalidation. */
const pages = (scope: Construct, name: string): cloudfront.CachePolicy =>
  new cloudfront.CachePolicy(scope, 'PagesCache', {
    cachePolicyName: `${name}-Pages`,
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.minutes(1),
    maxTtl: Duration.minutes(1),
    enableAcceptEncodingBrotli: true,
    enableAcceptEncodingGzip: true,
  })

const edgeFunction = (scope: Construct, id: string, functionName: string, code: string): cloudfront.Function =>
  new cloudfront.Function(scope, id, {
    functionName,
    comment: functionName,
    runtime: cloudfront.FunctionRuntime.JS_2_0,
    code: cloudfront.FunctionCode.fromInline(code),
  })
