import { createHash } from 'node:crypto'

/** The account every resource of the laptop belongs to. */
export const laptopAccount = '000000000000'

/** What CloudFormation answers to `Ref` and `Fn::GetAtt` for one resource. */
export type PhysicalId = { readonly ref: string; readonly attributes: Readonly<Record<string, string>> }

export type Named = {
  readonly stack: string
  readonly logicalId: string
  readonly region: string
  /** An explicit name of the template, resolved. */
  readonly name: string | undefined
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** An id that stays the same over every synthesis: lower-case letters and digits, derived from the logical id. */
const stableId = ({ stack, logicalId }: Named, length: number): string =>
  Array.from(createHash('sha256').update(`${stack}/${logicalId}`).digest())
    .slice(0, length)
    .map((byte) => alphabet[byte % alphabet.length])
    .join('')

const arn = (service: string, region: string, resource: string): string =>
  `arn:aws:${service}:${region}:${laptopAccount}:${resource}`

const nameOf = (named: Named): string => named.name ?? `${named.stack}-${named.logicalId}`

const simple =
  (service: string, prefix: string, region: (named: Named) => string = (named) => named.region) =>
  (named: Named): PhysicalId => ({
    ref: nameOf(named),
    attributes: { Arn: arn(service, region(named), `${prefix}${nameOf(named)}`) },
  })

const table = (named: Named): PhysicalId => {
  const { ref, attributes } = simple('dynamodb', 'table/')(named)
  return { ref, attributes: { ...attributes, StreamArn: `${attributes['Arn']}/stream/laptop` } }
}

const queue = (named: Named): PhysicalId => ({
  ref: `https://sqs.${named.region}.amazonaws.com/${laptopAccount}/${nameOf(named)}`,
  attributes: { Arn: arn('sqs', named.region, nameOf(named)), QueueName: nameOf(named) },
})

/** Names of buckets are lower case; an ARN of one has neither region nor account. */
const bucket = (named: Named): PhysicalId => {
  const name = nameOf(named).toLowerCase()
  return {
    ref: name,
    attributes: {
      Arn: `arn:aws:s3:::${name}`,
      DomainName: `${name}.s3.amazonaws.com`,
      RegionalDomainName: `${name}.s3.${named.region}.amazonaws.com`,
    },
  }
}

const userPool = (named: Named): PhysicalId => {
  const id = `${named.region}_${stableId(named, 9)}`
  const provider = `cognito-idp.${named.region}.amazonaws.com/${id}`
  return {
    ref: id,
    attributes: {
      Arn: arn('cognito-idp', named.region, `userpool/${id}`),
      UserPoolId: id,
      ProviderName: provider,
      ProviderURL: `https://${provider}`,
    },
  }
}

const httpApi = (named: Named): PhysicalId => {
  const id = stableId(named, 10)
  return {
    ref: id,
    attributes: { ApiId: id, ApiEndpoint: `https://${id}.execute-api.${named.region}.amazonaws.com` },
  }
}

const byType: Readonly<Record<string, (named: Named) => PhysicalId>> = {
  'AWS::ApiGatewayV2::Api': httpApi,
  'AWS::Cognito::UserPool': userPool,
  'AWS::Cognito::UserPoolClient': (named) => ({ ref: stableId(named, 26), attributes: {} }),
  'AWS::DynamoDB::Table': table,
  'AWS::Events::Rule': simple('events', 'rule/'),
  'AWS::IAM::Role': simple('iam', 'role/', () => ''),
  'AWS::Lambda::Function': simple('lambda', 'function:'),
  'AWS::Location::PlaceIndex': simple('geo', 'place-index/'),
  'AWS::Logs::LogGroup': simple('logs', 'log-group:'),
  'AWS::S3::Bucket': bucket,
  'AWS::SNS::Topic': (named) => {
    const topic = arn('sns', named.region, nameOf(named))
    return { ref: topic, attributes: { TopicArn: topic, TopicName: nameOf(named) } }
  },
  'AWS::SQS::Queue': queue,
}

/** What a resource is called on the laptop; types that nothing here runs get their logical id and an ARN of the usual shape. */
export const physicalIdOf = (type: string, named: Named): PhysicalId =>
  (byType[type] ?? simple(type.split('::')[1]?.toLowerCase() ?? 'unknown', ''))(named)

/** The property in which a template may give a resource its own name. */
export const nameProperty: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::Events::Rule': 'Name',
  'AWS::IAM::Role': 'RoleName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Location::PlaceIndex': 'IndexName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::SQS::Queue': 'QueueName',
}
