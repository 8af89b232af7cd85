import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import { retiredTag, webBucketName } from '../web/web-bucket-name.ts'

/** The files of the web app, which a command uploads (docs/operations.md); only CloudFront may read them. */
export class WebBucket extends Bucket {
  constructor(scope: Construct, id: string, { countryCode }: { countryCode: string }) {
    super(scope, id, {
      bucketName: webBucketName(countryCode, Stack.of(scope).account),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      lifecycleRules: [
        // Counted from the day that the upload put the tag on, for it copies the file then.
        { id: 'no-longer-open', tagFilters: { [retiredTag]: 'true' }, expiration: Duration.days(30) },
        { id: 'never-finished', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      // It can be built and uploaded again.
      removalPolicy: RemovalPolicy.DESTROY,
    })
    acknowledge(this, 'S1', 'Only CloudFront reads it, and its log would say who looks at what.')
  }
}
