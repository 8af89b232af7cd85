import { Stack } from 'aws-cdk-lib'
import { UserPoolGroup } from 'aws-cdk-lib/aws-cognito'
import type { UserPool, UserPoolClient } from 'aws-cdk-lib/aws-cognito'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { addressKey } from '../address-key.ts'
import { AppClient } from '../constructs/app-client.ts'
import { IndigoFunction } from '../constructs/indigo-function.ts'
import { SignInFirewall } from '../constructs/sign-in-firewall.ts'
import { IndigoUserPool } from '../constructs/user-pool.ts'
import type { CountrySettings } from '../countries.ts'

const groups = {
  operators: 'Run the country: verify associations, prove the ledger.',
  moderators: 'Decide reports and disputes, always with a reason.',
  associations: 'Teams of verified associations.',
}

/** Who people are: the user pool, its client and groups, and the functions that welcome new members and word their codes. */
export class IdentityStack extends Stack {
  readonly userPool: UserPool
  readonly client: UserPoolClient

  constructor(scope: Construct, id: string, { country, table }: { country: CountrySettings; table: ITable }) {
    super(scope, id, { env: { region: country.region } })
    const environment = { ADDRESS_KEY: addressKey(this, country.public.code) }
    const welcome = new IndigoFunction(this, 'welcome', { country, table, environment })
    const message = new IndigoFunction(this, 'message', { country, table })
    const called = { postConfirmation: welcome, customMessage: message }
    this.userPool = new IndigoUserPool(this, 'UserPool', country, called)
    this.client = new AppClient(this, 'UserPoolClient', this.userPool)
    if (country.options.webApplicationFirewall) {
      const name = `Indigo-${country.public.code}`
      new SignInFirewall(this, 'Firewall', { name, userPoolArn: this.userPool.userPoolArn })
    }
    for (const [groupName, description] of Object.entries(groups)) {
      new UserPoolGroup(this, groupName, { userPool: this.userPool, groupName, description })
    }
  }
}
