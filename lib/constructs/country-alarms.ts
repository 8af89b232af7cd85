import { Duration } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { ITopic } from 'aws-cdk-lib/aws-sns'
import { Construct } from 'constructs'
import { backgroundFunctions, type FunctionName } from '../functions.ts'
import {
  accountThrottles,
  apiMetric,
  failureQueueDepth,
  functionMetric,
  indigoMetric,
  ledgerDifference,
} from '../metrics.ts'

export interface CountryAlarmsProps {
  countryCode: string
  apiId: string
  topic: ITopic
}

interface Watch {
  metric: IMetric
  /** Alarms above this, or below that. */
  above?: number
  below?: number
  /** How many periods in a row; 1 without it. */
  periods?: number
  /** What no data means; nothing wrong, without it. */
  missing?: TreatMissingData
  /** What it means and where to look, for whoever is woken. */
  means: string
}

const withFailureQueue: FunctionName[] = ['follow', 'mail', 'resize', 'sweep', 'farewell', 'groups', 'audit']
const followers: FunctionName[] = ['follow', 'mail']

/** Everything that wakes somebody; 0.10 USD each a month. */
export class CountryAlarms extends Construct {
  constructor(scope: Construct, id: string, { countryCode, apiId, topic }: CountryAlarmsProps) {
    super(scope, id)
    for (const [name, watch] of Object.entries(watches(countryCode, apiId))) {
      const alarm = new Alarm(this, name, {
        alarmName: `Indigo-${countryCode}-${name}`,
        alarmDescription: `${watch.means} See docs/operations.md, "When an alarm rings".`,
        metric: watch.metric,
        threshold: watch.above ?? watch.below ?? 0,
        comparisonOperator:
          watch.above === undefined
            ? ComparisonOperator.LESS_THAN_THRESHOLD
            : ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: watch.periods ?? 1,
        treatMissingData: watch.missing ?? TreatMissingData.NOT_BREACHING,
      })
      alarm.addAlarmAction(new SnsAction(topic))
      alarm.addOkAction(new SnsAction(topic))
    }
  }
}

const minutes = (count: number): Duration => Duration.minutes(count)

const watches = (code: string, apiId: string): Record<string, Watch> => ({
  'api-errors': { metric: apiMetric(apiId, '5xx', { period: minutes(5) }), above: 0, means: 'The API answered 5xx.' },
  'api-latency': {
    metric: apiMetric(apiId, 'Latency', { statistic: 'p99', period: minutes(5) }),
    above: 2000,
    periods: 3,
    means: 'One request in a hundred takes more than 2 s.',
  },
  throttles: {
    // Of the account's region: the limit is the account's too.
    metric: accountThrottles(minutes(1)),
    above: 0,
    periods: 2,
    means: 'Lambda turned calls away: the account is at its concurrency limit.',
  },
  'ledger-imbalance': { metric: ledgerDifference(code), above: 0, means: 'The ledger does not tally.' },
  'ledger-unproved': {
    metric: indigoMetric(code, 'LedgerDifference', { statistic: 'SampleCount', period: Duration.hours(1) }),
    below: 1,
    periods: 2,
    missing: TreatMissingData.BREACHING,
    means: 'Nobody has proved the ledger for two hours.',
  },
  'sweep-failed': {
    metric: indigoMetric(code, 'SweepFailed', { statistic: 'Sum', period: minutes(5) }),
    above: 0,
    periods: 3,
    means: 'Something is due and the sweep cannot end it.',
  },
  'entry-touched': {
    metric: indigoMetric(code, 'EntryTouched', { statistic: 'Sum', period: minutes(1) }),
    above: 0,
    means: 'Somebody changed or removed an entry of the ledger.',
  },
  'search-lag': {
    metric: indigoMetric(code, 'SearchLagMs', { statistic: 'p99', period: minutes(5) }),
    above: 1000,
    periods: 3,
    means: 'New listings are found by their words more than a second after they were published.',
  },
  ...each(backgroundFunctions, 'errors', (name) => ({
    metric: functionMetric(code, name, 'Errors', { period: minutes(5) }),
    above: 0,
    periods: 2,
    means: `${name} keeps failing.`,
  })),
  ...each(withFailureQueue, 'failures', (name) => ({
    metric: failureQueueDepth(code, name),
    above: 0,
    means: `${name} gave up on an event, which waits to be replayed.`,
  })),
  ...each(followers, 'lag', (name) => ({
    metric: functionMetric(code, name, 'IteratorAge', { statistic: 'Maximum', period: minutes(1) }),
    above: 60_000,
    periods: 5,
    means: `${name} is a minute behind the table.`,
  })),
})

const each = (
  names: readonly FunctionName[],
  what: string,
  watch: (name: FunctionName) => Watch,
): Record<string, Watch> => Object.fromEntries(names.map((name) => [`${name}-${what}`, watch(name)]))
