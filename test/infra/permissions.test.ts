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

  it('name each resource, but for a text message, which has no name, and photos, which have none yet', () => {
    const wide = allowed.filter((permission) => permission.resources.some((resource) => resource.includes('*')))
    const isOfPhotos = ({ resources: on }: (typeof wide)[number]) =>
      on.every((resource) => /indigo-fr-photos-.*\/(staging|media)\/\*/.test(resource))
    expect(
      wide.filter((one) => !isOfPhotos(one)).map(({ role, actions }) => [role.replace(/[0-9A-F]{8}$/, ''), actions]),
    ).toEqual([['SmsRole', ['sns:Publish']]])
  })

  it('let each function do with photos what its work is, in the folder where that is', () => {
    const folderOf = (resource: string): string => /\/(staging|media)\/\*/.exec(resource)?.[1] ?? resource
    const found = functionNames.flatMap((name) =>
      of(name).flatMap(({ actions, resources: on }) =>
        actions
          .filter((action) => action.startsWith('s3:'))
          .flatMap((action) => on.map((resource) => `${name} ${action.slice(3)} ${folderOf(resource)}`)),
      ),
    )
    expect(found.toSorted()).toEqual([
      'follow DeleteObject media',
      'follow DeleteObject staging',
      'photos PutObject staging',
      'resize DeleteObject media',
      'resize DeleteObject staging',
      'resize GetObject staging',
      'resize PutObject media',
    ])
  })

  it('carry no managed policy', () => {
    for (const { Properties } of ofType(resources, 'AWS::IAM::Role')) {
      expect(Properties).not.toHaveProperty('ManagedPolicyArns')
    }
  })

  it('may delete nothing of the table but words of the search index, and only where the stream is followed', () => {
    const deleting = /^dynamodb:(Delete|BatchWrite|PartiQL|Update(Table|TimeToLive)|Restore)/
    const deleters = functionNames.flatMap((name) =>
      of(name).flatMap(({ actions, condition }) =>
        actions.some((action) => deleting.test(action)) ? [{ name, actions, condition }] : [],
      ),
    )
    expect(deleters).toEqual([
      {
        name: 'follow',
        actions: ['dynamodb:DeleteItem'],
        condition: {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['W#*'] },
          Null: { 'dynamodb:LeadingKeys': 'false' },
        },
      },
    ])
  })

  it('let those look at an item in a transaction whose steps do', () => {
    const looking = functionNames.filter((name) => actionsOf(name).includes('dynamodb:ConditionCheckItem'))
    expect(looking.toSorted()).toEqual(['activities', 'exchanges', 'follow', 'listings', 'photos', 'resize'])
  })

  it('let the listings’ function query nothing of the table itself but the search index', () => {
    const asking = of('listings').filter(
      ({ actions, resources: on }) =>
        actions.includes('dynamodb:Query') && on.every((resource) => !resource.includes('/index/')),
    )
    expect(asking.map(({ condition }) => condition)).toEqual([
      {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['W#*'] },
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    ])
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

  it.each([
    'operator',
    'associations',
    'assisted',
    'desk',
    'photos',
    'welcome',
    'mail',
    'resize',
    'farewell',
    'audit',
  ] as const)('let %s write only where its work is', (name) => {
    const writes = of(name).filter(({ actions }) => actions.some((action) => /:(Put|Update)Item$/.test(action)))
    expect(writes.map(({ condition }) => condition)).toEqual([
      {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': grants[name].writesUnder },
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    ])
  })

  it('let the operator start the audit and the audit go on, a leaver and the sweep call the farewell, the stream’s follower the groups, and nobody else', () => {
    const called = functionNames.flatMap((name) =>
      of(name)
        .filter(({ actions }) => actions.includes('lambda:InvokeFunction'))
        .flatMap(({ resources: on }) => on)
        .map((resource) => [name, /:function:Indigo-FR-(\w+)/.exec(resource)?.[1]]),
    )
    expect(Object.fromEntries(called)).toEqual({
      me: 'farewell',
      operator: 'audit',
      follow: 'groups',
      sweep: 'farewell',
      audit: 'audit',
    })
  })

  it('let only the farewell delete a sign-in, only the groups’ function touch a group, and only the assisted make sign-ins', () => {
    const pool = (name: FunctionName) =>
      actionsOf(name)
        .flatMap((action) => /^cognito-idp:(.*)/.exec(action)?.[1] ?? [])
        .toSorted()
    const found = functionNames.filter((name) => pool(name).length > 0).map((name) => [name, pool(name)])
    expect(Object.fromEntries(found)).toEqual({
      assisted: ['AdminCreateUser', 'AdminGetUser', 'AdminSetUserPassword', 'AdminUserGlobalSignOut'],
      mail: ['AdminGetUser'],
      farewell: ['AdminDeleteUser', 'AdminUserGlobalSignOut'],
      groups: ['AdminAddUserToGroup', 'AdminRemoveUserFromGroup'],
    })
  })

  it('let only the mailer send mail, from the country’s domain', () => {
    const mailers = functionNames.filter((name) => actionsOf(name).some((action) => action.startsWith('ses:')))
    expect(mailers).toEqual(['mail'])
    const send = of('mail').find(({ actions }) => actions.includes('ses:SendEmail'))
    expect(send?.resources).toEqual([expect.stringContaining(':identity/fr.indigo.example')])
  })

  it('let no function of the API read the stream or reach a failure queue', () => {
    const found = apiFunctions.flatMap(actionsOf).filter((action) => /^sqs:|Stream$|Records$/.test(action))
    expect(found.filter((action) => action !== 'logs:CreateLogStream')).toEqual([])
  })
})
