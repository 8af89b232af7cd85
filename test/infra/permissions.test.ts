import { describe, expect, it } from 'vitest'
import { apiFunctions, functionNames } from '../../lib/functions.ts'
import type { FunctionName } from '../../lib/functions.ts'
import { grants } from '../../lib/grants.ts'
import { permissionsOf } from './permissions.ts'
import { aCountry, ofType, synthesise } from './synthesise.ts'

const resources = synthesise(aCountry())
const permissions = permissionsOf(resources)
const allowed = permissions.filter(({ effect }) => effect === 'Allow')
const of = (name: FunctionName) => allowed.filter(({ role }) => role.startsWith(`${name}role`))
const actionsOf = (name: FunctionName): string[] => of(name).flatMap(({ actions }) => actions)

describe('Roles', () => {
  it('are one for each function, and one to send text messages', () => {
    const roles = ofType(resources, 'AWS::IAM::Role')
    expect(roles).toHaveLength(functionNames.length + 1)
    for (const name of functionNames) expect(roles.filter(({ id }) => id.startsWith(`${name}role`))).toHaveLength(1)
  })

  it('name each action', () => {
    expect(permissions.flatMap(({ actions }) => actions).filter((action) => action.includes('*'))).toEqual([])
  })

  it('name each resource, but for a text message, which has no name', () => {
    const wide = allowed.filter((permission) => permission.resources.some((resource) => resource.includes('*')))
    expect(wide.map(({ role, actions }) => [role.replace(/[0-9A-F]{8}$/, ''), actions])).toEqual([
      ['SmsRole', ['sns:Publish']],
    ])
  })

  it('carry no managed policy', () => {
    for (const { Properties } of ofType(resources, 'AWS::IAM::Role')) {
      expect(Properties).not.toHaveProperty('ManagedPolicyArns')
    }
  })

  it('may delete nothing of the table, whoever they belong to', () => {
    const deleting = /^dynamodb:(Delete|BatchWrite|PartiQL|Update(Table|TimeToLive)|Restore)/
    expect(functionNames.flatMap(actionsOf).filter((action) => deleting.test(action))).toEqual([])
  })

  it('may not read the whole table, but for the audit', () => {
    expect(functionNames.filter((name) => actionsOf(name).includes('dynamodb:Scan'))).toEqual(['audit'])
  })

  it.each(functionNames)('let %s query the indexes it is granted, and no other', (name) => {
    const queried = of(name)
      .flatMap(({ resources: on }) => on)
      .flatMap((resource) => /"\/index\/(\w+)"/.exec(resource)?.[1] ?? [])
    expect(queried.toSorted()).toEqual([...(grants[name].indexes ?? [])].toSorted())
  })

  it.each(functionNames)('let %s do on the table what it is granted, and no more', (name) => {
    const onTable = of(name)
      .filter(({ resources: on }) =>
        on.some((resource) => resource.includes('TableArn') && !resource.includes('/index/')),
      )
      .flatMap(({ actions }) => actions)
    expect(onTable.toSorted()).toEqual([...grants[name].table].toSorted())
  })

  it.each(['operator', 'welcome', 'mail', 'audit'] as const)('let %s write only where its work is', (name) => {
    const writes = of(name).filter(({ actions }) => actions.some((action) => /:(Put|Update)Item$/.test(action)))
    expect(writes.map(({ condition }) => condition)).toEqual([
      {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': grants[name].writesUnder },
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    ])
  })

  it('let the operator start the audit and the audit go on, and nobody else call a function', () => {
    const callers = functionNames.filter((name) => actionsOf(name).includes('lambda:InvokeFunction'))
    expect(callers).toEqual(['operator', 'audit'])
    for (const caller of callers) {
      const call = of(caller).find(({ actions }) => actions.includes('lambda:InvokeFunction'))
      expect(call?.resources).toEqual([expect.stringContaining(':function:Indigo-FR-audit')])
    }
  })

  it('let only the mailer learn an address and send mail, from the country’s domain', () => {
    const mailers = functionNames.filter((name) => actionsOf(name).some((action) => /^(ses|cognito-idp):/.test(action)))
    expect(mailers).toEqual(['mail'])
    const send = of('mail').find(({ actions }) => actions.includes('ses:SendEmail'))
    expect(send?.resources).toEqual([expect.stringContaining(':identity/fr.indigo.example')])
  })

  it('let no function of the API read the stream or reach a failure queue', () => {
    const found = apiFunctions.flatMap(actionsOf).filter((action) => /^sqs:|Stream$|Records$/.test(action))
    expect(found.filter((action) => action !== 'logs:CreateLogStream')).toEqual([])
  })
})
