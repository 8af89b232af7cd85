import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket, HttpMethods } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import type { CountrySettings } from '../countries.ts'
import { photoBucketName } from '../photo-files.ts'
import { pinLogicalId } from '../pin-logical-id.ts'

/**
 * Members' photos: sent to `staging/`, served from `media/`. Private but for CloudFront, which may read what is served; it
 * survives its stack. Not versioned: what is removed is gone.
 */
export class PhotoBucket extends Bucket {
  constructor(scope: Construct, id: string, { public: { code }, webOrigin }: CountrySettings) {
    super(scope, id, {
      bucketName: photoBucketName(Stack.of(scope), code),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      lifecycleRules: [
        { id: 'never-taken', prefix: 'staging/', expiration: Duration.days(1) },
        { id: 'never-finished', abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      // Browsers send photos here, and read nothing.
      cors: [{ allowedOrigins: [webOrigin], allowedMethods: [HttpMethods.POST], allowedHeaders: ['*'], maxAge: 3600 }],
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.tellEventBridge()
    this.letCloudFrontRead()
    pinLogicalId(this, 'Photos')
    acknowledge(this, 'S1', 'Its log would say who looks at whose photos; the functions log what they refuse.')
  }

  /** Of the template alone: CDK's own property would bring a function that may change every bucket of the account. */
  private tellEventBridge(): void {
    const { defaultChild } = this.node
    if (!(defaultChild instanceof CfnBucket)) throw new Error('The bucket has no resource')
    defaultChild.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } }
  }

  /** By its policy's own words, not the distribution's id: that lies in a stack which needs this one. */
  private letCloudFrontRead(): void {
    const { account, partition } = Stack.of(this)
    const cloudFront = new ServicePrincipal('cloudfront.amazonaws.com')
    const ofThisAccount = { ArnLike: { 'AWS:SourceArn': `arn:${partition}:cloudfront::${account}:distribution/*` } }
    const allow = (action: string, resource: string): PolicyStatement =>
      new PolicyStatement({
        principals: [cloudFront],
        actions: [action],
        resources: [resource],
        conditions: ofThisAccount,
      })
    this.addToResourcePolicy(allow('s3:GetObject', this.arnForObjects('media/*')))
    // Without it S3 says 403 of what is not there, and not 404.
    this.addToResourcePolicy(allow('s3:ListBucket', this.bucketArn))
  }
}
