import { Stack } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import type { Construct } from 'constructs'
import { AlarmTopic } from '../constructs/alarm-topic.ts'
import { CountryAlarms } from '../constructs/country-alarms.ts'
import { CountryDashboard } from '../constructs/country-dashboard.ts'
import type { CountrySettings } from '../countries.ts'

/** What tells people that something is wrong, and where to look. */
export class OperationsStack extends Stack {
  constructor(scope: Construct, id: string, { country, api }: { country: CountrySettings; api: HttpApi }) {
    super(scope, id, { env: { region: country.region } })
    const { code: countryCode } = country.public
    const topic = new AlarmTopic(this, 'AlarmTopic', { email: country.alarmEmail })
    new CountryAlarms(this, 'Alarms', { countryCode, apiId: api.apiId, topic })
    new CountryDashboard(this, 'Dashboard', { countryCode, apiId: api.apiId })
  }
}
