import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { App } from '../../shared/data/app.ts'
import { dynamodbTable } from '../../shared/data/dynamodb-table.ts'
import { instantAt } from '../../shared/domain/time.ts'
import { environment } from './environment.ts'

const unit = (): number => randomBytes(6).readUIntBE(0, 6) / 2 ** 48

let running: App | undefined

/** What a function acts on in AWS: the country's table, the real clock, real chance. Made once for an instance. */
export const runningApp = (): App =>
  (running ??= {
    table: dynamodbTable(new DynamoDBClient({ maxAttempts: 3 }), environment.table()),
    country: environment.country(),
    clock: { now: () => instantAt(Date.now()), sleep: (ms) => sleep(ms) },
    chance: { bytes: (count) => randomBytes(count), unit },
  })
