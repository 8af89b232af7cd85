import * as z from 'zod'
import { Statement } from '../roles/statement.ts'
import type { BucketModel } from './model.ts'
import type { Resource } from './resolve-stacks.ts'

const CorsRule = z.object({
  AllowedOrigins: z.array(z.string()),
  AllowedMethods: z.array(z.string()),
  AllowedHeaders: z.array(z.string()).default([]),
  MaxAge: z.number().optional(),
})

const BucketProperties = z.object({
  CorsConfiguration: z.object({ CorsRules: z.array(CorsRule) }).optional(),
  NotificationConfiguration: z
    .object({ EventBridgeConfiguration: z.object({ EventBridgeEnabled: z.boolean().default(true) }).optional() })
    .optional(),
})

const Principal = z.union([z.literal('*'), z.record(z.string(), z.union([z.string(), z.array(z.string())]))])

const PolicyProperties = z.object({
  Bucket: z.string(),
  PolicyDocument: z.object({ Statement: z.array(z.intersection(Statement, z.object({ Principal }))) }),
})

/** Everybody a statement of a resource policy speaks of, by kind and name: `Service cloudfront.amazonaws.com`. */
const namesIn = (principal: z.infer<typeof Principal>): string[] =>
  principal === '*'
    ? ['*']
    : Object.entries(principal).flatMap(([kind, names]) =>
        [names].flat().map((name) => (name === '*' ? '*' : `${kind} ${name}`)),
      )

/** The buckets, with what their policies say. */
export const readBuckets = (resources: readonly Resource[]): readonly BucketModel[] => {
  const policies = resources
    .filter(({ type }) => type === 'AWS::S3::BucketPolicy')
    .map(({ properties }) => PolicyProperties.parse(properties))
  return resources
    .filter(({ type }) => type === 'AWS::S3::Bucket')
    .map(({ ref, attributes, region, properties }) => {
      const { CorsConfiguration, NotificationConfiguration } = BucketProperties.parse(properties)
      return {
        name: ref,
        arn: attributes['Arn'] ?? '',
        region,
        tellsEventBridge: NotificationConfiguration?.EventBridgeConfiguration?.EventBridgeEnabled ?? false,
        cors: (CorsConfiguration?.CorsRules ?? []).map((rule) => ({
          origins: rule.AllowedOrigins,
          methods: rule.AllowedMethods,
          headers: rule.AllowedHeaders,
          exposed: [],
          maxAgeSeconds: rule.MaxAge,
          credentials: false,
        })),
        policy: policies
          .filter(({ Bucket }) => Bucket === ref)
          .flatMap(({ PolicyDocument }) =>
            PolicyDocument.Statement.map((statement) => ({ principals: namesIn(statement.Principal), statement })),
          ),
      }
    })
}
