import { setTimeout as wait } from 'node:timers/promises'
import * as z from 'zod'
import type { TableModel } from '../assembly/model.ts'
import { callDynamoDb, DynamoDbFailure } from './call-dynamodb.ts'

const Description = z.object({
  Table: z.object({
    TableStatus: z.string(),
    LatestStreamArn: z.string().optional(),
    GlobalSecondaryIndexes: z.array(z.object({ IndexName: z.string(), IndexStatus: z.string() })).default([]),
    ItemCount: z.number().default(0),
  }),
})

/** A table as DynamoDB Local has it. */
export type CreatedTable = {
  readonly model: TableModel
  /** Its stream's ARN in DynamoDB Local, where it has one. */
  readonly localStreamArn: string | undefined
  readonly isNew: boolean
}

const describe = async (endpoint: URL, name: string) => {
  try {
    const answer = await callDynamoDb(endpoint, 'DynamoDB_20120810.DescribeTable', { TableName: name })
    return Description.parse(answer).Table
  } catch (error) {
    if (error instanceof DynamoDbFailure && error.code === 'ResourceNotFoundException') return undefined
    throw error
  }
}

const indexNames = ({ indexPartitionKeys }: TableModel): string => Object.keys(indexPartitionKeys).sort().join(', ')

const setTtl = async (endpoint: URL, { name, ttlAttribute }: TableModel): Promise<void> => {
  if (ttlAttribute === undefined) return
  await callDynamoDb(endpoint, 'DynamoDB_20120810.UpdateTimeToLive', {
    TableName: name,
    TimeToLiveSpecification: { Enabled: true, AttributeName: ttlAttribute },
  })
}

const createTable = async (endpoint: URL, model: TableModel): Promise<CreatedTable> => {
  const existing = await describe(endpoint, model.name)
  if (existing !== undefined) {
    const found = existing.GlobalSecondaryIndexes.map(({ IndexName }) => IndexName)
      .sort()
      .join(', ')
    if (found !== indexNames(model))
      throw new Error(
        `The kept data has a table with the indexes ${found}; the stacks now want ${indexNames(model)}. ` +
          'Start once with --fresh to begin anew.',
      )
    return { model, localStreamArn: existing.LatestStreamArn, isNew: false }
  }
  await callDynamoDb(endpoint, 'DynamoDB_20120810.CreateTable', model.definition)
  await setTtl(endpoint, model)
  let created = await describe(endpoint, model.name)
  while (created?.TableStatus !== 'ACTIVE') {
    await wait(20)
    created = await describe(endpoint, model.name)
  }
  return { model, localStreamArn: created.LatestStreamArn, isNew: true }
}

/** Creates the tables of the assembly that the kept data does not have yet. */
export const createTables = (endpoint: URL, models: readonly TableModel[]): Promise<readonly CreatedTable[]> =>
  Promise.all(models.map((model) => createTable(endpoint, model)))
