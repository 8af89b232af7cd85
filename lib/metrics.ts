import { Duration } from 'aws-cdk-lib'
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { failureQueueName } from './constructs/failure-queue.ts'
import { deployedName } from './functions.ts'
import type { FunctionName } from './functions.ts'

type Options = { statistic?: string; period?: Duration }

/** A metric of one function of a country, as Lambda publishes it. */
export const functionMetric = (
  countryCode: string,
  name: FunctionName,
  metricName: string,
  options: Options = {},
): Metric =>
  new Metric({
    namespace: 'AWS/Lambda',
    metricName,
    dimensionsMap: { FunctionName: deployedName(countryCode, name) },
    label: name,
    statistic: 'Sum',
    ...options,
  })

/** How often Lambda turned calls away in the whole account and region: the concurrency limit is theirs. */
export const accountThrottles = (period: Duration): Metric =>
  new Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles', statistic: 'Sum', period })

/** A metric of the country's API, as API Gateway publishes it. */
export const apiMetric = (apiId: string, metricName: string, options: Options = {}): Metric =>
  new Metric({ namespace: 'AWS/ApiGateway', metricName, dimensionsMap: { ApiId: apiId }, statistic: 'Sum', ...options })

/** How many events wait in a function's failure queue. */
export const failureQueueDepth = (countryCode: string, name: FunctionName): Metric =>
  new Metric({
    namespace: 'AWS/SQS',
    metricName: 'ApproximateNumberOfMessagesVisible',
    dimensionsMap: { QueueName: failureQueueName(countryCode, name) },
    label: name,
    statistic: 'Maximum',
  })

/** A metric that our own code publishes (embedded metric format, namespace `Indigo`, dimension `country`). */
export const indigoMetric = (countryCode: string, metricName: string, options: Options = {}): Metric =>
  new Metric({
    namespace: 'Indigo',
    metricName,
    dimensionsMap: { country: countryCode },
    statistic: 'Maximum',
    ...options,
  })

/** How far the last proof of the ledger was from zero, whichever side it fell on. */
export const ledgerDifference = (countryCode: string): MathExpression =>
  new MathExpression({
    expression: 'ABS(high) + ABS(low)',
    usingMetrics: {
      high: indigoMetric(countryCode, 'LedgerDifference', { statistic: 'Maximum' }),
      low: indigoMetric(countryCode, 'LedgerDifference', { statistic: 'Minimum' }),
    },
    label: 'ledger difference',
    period: Duration.hours(1),
  })
