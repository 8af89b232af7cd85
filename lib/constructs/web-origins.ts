import { Stack } from 'aws-cdk-lib'
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import type { IBucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import type { CountrySettings } from '../countries.ts'
import { photoBucketName } from '../photo-files.ts'

export interface WebOriginsProps {
  country: CountrySettings
  files: IBucket
  apiId: string
}

/** Where CloudFront gets what it serves: the web app's files, the API and the photos. */
export const webOrigins = (scope: Construct, { country, files, apiId }: WebOriginsProps) => {
  const { public: country_, region } = country
  const photos = Bucket.fromBucketAttributes(scope, 'Photos', {
    bucketName: photoBucketName(Stack.of(scope), country_.code),
    region,
  })
  return {
    files: S3BucketOrigin.withOriginAccessControl(files, {
      // Without LIST, S3 would say 403 of a file that is not there.
      originAccessLevels: [cloudfront.AccessLevel.READ, cloudfront.AccessLevel.LIST],
    }),
    api: new HttpOrigin(`${apiId}.execute-api.${region}.${Stack.of(scope).urlSuffix}`, {
      protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [cloudfront.OriginSslPolicy.TLS_V1_2],
    }),
    // Its own policy, in the Data stack, lets CloudFront read what is to be seen.
    photos: S3BucketOrigin.withOriginAccessControl(photos),
  }
}
