import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { App } from '../../shared/data/app.ts'
import { dynamodbTable } from '../../shared/data/dynamodb-table.ts'
import { environment } from './environment.ts'
import { surroundings } from './surroundings.ts'

let running: App | undefined

/** What a function acts on in AWS: the country's table, the real clock, real chance. Made once for an instance. */
export const runningApp = (): App =>
  (running ??= {
    table: dynamodbTable(new DynamoDBClient({ maxAttempts: 3 }), environment.table()),
    ...surroundings(),
  })
