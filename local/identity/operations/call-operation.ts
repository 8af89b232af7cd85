import { CognitoError } from 'cognito-local/lib/errors.js'
import type { Identity, Operation } from '../identity.ts'
import { parseOperationInput, required } from '../operation-input.ts'
import { refusal } from '../refusal.ts'
import { adminCreateUser } from './admin-create-user.ts'
import { adminConfirmSignUp, confirmSignUp, resendConfirmationCode } from './confirm-sign-up.ts'
import { directoryOperations } from './directory-operations.ts'
import { confirmForgotPassword, forgotPassword } from './forgot-password.ts'
import { adminInitiateAuth, initiateAuth } from './initiate-auth.ts'
import { getTokensFromRefreshToken, globalSignOut, revokeToken } from './refresh.ts'
import { respondToAuthChallenge } from './respond-to-auth-challenge.ts'
import { signUp } from './sign-up.ts'
import { associateSoftwareToken, verifySoftwareToken } from './software-token.ts'
import {
  adminUpdateUserAttributes,
  getUserAttributeVerificationCode,
  updateUserAttributes,
  verifyUserAttribute,
} from './user-attributes.ts'

const OPERATIONS = new Map<string, Operation>(
  Object.entries({
    ...directoryOperations,
    AdminConfirmSignUp: adminConfirmSignUp,
    AdminCreateUser: adminCreateUser,
    AdminInitiateAuth: adminInitiateAuth,
    AdminRespondToAuthChallenge: respondToAuthChallenge,
    AdminUpdateUserAttributes: adminUpdateUserAttributes,
    AssociateSoftwareToken: associateSoftwareToken,
    ConfirmForgotPassword: confirmForgotPassword,
    ConfirmSignUp: confirmSignUp,
    ForgotPassword: forgotPassword,
    GetTokensFromRefreshToken: getTokensFromRefreshToken,
    GetUserAttributeVerificationCode: getUserAttributeVerificationCode,
    GlobalSignOut: globalSignOut,
    InitiateAuth: initiateAuth,
    ResendConfirmationCode: resendConfirmationCode,
    RespondToAuthChallenge: respondToAuthChallenge,
    RevokeToken: revokeToken,
    SignUp: signUp,
    UpdateUserAttributes: updateUserAttributes,
    VerifySoftwareToken: verifySoftwareToken,
    VerifyUserAttribute: verifyUserAttribute,
  }),
)

/** Whether AWS wants a signature (IAM credentials) for the operation. */
export const isSigned = (operation: string): boolean => /^(Admin|List|GetGroup$)/.test(operation)

const needsClient = (operation: string): boolean =>
  /^(SignUp|ConfirmSignUp|ResendConfirmationCode|ForgotPassword|ConfirmForgotPassword|GetTokensFromRefreshToken|RevokeToken)$|Auth/.test(
    operation,
  )

/** An answer of the Cognito API, ready for JSON: an exception's body is `{ __type, message }` and its status 400, or 500 for a bug of ours. */
export type OperationAnswer = { status: number; body: object; exception?: string }

export const exceptionAnswer = ({ code, message }: CognitoError): OperationAnswer => ({
  status: 400,
  body: { __type: code, message },
  exception: code,
})

const run = async (identity: Identity, name: string, body: unknown): Promise<object> => {
  const operation = OPERATIONS.get(name)
  if (!operation) throw refusal('UnknownOperationException', `The laptop has no ${name}`)
  const input = parseOperationInput(body)
  const { pool, client } = identity
  if (isSigned(name)) required(input, 'UserPoolId')
  if (needsClient(name)) required(input, 'ClientId')
  if (input.UserPoolId !== undefined && input.UserPoolId !== pool.id)
    throw refusal('ResourceNotFoundException', `User pool ${input.UserPoolId} does not exist.`)
  if (input.ClientId !== undefined && input.ClientId !== client.id)
    throw refusal('ResourceNotFoundException', `User pool client ${input.ClientId} does not exist.`)
  return operation(identity, input)
}

/** As it goes over the wire, where AWS writes moments as seconds. */
const onTheWire = (body: object): object =>
  JSON.parse(
    JSON.stringify(body, function (this: Record<string, unknown>, key, value: unknown) {
      const original = this[key]
      return original instanceof Date ? original.getTime() / 1000 : value
    }),
  )

/** Runs one operation of the Cognito API; never rejects. `onBug` hears of failures that are not AWS' exceptions. */
export const callOperation = async (
  identity: Identity,
  name: string,
  body: unknown,
  onBug: (error: unknown) => void,
): Promise<OperationAnswer> => {
  try {
    return { status: 200, body: onTheWire(await run(identity, name, body)) }
  } catch (error) {
    if (error instanceof CognitoError) return exceptionAnswer(error)
    onBug(error)
    return {
      ...exceptionAnswer(refusal('InternalErrorException', 'The laptop failed; its log says why.')),
      status: 500,
    }
  }
}
