import type { Stack } from 'aws-cdk-lib'
import type { GrantTargets } from './grant-statements.ts'

/** What a country's bucket of photos is called. Names of buckets are one for all the world: the account makes it ours. */
export const photoBucketName = (stack: Stack, countryCode: string): string =>
  `indigo-${countryCode.toLowerCase()}-photos-${stack.account}`

/** The parts of the bucket, as grants name them: where photos are sent, and where they are served from. */
export const photoFiles = (stack: Stack, countryCode: string) =>
  ({
    staging: `arn:${stack.partition}:s3:::${photoBucketName(stack, countryCode)}/staging/*`,
    media: `arn:${stack.partition}:s3:::${photoBucketName(stack, countryCode)}/media/*`,
  }) satisfies GrantTargets

/** How cdk-nag writes the parts of the bucket that a role names. */
export const photoFindings = (countryCode: string): string[] =>
  ['staging', 'media'].map(
    (folder) => `IAM5[Resource::arn:aws:s3:::indigo-${countryCode.toLowerCase()}-photos-<AWS::AccountId>/${folder}/*]`,
  )
