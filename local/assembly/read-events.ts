import * as z from 'zod'
import type { EventRuleModel, FunctionModel, MappingModel, QueueModel, RuleModel } from './model.ts'
import type { Resource } from './resolve-stacks.ts'

const Mapping = z.object({
  FunctionName: z.string(),
  EventSourceArn: z.string(),
  Enabled: z.boolean().default(true),
  BatchSize: z.number().default(100),
  StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']),
  MaximumRetryAttempts: z.number().default(-1),
  MaximumRecordAgeInSeconds: z.number().default(-1),
  BisectBatchOnFunctionError: z.boolean().default(false),
  FunctionResponseTypes: z.array(z.string()).default([]),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })).default([]) }).optional(),
})

const Rule = z.object({
  ScheduleExpression: z.string().optional(),
  EventPattern: z.record(z.string(), z.unknown()).optional(),
  State: z.string().default('ENABLED'),
  Targets: z.array(z.object({ Arn: z.string(), Input: z.string().optional() })).default([]),
})

const parsePattern = (pattern: string): unknown => JSON.parse(pattern)

/** The event source mappings that are switched on. */
export const readMappings = (
  resources: readonly Resource[],
  functions: readonly FunctionModel[],
): readonly MappingModel[] =>
  resources
    .filter(({ type }) => type === 'AWS::Lambda::EventSourceMapping')
    .map(({ logicalId, stack, properties }) => ({ id: `${stack}-${logicalId}`, ...Mapping.parse(properties) }))
    .filter(({ Enabled }) => Enabled)
    .map((mapping) => {
      const named = functions.find(({ name, arn }) => mapping.FunctionName === name || mapping.FunctionName === arn)
      if (named === undefined) throw new Error(`The mapping ${mapping.id} names no function of the assembly.`)
      return {
        id: mapping.id,
        functionArn: named.arn,
        sourceArn: mapping.EventSourceArn,
        batchSize: mapping.BatchSize,
        fromStart: mapping.StartingPosition === 'TRIM_HORIZON',
        retries: mapping.MaximumRetryAttempts,
        maxAgeSeconds: mapping.MaximumRecordAgeInSeconds,
        bisect: mapping.BisectBatchOnFunctionError,
        reportsItemFailures: mapping.FunctionResponseTypes.includes('ReportBatchItemFailures'),
        onFailureArn: mapping.DestinationConfig?.OnFailure?.Destination,
        filters: (mapping.FilterCriteria?.Filters ?? []).map(({ Pattern }) => parsePattern(Pattern)),
      }
    })

/** The enabled rules with a schedule. */
export const readRules = (resources: readonly Resource[]): readonly RuleModel[] =>
  resources
    .filter(({ type }) => type === 'AWS::Events::Rule')
    .flatMap(({ ref, attributes, region, properties }) => {
      const { ScheduleExpression: schedule, State, Targets } = Rule.parse(properties)
      if (schedule === undefined || State !== 'ENABLED') return []
      return {
        name: ref,
        arn: attributes['Arn'] ?? '',
        region,
        schedule,
        targets: Targets.map(({ Arn, Input }) => ({ arn: Arn, input: Input })),
      }
    })

/** The enabled rules that wait for events of other services. */
export const readEventRules = (resources: readonly Resource[]): readonly EventRuleModel[] =>
  resources
    .filter(({ type }) => type === 'AWS::Events::Rule')
    .flatMap(({ ref, attributes, properties }) => {
      const { EventPattern: pattern, State, Targets } = Rule.parse(properties)
      if (pattern === undefined || State !== 'ENABLED') return []
      const targets = Targets.map(({ Arn, Input }) => ({ arn: Arn, input: Input }))
      return { name: ref, arn: attributes['Arn'] ?? '', pattern, targets }
    })

export const readQueues = (resources: readonly Resource[]): readonly QueueModel[] =>
  resources
    .filter(({ type }) => type === 'AWS::SQS::Queue')
    .map(({ ref, attributes }) => ({
      name: attributes['QueueName'] ?? '',
      arn: attributes['Arn'] ?? '',
      url: ref,
    }))
