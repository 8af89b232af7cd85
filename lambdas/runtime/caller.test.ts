import { describe, expect, it } from 'vitest'
import { country } from '../../shared/contract/country.ts'
import { me } from '../../shared/contract/me.ts'
import { operator } from '../../shared/contract/operator.ts'
import { anEvent } from './an-event.ts'
import { callerOf } from './caller.ts'

const claims = {
  sub: '019cadc6-9a83-7f6a-b04f-6dc58b8e8a4d',
  token_use: 'access',
  scope: 'aws.cognito.signin.user.admin',
  'cognito:groups': '[moderators operators]',
}

describe('the caller', () => {
  it('has the groups that the authorizer hands over as one text', async () => {
    const caller = await callerOf(me.readMe, anEvent({ route: 'GET /v1/me', claims }))
    expect(caller).toEqual({ id: claims.sub, groups: ['moderators', 'operators'] })
  })

  it.each([
    ['an ID token', { ...claims, token_use: 'id' }],
    ['a token without the scope', { ...claims, scope: 'openid' }],
    ['a token without a subject', { ...claims, sub: undefined }],
  ])('is not known by %s', async (_what, said) => {
    await expect(callerOf(me.readMe, anEvent({ route: '', claims: said }))).rejects.toMatchObject({
      code: 'unauthenticated',
    })
  })

  it('is not allowed where their groups are not', async () => {
    const said = { ...claims, 'cognito:groups': '[associations]' }
    await expect(callerOf(operator.readAudit, anEvent({ route: '', claims: said }))).rejects.toMatchObject({
      code: 'not_allowed',
    })
  })

  it('must be there where the operation is not open to anyone, even if the gateway let the request through', async () => {
    await expect(callerOf(me.readMe, anEvent({ route: '' }))).rejects.toMatchObject({ code: 'unauthenticated' })
    expect(await callerOf(country.readCountry, anEvent({ route: '' }))).toBeUndefined()
  })
})
