import { deliveryDetails } from '../code-messages.ts'
import { type Identity, namedUser, type Operation } from '../identity.ts'
import { required } from '../operation-input.ts'
import { expiredCode, invalidParameter, notAuthorized, userNotFound } from '../refusal.ts'
import { checkCode, newCode, withCode } from '../sent-codes.ts'
import { withAttributes } from '../user-record.ts'
import { afterConfirmation, attributeToVerify } from './sign-up.ts'

/** Confirms with the code, which also verifies the address it went to (cognito-local leaves it unverified). */
export const confirmSignUp: Operation = async (identity, input) => {
  const user = identity.directory.find(required(input, 'Username'))
  if (!user?.Enabled) throw identity.client.hideUnknownUsers ? expiredCode() : userNotFound()
  if (user.UserStatus !== 'UNCONFIRMED')
    throw notAuthorized(`User cannot be confirmed. Current status is ${user.UserStatus}`)
  const attribute = await checkCode(identity, user, 'SignUpCode', required(input, 'ConfirmationCode'))
  const confirmed = {
    ...withAttributes(user, { [`${attribute}_verified`]: 'true' }),
    UserStatus: 'CONFIRMED',
    SignUpCode: undefined,
    UserLastModifiedDate: identity.now(),
  }
  await identity.directory.save(confirmed)
  await afterConfirmation(identity, confirmed, input)
  return {}
}

/** What an unknown user gets, so that nobody learns who has an account. */
export const simulatedDelivery = (identity: Identity, username: string) => ({
  CodeDeliveryDetails: username.includes('@')
    ? deliveryDetails('email', username)
    : deliveryDetails(identity.pool.autoVerified.includes('email') ? 'email' : 'phone_number', username),
})

export const resendConfirmationCode: Operation = async (identity, input) => {
  const username = required(input, 'Username')
  const user = identity.directory.find(username)
  if (!user?.Enabled) {
    if (identity.client.hideUnknownUsers) return simulatedDelivery(identity, username)
    throw userNotFound()
  }
  if (user.UserStatus !== 'UNCONFIRMED') throw invalidParameter('User is already confirmed.')
  const attribute = attributeToVerify(identity, user)
  if (!attribute) throw invalidParameter('Cannot resend codes. Auto verification not turned on.')
  const code = newCode()
  await identity.directory.save(withCode(identity, user, 'SignUpCode', attribute, code))
  const details = await identity.send({
    user,
    kind: 'ResendCode',
    code,
    attribute,
    clientId: identity.client.id,
    metadata: input.ClientMetadata,
  })
  return { CodeDeliveryDetails: details }
}

/** Confirms without a code and verifies nothing, as on AWS. */
export const adminConfirmSignUp: Operation = async (identity, input) => {
  const user = namedUser(identity, input)
  if (user.UserStatus !== 'UNCONFIRMED')
    throw notAuthorized(`User cannot be confirmed. Current status is ${user.UserStatus}`)
  const confirmed = { ...user, UserStatus: 'CONFIRMED', SignUpCode: undefined, UserLastModifiedDate: identity.now() }
  await identity.directory.save(confirmed)
  await afterConfirmation(identity, confirmed, input)
  return {}
}
