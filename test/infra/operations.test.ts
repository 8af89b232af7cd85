import { describe, expect, it } from 'vitest'
import { aCountry, ofType, synthesise, theOnly } from './synthesise.ts'

const resources = synthesise(aCountry())
const alarms = ofType(resources, 'AWS::CloudWatch::Alarm')

const named = (name: string) => alarms.find(({ Properties }) => Properties['AlarmName'] === `Indigo-FR-${name}`)

/** Types that cost money every month whether anybody comes or not. */
const pricedByTheMonth = [
  /^AWS::EC2::/,
  /^AWS::(ECS|EKS|RDS|ElastiCache|OpenSearchService|DAX|MSK|Redshift)::/,
  /^AWS::ElasticLoadBalancing/,
  /^AWS::KMS::Key$/,
  /^AWS::WAFv2::/,
  /^AWS::SecretsManager::/,
  /^AWS::Route53::HostedZone$/,
  /^AWS::Synthetics::/,
  /^AWS::Kinesis::/,
  /^AWS::Lambda::(Version|Alias)$/,
]

describe('Alarms', () => {
  it('watch errors, latency, throttles, the ledger, failure queues and lag', () => {
    expect(new Set(alarms.map(({ Properties }) => Properties['AlarmName']))).toEqual(
      new Set(
        [
          'api-errors',
          'api-latency',
          'throttles',
          'ledger-imbalance',
          'ledger-unproved',
          'entry-touched',
          'sweep-failed',
          'search-lag',
          'welcome-errors',
          'message-errors',
          'follow-errors',
          'mail-errors',
          'resize-errors',
          'sweep-errors',
          'farewell-errors',
          'groups-errors',
          'audit-errors',
          'follow-failures',
          'mail-failures',
          'resize-failures',
          'sweep-failures',
          'farewell-failures',
          'groups-failures',
          'audit-failures',
          'follow-lag',
          'mail-lag',
        ].map((name) => `Indigo-FR-${name}`),
      ),
    )
  })

  it('reach somebody, when they begin and when they end', () => {
    const topic = theOnly(resources, 'AWS::SNS::Topic')
    expect(theOnly(resources, 'AWS::SNS::Subscription').Properties).toMatchObject({
      Protocol: 'email',
      Endpoint: 'operations@fr.indigo.example',
    })
    for (const { Properties } of alarms) {
      expect(Properties).toMatchObject({ AlarmActions: [{ Ref: topic.id }], OKActions: [{ Ref: topic.id }] })
    }
  })

  it('say what they mean and where to read on', () => {
    for (const { Properties } of alarms) expect(Properties['AlarmDescription']).toMatch(/\. See docs\/operations\.md/)
  })

  it('ring as soon as the ledger does not tally, and when nobody proves it', () => {
    expect(named('ledger-imbalance')?.Properties).toMatchObject({
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 0,
      EvaluationPeriods: 1,
    })
    expect(named('ledger-unproved')?.Properties).toMatchObject({
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 1,
      TreatMissingData: 'breaching',
    })
  })
})

describe('The bill', () => {
  it('has no line of a fixed price but the alarms’', () => {
    const found = resources.filter(({ Type }) => pricedByTheMonth.some((pattern) => pattern.test(Type)))
    expect(found.map(({ Type }) => Type)).toEqual([])
  })

  it('pays for no capacity or concurrency in advance', () => {
    expect(JSON.stringify(resources)).not.toMatch(/Provisioned(Throughput|Concurrency|Poller)|ReservedConcurrent/)
  })

  it('counts no route of the API one by one, as each would be a metric to pay', () => {
    expect(JSON.stringify(resources)).not.toContain('DetailedMetricsEnabled":true')
  })

  it('has a budget that warns before the month is over', () => {
    const budget = theOnly(resources, 'AWS::Budgets::Budget')
    expect(budget.Properties['Budget']).toMatchObject({
      BudgetLimit: { Amount: 100, Unit: 'USD' },
      CostFilters: { TagKeyValue: ['user:indigo-country$FR'] },
    })
  })

  it('can be told country from country', () => {
    const taggable = ofType(resources, 'AWS::Lambda::Function')
    for (const { Properties } of taggable)
      expect(Properties['Tags']).toContainEqual({ Key: 'indigo-country', Value: 'FR' })
  })
})

describe('The dashboard', () => {
  it('is one', () => {
    expect(ofType(resources, 'AWS::CloudWatch::Dashboard')).toHaveLength(1)
  })
})
