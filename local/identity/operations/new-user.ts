import { randomUUID } from 'node:crypto'
import { checkFormat, checkRequiredAttributes } from '../attribute-schema.ts'
import type { ContactAttribute } from '../code-messages.ts'
import { type Identity, srpIdentityOf } from '../identity.ts'
import type { OperationInput } from '../operation-input.ts'
import { sealPassword } from '../password.ts'
import { invalidParameter, refusal } from '../refusal.ts'
import { attributeOf, type UserRecord } from '../user-record.ts'

/** Which alias a Username is: the pool's own name for a user is always the sub. */
const aliasOf = (identity: Identity, username: string): ContactAttribute => {
  const { usernameAttributes } = identity.pool
  const alias = username.includes('@') ? 'email' : 'phone_number'
  if (usernameAttributes.includes(alias)) return alias
  const expected = usernameAttributes.includes('email') ? 'an email' : 'a phone number'
  throw invalidParameter(`Username should be ${expected}.`)
}

/** A user not yet saved: the Username becomes an attribute, and a UUID takes its place. */
export const newUser = (
  identity: Identity,
  { Username, UserAttributes = [] }: Pick<OperationInput, 'UserAttributes'> & { Username: string },
  password: string,
  status: 'UNCONFIRMED' | 'FORCE_CHANGE_PASSWORD',
): UserRecord => {
  const alias = aliasOf(identity, Username)
  const given = UserAttributes.find(({ Name }) => Name === alias)?.Value
  if (given !== undefined && given !== Username) throw invalidParameter(`Username and ${alias} must be the same.`)
  checkFormat(alias, Username)
  const sub = randomUUID()
  const own = [
    { Name: 'sub', Value: sub },
    { Name: alias, Value: Username },
    ...UserAttributes.filter(({ Name }) => Name !== alias && Name !== 'sub'),
  ]
  const names = new Set(own.map(({ Name }) => Name))
  const unverified = ['email', 'phone_number'].filter((name) => names.has(name) && !names.has(`${name}_verified`))
  const user: UserRecord = {
    Username: sub,
    Attributes: [...own, ...unverified.map((name) => ({ Name: `${name}_verified`, Value: 'false' }))],
    Enabled: true,
    UserStatus: status,
    Password: sealPassword(srpIdentityOf(identity, sub), password),
    UserCreateDate: identity.now(),
    UserLastModifiedDate: identity.now(),
    RefreshTokens: [],
  }
  checkRequiredAttributes(identity.pool, user)
  return user
}

/** Throws UsernameExistsException (or `code`) where another user has one of this user's names. */
export const checkUnique = (identity: Identity, user: UserRecord, code = 'UsernameExistsException'): void => {
  for (const alias of identity.pool.usernameAttributes) {
    const name = attributeOf(user, alias)
    const other = name === undefined ? undefined : identity.directory.find(name)
    if (other && other.Username !== user.Username)
      throw refusal(code, `An account with the given ${alias} already exists.`)
  }
}
