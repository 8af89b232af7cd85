import { randomInt } from 'node:crypto'
import { checkFormat } from '../attribute-schema.ts'
import type { ContactAttribute } from '../code-messages.ts'
import { type Identity, type Operation, srpIdentityOf } from '../identity.ts'
import { type OperationInput, required } from '../operation-input.ts'
import { checkPasswordPolicy, sealPassword } from '../password.ts'
import { refusal, userNotFound } from '../refusal.ts'
import { attributeOf, type UserRecord } from '../user-record.ts'
import { checkUnique, newUser } from './new-user.ts'

const pick = (letters: string, count: number) =>
  Array.from({ length: count }, () => letters.charAt(randomInt(letters.length))).join('')

/** Long and mixed enough for any policy. */
const temporaryPassword = (length: number) =>
  pick('ABCDEFGHJKLMNPQRSTUVWXYZ', 1) +
  pick('23456789', 1) +
  pick('!?*', 1) +
  pick('abcdefghijkmnopqrstuvwxyz', Math.max(length, 12) - 3)

const invite = async (identity: Identity, user: UserRecord, input: OperationInput, code: string): Promise<void> => {
  if (input.MessageAction === 'SUPPRESS') return
  const wanted = input.DesiredDeliveryMediums ?? ['SMS', 'EMAIL']
  const attributes = wanted.map((medium): ContactAttribute => (medium === 'SMS' ? 'phone_number' : 'email'))
  const attribute = attributes.find((name) => attributeOf(user, name) !== undefined)
  if (!attribute)
    throw refusal('CodeDeliveryFailureException', 'User has no attribute matching desired delivery mediums')
  await identity.send({ user, kind: 'AdminCreateUser', code, attribute, metadata: input.ClientMetadata })
}

const userAnswer = ({
  Attributes,
  Enabled,
  UserCreateDate,
  UserLastModifiedDate,
  Username,
  UserStatus,
}: UserRecord) => ({
  Username,
  Attributes,
  UserCreateDate,
  UserLastModifiedDate,
  Enabled,
  UserStatus,
})

/** Unlike cognito-local's also for phone numbers, with the password policy and with RESEND. */
export const adminCreateUser: Operation = async (identity, input) => {
  const username = required(input, 'Username')
  const password = input.TemporaryPassword ?? temporaryPassword(identity.pool.passwordPolicy.MinimumLength)
  checkPasswordPolicy(identity.pool.passwordPolicy, password)
  for (const { Name, Value } of input.UserAttributes ?? []) if (Value) checkFormat(Name, Value)
  if (input.MessageAction === 'RESEND') return resend(identity, input, username, password)
  const user = newUser(identity, { ...input, Username: username }, password, 'FORCE_CHANGE_PASSWORD')
  checkUnique(identity, user)
  await identity.directory.save(user)
  await invite(identity, user, input, password)
  return { User: userAnswer(user) }
}

const resend = async (identity: Identity, input: OperationInput, username: string, password: string) => {
  const user = identity.directory.find(username)
  if (!user) throw userNotFound()
  if (user.UserStatus !== 'FORCE_CHANGE_PASSWORD')
    throw refusal(
      'UnsupportedUserStateException',
      `Resend not possible. ${user.UserStatus} status is not FORCE_CHANGE_PASSWORD.`,
    )
  const changed = {
    ...user,
    Password: sealPassword(srpIdentityOf(identity, user.Username), password),
    UserLastModifiedDate: identity.now(),
  }
  await identity.directory.save(changed)
  await invite(identity, changed, input, password)
  return { User: userAnswer(changed) }
}
