import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import type { Call } from './decide.ts'
import { Statement } from './statement.ts'

const table = 'arn:aws:dynamodb:eu-west-3:000000000000:table/Indigo'

const aCall = (changes: Partial<Call> = {}): Call => ({
  action: 'dynamodb:GetItem',
  resource: table,
  context: {},
  ...changes,
})

const policy = (...statements: object[]): Statement[] => statements.map((statement) => Statement.parse(statement))
const allowing = (changes: object): Statement =>
  Statement.parse({ Effect: 'Allow', Action: '*', Resource: '*', ...changes })

describe('a role', () => {
  it('allows nothing that no statement names', () => {
    expect(decide([], aCall())).toBe('not allowed')
    expect(decide([allowing({ Action: 'dynamodb:PutItem' })], aCall())).toBe('not allowed')
  })

  it('allows a named action on a named resource, whatever the case of the action', () => {
    expect(decide([allowing({ Action: 'DynamoDB:getitem', Resource: table })], aCall())).toBe('allowed')
  })

  it('lets an explicit Deny win over any Allow, in any order', () => {
    const deny = Statement.parse({ Effect: 'Deny', Action: 'dynamodb:*', Resource: `${table}*` })
    expect(decide([allowing({}), deny], aCall())).toBe('denied')
    expect(decide([deny, allowing({})], aCall())).toBe('denied')
    expect(decide([allowing({}), deny], aCall({ action: 'ses:SendEmail', resource: 'arn:aws:ses:::x' }))).toBe(
      'allowed',
    )
  })

  it('reads NotAction and NotResource as everything else', () => {
    const notDelete = { Effect: 'Allow', NotAction: 'dynamodb:DeleteItem', Resource: '*' }
    expect(decide(policy(notDelete), aCall())).toBe('allowed')
    expect(decide(policy(notDelete), aCall({ action: 'dynamodb:DeleteItem' }))).toBe('not allowed')
    const elsewhere = { Effect: 'Allow', Action: '*', NotResource: table }
    expect(decide(policy(elsewhere), aCall())).toBe('not allowed')
    expect(decide(policy(elsewhere), aCall({ resource: `${table}/index/near` }))).toBe('allowed')
  })

  it('refuses a statement with both Action and NotAction, or without a resource', () => {
    expect(() => policy({ Effect: 'Allow', Action: '*', NotAction: '*', Resource: '*' })).toThrow('NotAction')
    expect(() => policy({ Effect: 'Allow', Action: '*' })).toThrow('NotResource')
  })
})

describe('a resource pattern', () => {
  it.each([
    [`${table}/index/*`, `${table}/index/near`, 'allowed'],
    [`${table}/index/*`, table, 'not allowed'],
    [`${table}/index/nea?`, `${table}/index/near`, 'allowed'],
    ['arn:aws:dynamodb:*:000000000000:table/Indigo', table, 'allowed'],
    ['arn:*:table/Indigo', table, 'not allowed'],
    ['arn:aws:lambda:eu-west-3:0:function:a:*', 'arn:aws:lambda:eu-west-3:0:function:a:live', 'allowed'],
    ['arn:aws:lambda:eu-west-3:0:function:a', 'arn:aws:lambda:eu-west-3:0:function:ab', 'not allowed'],
  ])('%s and %s: %s', (pattern, resource, expected) => {
    expect(decide([allowing({ Resource: pattern })], aCall({ resource }))).toBe(expected)
  })
})

const keys = (...values: string[]) => ({ 'dynamodb:LeadingKeys': values })
const leading = (operator: string, ...wanted: string[]) => ({
  [operator]: { 'dynamodb:LeadingKeys': wanted },
})

describe('a condition', () => {
  it.each([
    [leading('StringEquals', 'M#1', 'M#2'), keys('M#2'), true],
    [leading('StringEquals', 'M#1'), {}, false],
    [leading('StringNotEquals', 'M#1'), keys('M#1'), false],
    [leading('StringNotEquals', 'M#1', 'M#2'), keys('M#3'), true],
    [leading('StringNotEquals', 'M#1'), {}, true],
    [leading('StringLike', 'M#*'), keys('M#1'), true],
    [leading('StringEqualsIfExists', 'M#1'), {}, true],
    [leading('StringEqualsIfExists', 'M#1'), keys('M#2'), false],
    [leading('ForAllValues:StringLike', 'M#*'), keys('M#1', 'M#2'), true],
    [leading('ForAllValues:StringLike', 'M#*'), keys('M#1', 'L#2'), false],
    [leading('ForAllValues:StringLike', 'M#*'), {}, true],
    [leading('ForAnyValue:StringLike', 'M#*'), keys('M#1', 'L#2'), true],
    [leading('ForAnyValue:StringLike', 'M#*'), {}, false],
    [leading('ForAllValues:StringNotLike', 'M#*'), keys('L#1', 'M#2'), false],
    [leading('ForAnyValue:StringNotLike', 'M#*'), keys('L#1', 'M#2'), true],
    [leading('Null', 'true'), {}, true],
    [leading('Null', 'true'), keys('M#1'), false],
    [leading('Null', 'false'), {}, false],
    [leading('Null', 'false'), keys('M#1'), true],
    [{ ...leading('ForAllValues:StringLike', 'M#*'), ...leading('Null', 'false') }, {}, false],
    [{ Bool: { 'aws:SecureTransport': 'true' } }, { 'aws:securetransport': ['true'] }, true],
    [{ NumericLessThanEquals: { 'dynamodb:Limit': 10 } }, { 'dynamodb:Limit': ['10'] }, true],
    [{ NumericGreaterThan: { 'dynamodb:Limit': 10 } }, { 'dynamodb:Limit': ['10'] }, false],
    [{ DateLessThan: { 'aws:CurrentTime': '2030-01-01' } }, { 'aws:CurrentTime': ['2029-12-31T23:59:59Z'] }, true],
    [{ ArnLike: { 'aws:SourceArn': 'arn:aws:sqs:*:*:a*' } }, { 'aws:SourceArn': ['arn:aws:sqs:x:0:ab'] }, true],
    [{ ArnNotLike: { 'aws:SourceArn': 'arn:aws:sqs:*:*:a*' } }, { 'aws:SourceArn': ['arn:aws:sqs:x:0:ab'] }, false],
  ])('%j with %j holds: %s', (condition, context, expected) => {
    const decision = decide([allowing({ Condition: condition })], aCall({ context }))
    expect(decision === 'allowed').toBe(expected)
  })

  it('of an unknown operator is an error, never a silent yes or no', () => {
    const statement = allowing({ Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } })
    expect(() => decide([statement], aCall())).toThrow('IpAddress')
  })
})
