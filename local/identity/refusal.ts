import { CognitoError } from 'cognito-local/lib/errors.js'

/** An error of the Cognito API: `code` is AWS' exception name, answered with HTTP 400. */
export const refusal = (code: string, message: string): CognitoError => new CognitoError(code, message)

export const notAuthorized = (message: string) => refusal('NotAuthorizedException', message)
export const invalidParameter = (message: string) => refusal('InvalidParameterException', message)
export const userNotFound = () => refusal('UserNotFoundException', 'User does not exist.')
export const wrongCredentials = () => notAuthorized('Incorrect username or password.')
export const codeMismatch = () =>
  refusal('CodeMismatchException', 'Invalid verification code provided, please try again.')
export const expiredCode = () => refusal('ExpiredCodeException', 'Invalid code provided, please request a code again.')
