import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { anAssembly, streamStatements } from './an-assembly.ts'
import type { AssemblyFixture } from './an-assembly.ts'
import { readModel } from './read-model.ts'

const modelOf = (fixture: AssemblyFixture) => {
  const { folder, remove } = anAssembly(fixture)
  onTestFinished(remove)
  return { folder, read: () => readModel(folder, (name) => `the value of ${name}`) }
}

const code = 'exports.handler = async () => 1'
const tableArn = 'arn:aws:dynamodb:eu-west-3:000000000000:table/Test'

it('resolves what functions get from other stacks and from SSM', () => {
  const { folder, read } = modelOf({ functions: { hello: { code, timeoutSeconds: 7 } } })
  expect(read().functions).toMatchObject([
    {
      name: 'Test-hello',
      arn: 'arn:aws:lambda:eu-west-3:000000000000:function:Test-hello',
      code: path.join(folder, 'asset.hello'),
      timeoutSeconds: 7,
      environment: { TABLE: 'Test', SECRET: 'the value of /test/secret' },
    },
  ])
})

it('knows what each role allows, by resolved ARN', () => {
  const { read } = modelOf({ functions: { hello: { code, allows: ['dynamodb:GetItem'] } } })
  expect(read().roles).toMatchObject([
    { statements: [{ Effect: 'Allow', Action: ['dynamodb:GetItem'], Resource: [tableArn] }] },
  ])
})

it('reads routes with their function, authorizer and scopes', () => {
  const { read } = modelOf({
    functions: { hello: { code } },
    routes: { 'GET /open': 'hello', 'GET /closed': 'hello' },
    protectedRoutes: ['GET /closed'],
  })
  const { api, userPool } = read()
  const functionArn = 'arn:aws:lambda:eu-west-3:000000000000:function:Test-hello'
  const issuer = `https://cognito-idp.eu-west-3.amazonaws.com/${userPool?.id}`
  expect(api?.routes).toEqual([
    { key: 'GET /open', functionArn, timeoutMs: 30_000, authorizer: undefined, scopes: [], throttle: undefined },
    {
      key: 'GET /closed',
      functionArn,
      timeoutMs: 30_000,
      authorizer: { issuer, audience: [userPool?.clientId] },
      scopes: ['aws.cognito.signin.user.admin'],
      throttle: undefined,
    },
  ])
})

it('reads a mapping with everything that shapes its retries', () => {
  const { read } = modelOf({
    functions: { follow: { code, extra: streamStatements } },
    mappings: {
      follow: {
        BatchSize: 3,
        MaximumRetryAttempts: 2,
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        FilterCriteria: { Filters: [{ Pattern: '{"eventName":["INSERT"]}' }] },
      },
    },
  })
  expect(read().mappings).toMatchObject([
    {
      sourceArn: `${tableArn}/stream/laptop`,
      batchSize: 3,
      fromStart: true,
      retries: 2,
      maxAgeSeconds: -1,
      bisect: true,
      reportsItemFailures: true,
      onFailureArn: 'arn:aws:sqs:eu-west-3:000000000000:failures',
      filters: [{ eventName: ['INSERT'] }],
    },
  ])
})

it('keeps ids over every reading, so that kept data stays reachable', () => {
  const { read } = modelOf({})
  expect(read().userPool).toEqual(read().userPool)
  expect(read().userPool?.id).toMatch(/^eu-west-3_\w{9}$/)
  expect(read().userPool?.clientId).toMatch(/^\w{26}$/)
})

it('ignores what lies in the folder but not in the manifest', () => {
  const { folder, read } = modelOf({})
  writeFileSync(path.join(folder, 'Old.template.json'), '{ "Resources": { "Broken": {} } }')
  expect(read().tables).toHaveLength(1)
})

it('refuses an intrinsic function it does not know, by name', () => {
  const { read } = modelOf({
    resources: { Odd: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::Base64': 'x' } } } },
  })
  expect(read).toThrow('Fn::Base64')
})

it('says that there is no assembly where there is none', () => {
  expect(() => readModel('/nowhere', () => '')).toThrow('no cloud assembly in /nowhere')
})
