import { describe, expect, it } from 'vitest'
import { indexes } from '../../shared/data/indexes.ts'
import { functionNames } from '../../lib/functions.ts'
import { aCountry, ofType, synthesise, theOnly } from './synthesise.ts'

const resources = synthesise(aCountry())
const table = theOnly(resources, 'AWS::DynamoDB::Table')

describe('The table', () => {
  it('outlives its stack, refuses deletion, and can go back to any second of 35 days', () => {
    expect(table.DeletionPolicy).toBe('Retain')
    expect(table.Properties).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
    })
  })

  it('keeps its logical id and its name, for another would be another table', () => {
    expect([table.stack, table.id, table.Properties['TableName']]).toEqual(['Indigo-FR-Data', 'Table', 'Indigo-FR'])
  })

  it('is paid per request, forgets what has a time to live, and tells its changes with old and new images', () => {
    expect(table.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      KeySchema: [
        { AttributeName: 'PK', KeyType: 'HASH' },
        { AttributeName: 'SK', KeyType: 'RANGE' },
      ],
    })
  })

  it('has exactly the declared indexes', () => {
    expect(table.Properties['GlobalSecondaryIndexes']).toEqual(
      indexes.map(({ name, partition, sort, projected }) => ({
        IndexName: name,
        KeySchema: [
          { AttributeName: partition, KeyType: 'HASH' },
          { AttributeName: sort, KeyType: 'RANGE' },
        ],
        Projection:
          projected.length > 0
            ? { ProjectionType: 'INCLUDE', NonKeyAttributes: [...projected] }
            : { ProjectionType: 'KEYS_ONLY' },
      })),
    )
  })
})

describe('A restored table', () => {
  const restoredTable = {
    name: 'Indigo-FR-restored',
    streamArn: 'arn:aws:dynamodb:eu-west-3:111122223333:table/x/stream/y',
  }
  const restored = synthesise(aCountry('FR', { restoredTable }))

  it('takes the place of the first for every function', () => {
    const tables = ofType(restored, 'AWS::Lambda::Function').map(({ Properties }) => Properties['Environment'])
    expect(tables).toHaveLength(functionNames.length)
    for (const environment of tables) expect(environment).toMatchObject({ Variables: { TABLE: restoredTable.name } })
  })

  it('is followed by its own stream', () => {
    for (const { Properties } of ofType(restored, 'AWS::Lambda::EventSourceMapping')) {
      expect(Properties['EventSourceArn']).toBe(restoredTable.streamArn)
    }
  })

  it('leaves the first as it was', () => {
    expect(theOnly(restored, 'AWS::DynamoDB::Table')).toEqual(table)
  })
})

describe('A key of the country', () => {
  const keyed = synthesise(aCountry('FR', { options: { customerKey: true, webApplicationFirewall: false } }))

  it('encrypts the table, is kept and rotated, and serves through DynamoDB only', () => {
    const key = theOnly(keyed, 'AWS::KMS::Key')
    expect(key.DeletionPolicy).toBe('Retain')
    expect(key.Properties['EnableKeyRotation']).toBe(true)
    expect(theOnly(keyed, 'AWS::DynamoDB::Table').Properties['SSESpecification']).toMatchObject({ SSEType: 'KMS' })
    expect(JSON.stringify(key.Properties['KeyPolicy'])).toContain('"kms:ViaService":"dynamodb.eu-west-3.amazonaws.com"')
  })
})
