import { CfnOutput, Stack } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import type { Construct } from 'constructs'
import { WebBucket } from '../constructs/web-bucket.ts'
import { WebDistribution } from '../constructs/web-distribution.ts'
import type { CountrySettings } from '../countries.ts'
import { photoBucketName } from '../photo-files.ts'

/** The web app's address, and everything behind it. */
export class WebStack extends Stack {
  constructor(scope: Construct, id: string, { country, api }: { country: CountrySettings; api: HttpApi }) {
    super(scope, id, { env: { region: country.region } })
    const { code } = country.public
    const files = new WebBucket(this, 'Files', { countryCode: code })
    const distribution = new WebDistribution(this, 'Web', {
      country,
      files,
      apiId: api.apiId,
      hosts: { uploads: this.uploadHost(country), map: mapHost(country) },
    })
    new CfnOutput(this, 'WebAddress', { value: `https://${distribution.distributionDomainName}` })
  }

  private uploadHost({ public: { code }, region }: CountrySettings): string {
    return `https://${photoBucketName(this, code)}.s3.${region}.${this.urlSuffix}`
  }
}

/** A map of our own is a part of the web app. */
const mapHost = ({ web: { mapStyle } }: CountrySettings): string | undefined =>
  mapStyle.startsWith('/') ? undefined : new URL(mapStyle).origin
