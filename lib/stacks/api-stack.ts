import { CfnOutput, Duration, Stack } from 'aws-cdk-lib'
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import type { UserPool, UserPoolClient } from 'aws-cdk-lib/aws-cognito'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Schedule } from 'aws-cdk-lib/aws-events'
import type { Construct } from 'constructs'
import type { ModuleName } from '../../shared/contract/contract.ts'
import { addressKey } from '../address-key.ts'
import { CalledFunction } from '../constructs/called-function.ts'
import { ContractApi } from '../constructs/contract-api.ts'
import { functionArn, IndigoFunction } from '../constructs/indigo-function.ts'
import { PhotoTaker } from '../constructs/photo-taker.ts'
import { ScheduledFunction } from '../constructs/scheduled-function.ts'
import { StreamConsumer } from '../constructs/stream-consumer.ts'
import type { CountrySettings } from '../countries.ts'
import { deployedName } from '../functions.ts'
import { photoBucketName, photoFiles } from '../photo-files.ts'
import { placeIndexArn, placeIndexEnvironment } from '../place-index.ts'

export interface ApiStackProps {
  country: CountrySettings
  table: ITable
  userPool: UserPool
  client: UserPoolClient
}

/** What acts on the table: the API, the followers of the stream, and what the clock calls. */
export class ApiStack extends Stack {
  readonly api: ContractApi

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, { env: { region: props.country.region } })
    this.api = new ContractApi(this, 'Api', {
      apiName: `Indigo-${props.country.public.code}`,
      webOrigin: props.country.webOrigin,
      functions: this.apiFunctions(props),
      authorizer: new HttpUserPoolAuthorizer('SignedIn', props.userPool, { userPoolClients: [props.client] }),
    })
    this.followers(props)
    this.scheduled(props)
    const { country, table } = props
    new PhotoTaker(this, { country, table, ...this.photoAccess(country) })
    new CfnOutput(this, 'ApiUrl', { value: this.api.apiEndpoint })
  }

  private apiFunctions({ country, table, userPool, client }: ApiStackProps): Record<ModuleName, IndigoFunction> {
    const { code } = country.public
    const pool = { TOKEN_ISSUER: userPool.userPoolProviderUrl, USER_POOL_CLIENT_ID: client.userPoolClientId }
    const make = (name: ModuleName, environment: Record<string, string> = {}): IndigoFunction =>
      new IndigoFunction(this, name, {
        country,
        table,
        environment: { ...pool, ...environment },
        targets: {
          audit: functionArn(this, code, 'audit'),
          farewell: functionArn(this, code, 'farewell'),
          placeIndex: placeIndexArn(this, country),
          userPool: userPool.userPoolArn,
          ...photoFiles(this, code),
        },
      })
    // A caller whose sign-up trigger failed is welcomed by whichever of these they call first.
    const welcoming = { ADDRESS_KEY: addressKey(this, code) }
    return {
      country: make('country'),
      auth: make('auth', { WEB_ORIGIN: country.webOrigin }),
      me: make('me', { ...welcoming, FAREWELL_FUNCTION: deployedName(code, 'farewell') }),
      members: make('members'),
      listings: make('listings', welcoming),
      photos: make('photos', { PHOTOS: photoBucketName(this, code) }),
      exchanges: make('exchanges', welcoming),
      moderation: make('moderation'),
      operator: make('operator', { AUDIT_FUNCTION: deployedName(code, 'audit') }),
      associations: make('associations', welcoming),
      activities: make('activities'),
      places: make('places', placeIndexEnvironment(country)),
      needs: make('needs'),
      receipts: make('receipts'),
      desk: make('desk'),
      assisted: make('assisted', { ...welcoming, USER_POOL_ID: userPool.userPoolId }),
    }
  }

  private followers({ country, table, userPool }: ApiStackProps): void {
    const { tableStreamArn: streamArn } = table
    const { code } = country.public
    const photos = this.photoAccess(country)
    if (streamArn === undefined) throw new Error('The table has no stream to follow')
    new StreamConsumer(this, 'follow', {
      country,
      table,
      streamArn,
      // What it writes to the search index itself, most of all changes, is not told to it again.
      filter: {
        dynamodb: {
          Keys: {
            PK: { S: [{ prefix: 'M#' }, { prefix: 'L#' }, { prefix: 'X#' }, { prefix: 'A#' }, { prefix: 'V#' }] },
          },
        },
      },
      environment: { ...photos.environment, GROUPS_FUNCTION: deployedName(code, 'groups') },
      targets: { ...photos.targets, groups: functionArn(this, code, 'groups') },
    })
    new CalledFunction(this, 'groups', {
      country,
      table,
      environment: { USER_POOL_ID: userPool.userPoolId },
      targets: { userPool: userPool.userPoolArn },
    })
    const mailIdentity = this.formatArn({ service: 'ses', resource: 'identity', resourceName: country.mailDomain })
    new StreamConsumer(this, 'mail', {
      country,
      table,
      streamArn,
      filter: { eventName: ['INSERT'], dynamodb: { Keys: { SK: { S: [{ prefix: 'N#' }] } } } },
      environment: { USER_POOL_ID: userPool.userPoolId, MAIL_FROM: country.mailFrom, WEB_ORIGIN: country.webOrigin },
      targets: { userPool: userPool.userPoolArn, mailIdentity },
    })
  }

  private photoAccess({ public: { code } }: CountrySettings) {
    return { environment: { PHOTOS: photoBucketName(this, code) }, targets: photoFiles(this, code) }
  }

  private scheduled({ country, table, userPool }: ApiStackProps): void {
    const { code } = country.public
    new ScheduledFunction(this, 'sweep', Schedule.rate(Duration.minutes(1)), {
      country,
      table,
      environment: { FAREWELL_FUNCTION: deployedName(code, 'farewell') },
      targets: { farewell: functionArn(this, code, 'farewell') },
    })
    new CalledFunction(this, 'farewell', {
      country,
      table,
      environment: { USER_POOL_ID: userPool.userPoolId },
      targets: { userPool: userPool.userPoolArn },
    })
    new ScheduledFunction(this, 'audit', Schedule.rate(Duration.hours(1)), {
      country,
      table,
      environment: { AUDIT_FUNCTION: deployedName(code, 'audit') },
      targets: { audit: functionArn(this, code, 'audit') },
    })
  }
}
