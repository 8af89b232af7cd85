import { checkUserAttributes } from '../attribute-schema.ts'
import type { ContactAttribute } from '../code-messages.ts'
import type { Identity, Operation } from '../identity.ts'
import { type OperationInput, required } from '../operation-input.ts'
import { checkPasswordPolicy } from '../password.ts'
import { notAuthorized } from '../refusal.ts'
import { newCode, withCode } from '../sent-codes.ts'
import { attributeOf, type UserRecord, withAttributes } from '../user-record.ts'
import { checkUnique, newUser } from './new-user.ts'

/** Where a new user's code goes: a phone number before an e-mail address, and nowhere if the pool verifies neither. */
export const attributeToVerify = (identity: Identity, user: UserRecord): ContactAttribute | undefined =>
  (['phone_number', 'email'] as const).find(
    (name) => identity.pool.autoVerified.includes(name) && attributeOf(user, name) !== undefined,
  )

/** The user as the PreSignUp trigger wants it. */
const afterPreSignUp = async (identity: Identity, user: UserRecord, input: OperationInput): Promise<UserRecord> => {
  const answer = await identity.triggers.run('PreSignUp', {
    source: 'PreSignUp_SignUp',
    user,
    clientId: identity.client.id,
    request: { validationData: null, clientMetadata: input.ClientMetadata ?? {} },
    response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
  })
  const verified = {
    ...(answer['autoVerifyEmail'] === true && attributeOf(user, 'email') ? { email_verified: 'true' } : {}),
    ...(answer['autoVerifyPhone'] === true && attributeOf(user, 'phone_number')
      ? { phone_number_verified: 'true' }
      : {}),
  }
  return {
    ...withAttributes(user, verified),
    UserStatus: answer['autoConfirmUser'] === true ? 'CONFIRMED' : user.UserStatus,
  }
}

/** cognito-local takes e-mail addresses only, any password, and attributes that say the user is verified. */
export const signUp: Operation = async (identity, input) => {
  if (identity.pool.onlyAdminsCreate) throw notAuthorized('SignUp is not permitted for this user pool')
  const password = required(input, 'Password')
  checkPasswordPolicy(identity.pool.passwordPolicy, password)
  checkUserAttributes(identity, input.UserAttributes ?? [])
  const proposed = newUser(identity, { ...input, Username: required(input, 'Username') }, password, 'UNCONFIRMED')
  checkUnique(identity, proposed)
  const user = await afterPreSignUp(identity, proposed, input)
  checkUnique(identity, user)

  const attribute = user.UserStatus === 'UNCONFIRMED' ? attributeToVerify(identity, user) : undefined
  const code = newCode()
  await identity.directory.save(attribute ? withCode(identity, user, 'SignUpCode', attribute, code) : user)
  const details = attribute
    ? await identity.send({
        user,
        kind: 'SignUp',
        code,
        attribute,
        clientId: identity.client.id,
        metadata: input.ClientMetadata,
      })
    : undefined
  if (user.UserStatus === 'CONFIRMED') await afterConfirmation(identity, user, input)
  return {
    ...(details ? { CodeDeliveryDetails: details } : {}),
    UserConfirmed: user.UserStatus === 'CONFIRMED',
    UserSub: user.Username,
  }
}

/** Runs PostConfirmation; on AWS too the user stays confirmed when it fails. */
export const afterConfirmation = async (
  identity: Identity,
  user: UserRecord,
  input: OperationInput,
  source = 'PostConfirmation_ConfirmSignUp',
): Promise<void> => {
  await identity.triggers.run('PostConfirmation', {
    source,
    user: withAttributes(user, { 'cognito:user_status': user.UserStatus }),
    clientId: input.ClientId,
    request: input.ClientMetadata ? { clientMetadata: input.ClientMetadata } : {},
  })
}
