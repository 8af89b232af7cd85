import type { MappingModel, Model } from '../assembly/model.ts'
import type { CreatedTable } from '../dynamodb/create-tables.ts'
import type { FunctionHost } from '../functions/function-host.ts'
import type { Queues } from '../queues/queues.ts'
import { decide } from '../roles/decide.ts'
import { openCheckpoint } from '../streams/checkpoint.ts'
import { startMapping } from '../streams/start-mapping.ts'
import type { RunningMapping } from '../streams/start-mapping.ts'
import { failedBatch } from './failures.ts'

export type MappingsOptions = {
  readonly model: Model
  readonly endpoint: URL
  readonly tables: readonly CreatedTable[]
  /** Where checkpoints are kept; nothing keeps them in memory, as the stream is. */
  readonly folder: string | undefined
  readonly functions: FunctionHost
  readonly queues: Queues
  readonly log: (message: string) => void
}

const streamActions = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator']

/** In AWS a mapping whose function may not read the stream, or not write to the destination, cannot be created. */
const checkRole = ({ functions, roles }: Model, mapping: MappingModel): void => {
  const reader = functions.find(({ arn }) => arn === mapping.functionArn)
  const statements = roles.find(({ arn }) => arn === reader?.roleArn)?.statements ?? []
  const needed = streamActions.map((action) => [action, mapping.sourceArn] as const)
  const all =
    mapping.onFailureArn === undefined ? needed : [...needed, ['sqs:SendMessage', mapping.onFailureArn] as const]
  for (const [action, resource] of all) {
    if (decide(statements, { action, resource, context: {} }) !== 'allowed')
      throw new Error(`The role of ${reader?.name} does not allow ${action} on ${resource}, which ${mapping.id} needs.`)
  }
}

/** Starts the event source mappings of the assembly, all of which read table streams. */
export const startMappings = (options: MappingsOptions): readonly RunningMapping[] => {
  const { model, endpoint, tables, folder, functions, queues, log } = options
  return model.mappings.map((mapping) => {
    checkRole(model, mapping)
    const streamArn = tables.find((table) => table.model.streamArn === mapping.sourceArn)?.localStreamArn
    if (streamArn === undefined)
      throw new Error(`${mapping.id} reads ${mapping.sourceArn}, which is no table's stream.`)
    return startMapping({
      endpoint,
      streamArn,
      checkpoint: openCheckpoint(folder, mapping.id, streamArn),
      delivery: {
        mapping,
        invoke: (event) => functions.invoke(mapping.functionArn, event),
        giveUp: (records, attempts) => {
          log(`${mapping.id} gave up ${records.length} record(s) after ${attempts} attempts`)
          if (mapping.onFailureArn !== undefined)
            queues.send(mapping.onFailureArn, failedBatch(mapping, records, attempts))
        },
      },
      log,
    })
  })
}
