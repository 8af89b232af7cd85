import type { Model, TableModel } from '../assembly/model.ts'
import { laptopAccount } from '../assembly/physical-ids.ts'
import type { TableOf } from './dynamodb-calls.ts'

/** A table of the assembly by name or ARN; of any other name, a stand-in that no role can name. */
export const tableOf =
  ({ tables }: Model, region: string): TableOf =>
  (reference): TableModel => {
    const name = reference.slice(reference.lastIndexOf('/') + 1)
    const arn = `arn:aws:dynamodb:${region}:${laptopAccount}:table/${name}`
    return (
      tables.find((table) => table.name === name) ?? {
        name,
        arn,
        streamArn: `${arn}/stream/laptop`,
        partitionKey: 'PK',
        indexPartitionKeys: {},
        ttlAttribute: undefined,
        definition: {},
      }
    )
  }
