import { Duration } from 'aws-cdk-lib'
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'
import { contentSecurityPolicy, permissionsPolicy } from '../web/content-security.ts'
import type { ContentHosts } from '../web/content-security.ts'

export interface WebHeadersProps {
  name: string
  hosts: ContentHosts
  /** What browsers may keep; without it, as the origin says. */
  cacheControl?: string
}

/** The headers of everything that the web app's address answers. */
export class WebHeaders extends ResponseHeadersPolicy {
  constructor(scope: Construct, id: string, { name, hosts, cacheControl }: WebHeadersProps) {
    const own = {
      'Permissions-Policy': permissionsPolicy,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      ...(cacheControl !== undefined && { 'Cache-Control': cacheControl }),
    }
    super(scope, id, {
      responseHeadersPolicyName: name,
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy(hosts), override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(730),
          includeSubdomains: true,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: Object.entries(own).map(([header, value]) => ({ header, value, override: true })),
      },
      removeHeaders: ['Server'],
    })
  }
}
