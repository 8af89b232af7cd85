import { verify as isTotp } from 'cognito-local/lib/services/totp.js'
import { type Identity, type Operation, srpIdentityOf } from '../identity.ts'
import { type OperationInput, required, requiredText } from '../operation-input.ts'
import { checkPasswordPolicy, sealPassword } from '../password.ts'
import { codeMismatch, invalidParameter, notAuthorized, wrongCredentials } from '../refusal.ts'
import { isSrpProof } from '../srp.ts'
import type { UserRecord } from '../user-record.ts'
import { afterPassword, checkMaySignIn, signedIn } from './finish-sign-in.ts'

const passwordVerifier = async (identity: Identity, input: OperationInput) => {
  const answer = (name: string) => requiredText(input.ChallengeResponses, name)
  const secretBlock = answer('PASSWORD_CLAIM_SECRET_BLOCK')
  const timestamp = answer('TIMESTAMP')
  const signature = answer('PASSWORD_CLAIM_SIGNATURE')
  const challenge = identity.challenges.find('PASSWORD_VERIFIER', secretBlock)
  identity.challenges.end(secretBlock)
  const proof = { ...challenge, identity: challenge.srpIdentity, secretBlock, timestamp, signature }
  const user = identity.store.get('Users', challenge.username)
  if (!isSrpProof(proof) || !user) {
    identity.passwordAttempts.failed(challenge.username)
    throw wrongCredentials()
  }
  identity.passwordAttempts.succeeded(user.Username)
  return afterPassword(identity, user)
}

/** The user of a session; cognito-local does not look at the session, so that the second factor alone would do. */
const userOfSession = (
  identity: Identity,
  name: 'SOFTWARE_TOKEN_MFA' | 'NEW_PASSWORD_REQUIRED',
  input: OperationInput,
): UserRecord => {
  const { username } = identity.challenges.find(name, required(input, 'Session'))
  const user = identity.store.get('Users', username)
  const named = identity.directory.find(requiredText(input.ChallengeResponses, 'USERNAME'))
  if (!user || named?.Username !== username) throw notAuthorized('Invalid session for the user.')
  checkMaySignIn(user)
  return user
}

const newPassword = async (identity: Identity, input: OperationInput) => {
  const password = requiredText(input.ChallengeResponses, 'NEW_PASSWORD')
  checkPasswordPolicy(identity.pool.passwordPolicy, password)
  const user = userOfSession(identity, 'NEW_PASSWORD_REQUIRED', input)
  if (user.UserStatus !== 'FORCE_CHANGE_PASSWORD') throw notAuthorized('Invalid session for the user.')
  const changed = {
    ...user,
    Password: sealPassword(srpIdentityOf(identity, user.Username), password),
    UserStatus: 'CONFIRMED',
    UserLastModifiedDate: identity.now(),
  }
  identity.challenges.end(required(input, 'Session'))
  await identity.directory.save(changed)
  return afterPassword(identity, changed)
}

const softwareToken = async (identity: Identity, input: OperationInput) => {
  const code = requiredText(input.ChallengeResponses, 'SOFTWARE_TOKEN_MFA_CODE')
  const user = userOfSession(identity, 'SOFTWARE_TOKEN_MFA', input)
  // Counted apart from passwords, or a right password would forgive wrong codes.
  const counted = `${user.Username} totp`
  identity.passwordAttempts.check(counted)
  const secret = user.SoftwareTokenMfaConfiguration?.Secret
  if (!secret || !isTotp(secret, code)) {
    identity.passwordAttempts.failed(counted)
    throw codeMismatch()
  }
  identity.passwordAttempts.succeeded(counted)
  identity.challenges.end(required(input, 'Session'))
  return signedIn(identity, user)
}

const ANSWERS: Record<string, Operation> = {
  PASSWORD_VERIFIER: passwordVerifier,
  NEW_PASSWORD_REQUIRED: newPassword,
  SOFTWARE_TOKEN_MFA: softwareToken,
}

export const respondToAuthChallenge: Operation = async (identity, input) => {
  const name = required(input, 'ChallengeName')
  const respond = Object.hasOwn(ANSWERS, name) ? ANSWERS[name] : undefined
  if (!respond) throw invalidParameter(`The laptop does not know the challenge ${name}`)
  return respond(identity, input)
}
