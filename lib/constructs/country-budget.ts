import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import type { Construct } from 'constructs'
import type { CountrySettings } from '../countries.ts'

/** Warns when the country's month has cost, or is going to cost, more than its budget. It counts what is tagged with the country. */
export class CountryBudget extends CfnBudget {
  constructor(scope: Construct, id: string, { public: { code }, monthlyBudgetUsd, alarmEmail }: CountrySettings) {
    const subscribers = [{ subscriptionType: 'EMAIL', address: alarmEmail }]
    const warn = (notificationType: string, threshold: number): CfnBudget.NotificationWithSubscribersProperty => ({
      notification: { notificationType, threshold, thresholdType: 'PERCENTAGE', comparisonOperator: 'GREATER_THAN' },
      subscribers,
    })
    super(scope, id, {
      budget: {
        budgetName: `Indigo-${code}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: monthlyBudgetUsd, unit: 'USD' },
        costFilters: { TagKeyValue: [`user:indigo-country$${code}`] },
      },
      notificationsWithSubscribers: [warn('ACTUAL', 80), warn('FORECASTED', 100)],
    })
  }
}
