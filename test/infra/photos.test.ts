import { describe, expect, it } from 'vitest'
import { aCountry, ofType, synthesise } from './synthesise.ts'

const resources = synthesise(aCountry())
const bucket = ofType(resources, 'AWS::S3::Bucket').find(({ id }) => id === 'Photos')
const policy = ofType(resources, 'AWS::S3::BucketPolicy').find(({ id }) => id.startsWith('PhotosPolicy'))

describe('The bucket of photos', () => {
  it('outlives its stack, and keeps its logical id and its name', () => {
    expect([bucket?.stack, bucket?.DeletionPolicy]).toEqual(['Indigo-FR-Data', 'Retain'])
    expect(JSON.stringify(bucket?.Properties['BucketName'])).toContain('"indigo-fr-photos-"')
  })

  it('is closed to the public, encrypted, and keeps no old versions of what is removed', () => {
    expect(bucket?.Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
    })
    expect(bucket?.Properties).not.toHaveProperty('VersioningConfiguration')
  })

  it('lets CloudFront read what is served, and never what was sent', () => {
    const text = JSON.stringify(policy?.Properties)
    expect(text.match(/"Action":"s3:GetObject"/g)).toHaveLength(1)
    expect(text).toMatch(/"Action":"s3:GetObject".{0,400}\/media\/\*/)
    expect(text).not.toContain('staging')
    expect(text).toContain('"aws:SecureTransport":"false"')
  })

  it('forgets in a day what nobody took', () => {
    expect(bucket?.Properties['LifecycleConfiguration']).toMatchObject({
      Rules: [
        { Prefix: 'staging/', ExpirationInDays: 1, Status: 'Enabled' },
        { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 }, Status: 'Enabled' },
      ],
    })
  })

  it('takes forms from the country’s web app only', () => {
    expect(bucket?.Properties['CorsConfiguration']).toEqual({
      CorsRules: [
        {
          AllowedHeaders: ['*'],
          AllowedMethods: ['POST'],
          AllowedOrigins: ['https://fr.indigo.example'],
          MaxAge: 3600,
        },
      ],
    })
  })
})

describe('A photo that is sent', () => {
  it('wakes the function that takes it, and nothing else does', () => {
    const rule = ofType(resources, 'AWS::Events::Rule').find(
      ({ Properties }) => Properties['EventPattern'] !== undefined,
    )
    expect(bucket?.Properties['NotificationConfiguration']).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    })
    expect(rule?.Properties['EventPattern']).toMatchObject({
      source: ['aws.s3'],
      'detail-type': ['Object Created'],
      detail: { object: { key: [{ prefix: 'staging/' }] } },
    })
    expect(JSON.stringify(rule?.Properties['EventPattern'])).toContain('indigo-fr-photos-')
    expect(JSON.stringify(rule?.Properties['Targets'])).toContain('resize')
  })
})
