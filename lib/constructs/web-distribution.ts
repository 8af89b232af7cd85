import { Validations } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import type { CountrySettings } from '../countries.ts'
import { pinLogicalId } from '../pin-logical-id.ts'
import { webBehaviours } from './web-behaviours.ts'
import type { WebBehavioursProps } from './web-behaviours.ts'

/** One address for the web app, the API, signing in and the photos: so there is one origin, and a cookie that stays on it. */
export class WebDistribution extends cloudfront.Distribution {
  constructor(scope: Construct, id: string, props: WebBehavioursProps) {
    const { country } = props
    const { webAclArn } = country.web
    super(scope, id, {
      comment: `Indigo ${country.public.code}`,
      ...webBehaviours(scope, props),
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
