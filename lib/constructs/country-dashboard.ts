import { Duration } from 'aws-cdk-lib'
import { Dashboard, GraphWidget, Row } from 'aws-cdk-lib/aws-cloudwatch'
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { functionNames } from '../functions.ts'
import { apiMetric, failureQueueDepth, functionMetric, indigoMetric, ledgerDifference } from '../metrics.ts'

/** One page on which a country's health can be seen; an account's first three dashboards are free. */
export class CountryDashboard extends Dashboard {
  constructor(scope: Construct, id: string, { countryCode, apiId }: { countryCode: string; apiId: string }) {
    super(scope, id, { dashboardName: `Indigo-${countryCode}`, defaultInterval: Duration.days(1) })
    const latency = ['p50', 'p99'].map((statistic) => apiMetric(apiId, 'Latency', { statistic }))
    const ofEach = (metric: string, statistic = 'Sum'): IMetric[] =>
      functionNames.map((name) => functionMetric(countryCode, name, metric, { statistic }))
    this.addWidgets(
      new Row(
        graph(
          'Requests',
          ['Count', '4xx', '5xx'].map((name) => apiMetric(apiId, name)),
        ),
        graph('Latency (ms)', latency),
      ),
      new Row(graph('Errors', ofEach('Errors')), graph('Duration p99 (ms)', ofEach('Duration', 'p99'))),
      new Row(
        graph('Behind the table (ms)', [
          functionMetric(countryCode, 'follow', 'IteratorAge', { statistic: 'Maximum' }),
          functionMetric(countryCode, 'mail', 'IteratorAge', { statistic: 'Maximum' }),
        ]),
        graph(
          'Waiting to be replayed',
          (['follow', 'mail', 'resize', 'sweep', 'farewell', 'groups', 'audit'] as const).map((name) =>
            failureQueueDepth(countryCode, name),
          ),
        ),
      ),
      new Row(
        graph('Ledger (0 is right)', [
          ledgerDifference(countryCode),
          indigoMetric(countryCode, 'EntryTouched', { statistic: 'Sum' }),
        ]),
        graph(
          'Until a listing is found by its words (ms)',
          ['p50', 'p99'].map((statistic) => indigoMetric(countryCode, 'SearchLagMs', { statistic })),
        ),
      ),
    )
  }
}

const graph = (title: string, left: IMetric[]): GraphWidget => new GraphWidget({ title, left, width: 12 })
