import * as z from 'zod'
import type { TableModel } from './model.ts'
import type { Resource } from './resolve-stacks.ts'

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }))
const Index = z.looseObject({ IndexName: z.string(), KeySchema })
const Table = z.object({
  KeySchema,
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.string() })),
  GlobalSecondaryIndexes: z.array(Index).default([]),
  StreamSpecification: z.object({ StreamViewType: z.string() }).optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string().optional(), Enabled: z.boolean() }).optional(),
})

const partitionKeyOf = (schema: z.infer<typeof KeySchema>): string => {
  const key = schema.find(({ KeyType }) => KeyType === 'HASH')
  if (key === undefined) throw new Error('A table or index of the assembly has no partition key.')
  return key.AttributeName
}

/** The tables, with what CreateTable is to be asked for; all on demand, as DynamoDB Local does not bill. */
export const readTables = (resources: readonly Resource[]): readonly TableModel[] =>
  resources
    .filter(({ type }) => type === 'AWS::DynamoDB::Table')
    .map(({ ref, attributes, properties }) => {
      const table = Table.parse(properties)
      const indexes = table.GlobalSecondaryIndexes.map(({ IndexName, KeySchema: keys, ...rest }) => ({
        IndexName,
        KeySchema: keys,
        Projection: rest['Projection'],
      }))
      const { TimeToLiveSpecification: ttl, StreamSpecification: stream } = table
      return {
        name: ref,
        arn: attributes['Arn'] ?? '',
        streamArn: attributes['StreamArn'] ?? '',
        partitionKey: partitionKeyOf(table.KeySchema),
        indexPartitionKeys: Object.fromEntries(
          indexes.map(({ IndexName, KeySchema: keys }) => [IndexName, partitionKeyOf(keys)]),
        ),
        ttlAttribute: ttl?.Enabled === true ? ttl.AttributeName : undefined,
        definition: {
          TableName: ref,
          BillingMode: 'PAY_PER_REQUEST',
          KeySchema: table.KeySchema,
          AttributeDefinitions: table.AttributeDefinitions,
          ...(indexes.length > 0 && { GlobalSecondaryIndexes: indexes }),
          ...(stream !== undefined && { StreamSpecification: { StreamEnabled: true, ...stream } }),
        },
      }
    })
