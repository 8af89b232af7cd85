import type { Model } from './model.ts'
import { readApi } from './read-api.ts'
import { readAssembly } from './read-assembly.ts'
import { readBuckets } from './read-buckets.ts'
import { readDistribution } from './read-distribution.ts'
import { readEventRules, readMappings, readQueues, readRules } from './read-events.ts'
import { readFunctions, readPermissions } from './read-functions.ts'
import { readPlaceIndexes } from './read-place-indexes.ts'
import { readRoles } from './read-roles.ts'
import { readTables } from './read-tables.ts'
import { readUserPool } from './read-user-pool.ts'
import { resolveStacks } from './resolve-stacks.ts'
import type { ParameterOf } from './resolve-stacks.ts'

const types = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::CloudFront::Distribution',
  'AWS::CloudFront::Function',
  'AWS::CloudFront::OriginRequestPolicy',
  'AWS::CloudFront::ResponseHeadersPolicy',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolGroup',
  'AWS::DynamoDB::Table',
  'AWS::Events::Rule',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::Lambda::Permission',
  'AWS::Location::PlaceIndex',
  'AWS::S3::Bucket',
  'AWS::S3::BucketPolicy',
  'AWS::SQS::Queue',
])

/** Reads a country's cloud assembly into what the laptop runs. `parameterOf` supplies the values that AWS keeps in SSM. */
export const readModel = (folder: string, parameterOf: ParameterOf): Model => {
  const assembly = readAssembly(folder)
  const resources = resolveStacks(assembly, types, parameterOf)
  const functions = readFunctions(resources, assembly.assetFolders)
  return {
    functions,
    roles: readRoles(resources),
    permissions: readPermissions(resources),
    api: readApi(resources),
    tables: readTables(resources),
    mappings: readMappings(resources, functions),
    rules: readRules(resources),
    eventRules: readEventRules(resources),
    buckets: readBuckets(resources),
    queues: readQueues(resources),
    placeIndexes: readPlaceIndexes(resources),
    userPool: readUserPool(resources),
    distribution: readDistribution(resources),
  }
}
