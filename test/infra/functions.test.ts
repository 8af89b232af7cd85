import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { Country } from '../../shared/model/country.ts'
import { deployedName, functionNames } from '../../lib/functions.ts'
import type { FunctionName } from '../../lib/functions.ts'
import { aCountry, ofType, synthesise } from './synthesise.ts'

const resources = synthesise(aCountry())
const functions = ofType(resources, 'AWS::Lambda::Function')
const Environment = z.object({ Variables: z.record(z.string(), z.unknown()) })
const environmentOf = (name: FunctionName): Record<string, unknown> => {
  const found = functions.find(({ Properties }) => Properties['FunctionName'] === deployedName('FR', name))
  return Environment.parse(found?.Properties['Environment']).Variables
}

describe('Functions', () => {
  it('are those that are declared, under names that runbooks can count on', () => {
    const names = functions.map(({ Properties }) => Properties['FunctionName'])
    expect(names).toHaveLength(functionNames.length)
    expect(new Set(names)).toEqual(new Set(functionNames.map((name) => `Indigo-FR-${name}`)))
  })

  it('run on Node 24 and arm64 and log in JSON', () => {
    for (const { Properties } of functions) {
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        LoggingConfig: { LogFormat: 'JSON' },
      })
    }
  })

  it('get the country as everybody may know it, and nothing of its settings', () => {
    for (const name of functionNames) {
      expect(Country.parse(JSON.parse(String(environmentOf(name)['COUNTRY'])))).toEqual(aCountry().public)
    }
  })

  it('get no more environment than they use', () => {
    const beyond = functionNames.map((name) => {
      const keys = Object.keys(environmentOf(name)).filter((key) => key !== 'TABLE' && key !== 'COUNTRY')
      return [name, keys.toSorted().join(' ')]
    })
    expect(Object.fromEntries(beyond)).toEqual({
      country: 'TOKEN_ISSUER USER_POOL_CLIENT_ID',
      auth: 'TOKEN_ISSUER USER_POOL_CLIENT_ID WEB_ORIGIN',
      me: 'ADDRESS_KEY FAREWELL_FUNCTION TOKEN_ISSUER USER_POOL_CLIENT_ID',
      members: 'TOKEN_ISSUER USER_POOL_CLIENT_ID',
      listings: 'ADDRESS_KEY TOKEN_ISSUER USER_POOL_CLIENT_ID',
      photos: 'PHOTOS TOKEN_ISSUER USER_POOL_CLIENT_ID',
      exchanges: 'ADDRESS_KEY TOKEN_ISSUER USER_POOL_CLIENT_ID',
      moderation: 'TOKEN_ISSUER USER_POOL_CLIENT_ID',
      operator: 'AUDIT_FUNCTION TOKEN_ISSUER USER_POOL_CLIENT_ID',
      activities: 'TOKEN_ISSUER USER_POOL_CLIENT_ID',
      associations: 'ADDRESS_KEY TOKEN_ISSUER USER_POOL_CLIENT_ID',
      places: 'PLACE_COUNTRY PLACE_INDEX PLACE_INDEX_REGION TOKEN_ISSUER USER_POOL_CLIENT_ID',
      needs: 'TOKEN_ISSUER USER_POOL_CLIENT_ID',
      receipts: 'TOKEN_ISSUER USER_POOL_CLIENT_ID',
      desk: 'TOKEN_ISSUER USER_POOL_CLIENT_ID',
      assisted: 'ADDRESS_KEY TOKEN_ISSUER USER_POOL_CLIENT_ID USER_POOL_ID',
      welcome: 'ADDRESS_KEY',
      message: '',
      follow: 'GROUPS_FUNCTION PHOTOS',
      mail: 'MAIL_FROM USER_POOL_ID WEB_ORIGIN',
      resize: 'PHOTOS',
      sweep: 'FAREWELL_FUNCTION',
      farewell: 'USER_POOL_ID',
      groups: 'USER_POOL_ID',
      audit: 'AUDIT_FUNCTION',
    })
  })

  it('keep their logs for a month', () => {
    const logs = ofType(resources, 'AWS::Logs::LogGroup')
    expect(logs).toHaveLength(functionNames.length + 1)
    for (const { Properties } of logs) expect(Properties['RetentionInDays']).toBe(30)
  })
})

describe('The followers of the table', () => {
  const mappings = ofType(resources, 'AWS::Lambda::EventSourceMapping')

  it('are two, and lose nothing: bounded retries, one by one, then the failure queue', () => {
    expect(mappings).toHaveLength(2)
    for (const { Properties } of mappings) {
      expect(Properties).toMatchObject({
        StartingPosition: 'TRIM_HORIZON',
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 10,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      })
      expect(JSON.stringify(Properties['DestinationConfig'])).toMatch(/"OnFailure":\{"Destination":.*failures/)
    }
  })

  it('wake the mailer for new notices only, and nobody for words of the search index', () => {
    const filters = mappings.flatMap(({ Properties }) => Properties['FilterCriteria'] ?? [])
    const families = ['M#', 'L#', 'X#', 'A#', 'V#'].map((prefix) => ({ prefix }))
    const follow = { dynamodb: { Keys: { PK: { S: families } } } }
    const mail = { eventName: ['INSERT'], dynamodb: { Keys: { SK: { S: [{ prefix: 'N#' }] } } } }
    expect(filters).toEqual([follow, mail].map((pattern) => ({ Filters: [{ Pattern: JSON.stringify(pattern) }] })))
  })
})

describe('What the clock calls', () => {
  it('is the sweep each minute and the audit each hour', () => {
    const rules = ofType(resources, 'AWS::Events::Rule')
      .filter(({ Properties }) => Properties['ScheduleExpression'] !== undefined)
      .map(({ id, Properties }) => [id.replace(/schedule[0-9A-F]{8}$/, ''), Properties['ScheduleExpression']])
    expect(Object.fromEntries(rules)).toEqual({ sweep: 'rate(1 minute)', audit: 'rate(1 hour)' })
  })

  it('leaves an event that keeps failing in a failure queue', () => {
    const configured = ofType(resources, 'AWS::Lambda::EventInvokeConfig')
    expect(configured).toHaveLength(5)
    for (const { Properties } of configured) {
      expect(JSON.stringify(Properties['DestinationConfig'])).toMatch(/"OnFailure":\{"Destination":.*failures/)
    }
  })

  it('may call itself page by page, in the audit alone', () => {
    const looping = functions.filter(({ Properties }) => Properties['RecursiveLoop'] === 'Allow')
    expect(looping.map(({ Properties }) => Properties['FunctionName'])).toEqual(['Indigo-FR-audit'])
  })
})

describe('Failure queues', () => {
  it('are encrypted, refuse unencrypted calls and keep events for two weeks', () => {
    const queues = ofType(resources, 'AWS::SQS::Queue')
    expect(queues).toHaveLength(7)
    for (const { Properties } of queues) {
      expect(Properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 14 * 24 * 3600 })
    }
    expect(ofType(resources, 'AWS::SQS::QueuePolicy')).toHaveLength(7)
  })
})
