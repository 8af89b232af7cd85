import type { ContactAttribute } from '../code-messages.ts'
import { type Identity, type Operation, srpIdentityOf } from '../identity.ts'
import { required } from '../operation-input.ts'
import { checkPasswordPolicy, sealPassword } from '../password.ts'
import { codeMismatch, invalidParameter, notAuthorized, userNotFound } from '../refusal.ts'
import { checkCode, newCode, withCode } from '../sent-codes.ts'
import { attributeOf, type UserRecord } from '../user-record.ts'
import { simulatedDelivery } from './confirm-sign-up.ts'
import { afterConfirmation } from './sign-up.ts'

/** The verified address that the pool recovers accounts by, if the user has one. */
const recoveryAttribute = (identity: Identity, user: UserRecord): ContactAttribute | undefined => {
  const { recovery } = identity.pool
  const ways = recovery.length > 0 ? recovery : ['verified_phone_number', 'verified_email']
  const attributes = ways.flatMap((way) =>
    way === 'verified_email'
      ? (['email'] as const)
      : way === 'verified_phone_number'
        ? (['phone_number'] as const)
        : [],
  )
  return attributes.find((name) => attributeOf(user, name) && attributeOf(user, `${name}_verified`) === 'true')
}

export const forgotPassword: Operation = async (identity, input) => {
  if (identity.pool.recovery.includes('admin_only')) throw notAuthorized('Contact administrator to reset password.')
  const username = required(input, 'Username')
  const user = identity.directory.find(username)
  const attribute = user && recoveryAttribute(identity, user)
  if (!user?.Enabled || !attribute) {
    if (identity.client.hideUnknownUsers) return simulatedDelivery(identity, username)
    if (!user) throw userNotFound()
    if (!user.Enabled) throw notAuthorized('User is disabled.')
    throw invalidParameter(
      'Cannot reset password for the user as there is no registered/verified email or phone_number',
    )
  }
  if (user.UserStatus === 'FORCE_CHANGE_PASSWORD')
    throw notAuthorized('User password cannot be reset in the current state.')
  const code = newCode()
  await identity.directory.save(withCode(identity, user, 'PasswordCode', attribute, code))
  const details = await identity.send({
    user,
    kind: 'ForgotPassword',
    code,
    attribute,
    clientId: identity.client.id,
    metadata: input.ClientMetadata,
  })
  return { CodeDeliveryDetails: details }
}

/** In cognito-local the code of a sign-up also sets a new password, and any password will do. */
export const confirmForgotPassword: Operation = async (identity, input) => {
  const user = identity.directory.find(required(input, 'Username'))
  const password = required(input, 'Password')
  const given = required(input, 'ConfirmationCode')
  if (!user?.Enabled) {
    if (identity.client.hideUnknownUsers) throw codeMismatch()
    throw user ? notAuthorized('User is disabled.') : userNotFound()
  }
  checkPasswordPolicy(identity.pool.passwordPolicy, password)
  await checkCode(identity, user, 'PasswordCode', given)
  const changed = {
    ...user,
    Password: sealPassword(srpIdentityOf(identity, user.Username), password),
    PasswordCode: undefined,
    UserStatus: 'CONFIRMED',
    UserLastModifiedDate: identity.now(),
  }
  await identity.directory.save(changed)
  identity.passwordAttempts.succeeded(user.Username)
  await afterConfirmation(identity, changed, input, 'PostConfirmation_ConfirmForgotPassword')
  return {}
}
