import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type FunctionFixture = {
  /** CommonJS that exports `handler`. */
  readonly code: string
  /** Actions on the table that its role allows. */
  readonly allows?: readonly string[]
  readonly timeoutSeconds?: number
  readonly extra?: readonly object[]
}

export type AssemblyFixture = {
  readonly functions?: Readonly<Record<string, FunctionFixture>>
  /** Function by route key; those of `protectedRoutes` want a token. */
  readonly routes?: Readonly<Record<string, string>>
  readonly protectedRoutes?: readonly string[]
  /** Properties of an event source mapping on the table, by function. */
  readonly mappings?: Readonly<Record<string, object>>
  readonly cors?: object
  readonly resources?: Readonly<Record<string, object>>
}

const fromData = (output: string) => ({ 'Fn::GetStackOutput': { StackName: 'Data', OutputName: output } })

const dataTemplate = {
  Resources: {
    Table: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        TableName: 'Test',
        KeySchema: [
          { AttributeName: 'PK', KeyType: 'HASH' },
          { AttributeName: 'SK', KeyType: 'RANGE' },
        ],
        AttributeDefinitions: [
          { AttributeName: 'PK', AttributeType: 'S' },
          { AttributeName: 'SK', AttributeType: 'S' },
        ],
        StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
        TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      },
    },
  },
  Outputs: {
    Name: { Value: { Ref: 'Table' } },
    Arn: { Value: { 'Fn::GetAtt': ['Table', 'Arn'] }, Export: { Name: 'Data:Arn' } },
    Stream: { Value: { 'Fn::GetAtt': ['Table', 'StreamArn'] } },
  },
}

const functionResources = (name: string, { allows = [], timeoutSeconds = 5, extra = [] }: FunctionFixture) => ({
  [`${name}Role`]: {
    Type: 'AWS::IAM::Role',
    Properties: {
      Policies: [
        {
          PolicyDocument: {
            Statement: [
              ...(allows.length > 0
                ? [{ Effect: 'Allow', Action: allows, Resource: { 'Fn::ImportValue': 'Data:Arn' } }]
                : []),
              ...extra,
            ],
          },
        },
      ],
    },
  },
  [name]: {
    Type: 'AWS::Lambda::Function',
    Properties: {
      FunctionName: `Test-${name}`,
      Code: { S3Key: `${name}.zip` },
      Handler: 'index.handler',
      Timeout: timeoutSeconds,
      Role: { 'Fn::GetAtt': [`${name}Role`, 'Arn'] },
      Environment: { Variables: { TABLE: fromData('Name'), SECRET: { Ref: 'Secret' } } },
    },
  },
  [`${name}Permission`]: {
    Type: 'AWS::Lambda::Permission',
    Properties: {
      FunctionName: { Ref: name },
      Principal: 'apigateway.amazonaws.com',
      SourceArn: { 'Fn::Sub': 'arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*/*' },
    },
  },
  [`${name}Integration`]: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: {
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: { 'Fn::GetAtt': [name, 'Arn'] },
      PayloadFormatVersion: '2.0',
    },
  },
})

const routeResource = (key: string, name: string, isProtected: boolean) => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: {
    RouteKey: key,
    Target: { 'Fn::Join': ['/', ['integrations', { Ref: `${name}Integration` }]] },
    ...(isProtected && {
      AuthorizationType: 'JWT',
      AuthorizerId: { Ref: 'Jwt' },
      AuthorizationScopes: ['aws.cognito.signin.user.admin'],
    }),
  },
})

const fixedResources = (cors: object | undefined) => ({
  Pool: { Type: 'AWS::Cognito::UserPool', Properties: { UsernameAttributes: ['email'] } },
  Client: { Type: 'AWS::Cognito::UserPoolClient', Properties: { UserPoolId: { Ref: 'Pool' } } },
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ...(cors && { CorsConfiguration: cors }) } },
  Stage: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { StageName: '$default' } },
  Jwt: {
    Type: 'AWS::ApiGatewayV2::Authorizer',
    Properties: {
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Audience: [{ Ref: 'Client' }], Issuer: { 'Fn::GetAtt': ['Pool', 'ProviderURL'] } },
    },
  },
  Failures: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'failures' } },
})

const mappingResource = (name: string, properties: object) => ({
  Type: 'AWS::Lambda::EventSourceMapping',
  Properties: {
    FunctionName: { Ref: name },
    EventSourceArn: fromData('Stream'),
    StartingPosition: 'TRIM_HORIZON',
    DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['Failures', 'Arn'] } } },
    ...properties,
  },
})

/** What a mapping's function needs of its role, besides what it does itself. */
export const streamStatements: readonly object[] = [
  { Effect: 'Allow', Action: 'dynamodb:*Stream*', Resource: fromData('Stream') },
  { Effect: 'Allow', Action: ['dynamodb:GetRecords', 'dynamodb:GetShardIterator'], Resource: fromData('Stream') },
  { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: { 'Fn::GetAtt': ['Failures', 'Arn'] } },
]

const apiTemplate = ({
  functions = {},
  routes = {},
  protectedRoutes = [],
  mappings = {},
  cors,
  resources,
}: AssemblyFixture) => ({
  Parameters: { Secret: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/test/secret' } },
  Resources: Object.assign(
    {},
    fixedResources(cors),
    ...Object.entries(functions).map(([name, fixture]) => functionResources(name, fixture)),
    ...Object.entries(routes).map(([key, name], index) => ({
      [`Route${index}`]: routeResource(key, name, protectedRoutes.includes(key)),
    })),
    ...Object.entries(mappings).map(([name, properties]) => ({
      [`${name}Mapping`]: mappingResource(name, properties),
    })),
    resources,
  ),
})

const stackArtifact = (name: string) => ({
  type: 'aws:cloudformation:stack',
  environment: 'aws://unknown-account/eu-west-3',
  properties: { templateFile: `${name}.template.json` },
})

/** Writes a small cloud assembly of two stacks, as CDK would, into a folder of its own. */
export const anAssembly = (fixture: AssemblyFixture = {}) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'assembly-'))
  const write = (file: string, value: object): void => writeFileSync(path.join(folder, file), JSON.stringify(value))
  const names = Object.keys(fixture.functions ?? {})
  for (const name of names) {
    mkdirSync(path.join(folder, `asset.${name}`))
    writeFileSync(path.join(folder, `asset.${name}`, 'index.js'), fixture.functions?.[name]?.code ?? '')
  }
  write('manifest.json', {
    artifacts: {
      Data: stackArtifact('Data'),
      Api: stackArtifact('Api'),
      'Api.assets': { type: 'cdk:asset-manifest', properties: { file: 'Api.assets.json' } },
    },
  })
  write('Data.template.json', dataTemplate)
  write('Api.template.json', apiTemplate(fixture))
  write('Api.assets.json', {
    files: Object.fromEntries(
      names.map((name) => [
        name,
        { source: { path: `asset.${name}` }, destinations: { here: { objectKey: `${name}.zip` } } },
      ]),
    ),
  })
  return { folder, remove: (): void => rmSync(folder, { recursive: true, force: true }) }
}
