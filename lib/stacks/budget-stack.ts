import { Stack } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { CountryBudget } from '../constructs/country-budget.ts'
import type { CountrySettings } from '../countries.ts'

/** The country's budget, apart from the rest: budgets belong to no region, and CloudFormation lacks them in some. */
export class BudgetStack extends Stack {
  constructor(scope: Construct, id: string, country: CountrySettings) {
    super(scope, id, { env: { region: 'eu-central-1' } })
    new CountryBudget(this, 'Budget', country)
  }
}
