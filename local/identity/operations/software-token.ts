import { generateSecret, verify as isTotp } from 'cognito-local/lib/services/totp.js'
import type { Operation } from '../identity.ts'
import { required } from '../operation-input.ts'
import { invalidParameter, refusal } from '../refusal.ts'
import { userOfAccessToken } from '../tokens.ts'

/** Hands out a secret; unlike cognito-local, an earlier one stays in force until the new one is proved. */
export const associateSoftwareToken: Operation = async (identity, input) => {
  const { user } = userOfAccessToken(identity, required(input, 'AccessToken'))
  if (!identity.pool.softwareTokenMfa)
    throw refusal('SoftwareTokenMFANotFoundException', 'Software Token MFA has not been enabled by the userPool')
  const secret = generateSecret()
  await identity.directory.save({ ...user, PendingSoftwareToken: secret })
  return { SecretCode: secret }
}

/** Proves the secret; asking for it at sign-in is the member's choice (SetUserMFAPreference), which cognito-local takes for given. */
export const verifySoftwareToken: Operation = async (identity, input) => {
  const { user } = userOfAccessToken(identity, required(input, 'AccessToken'))
  const code = required(input, 'UserCode')
  const { PendingSoftwareToken: secret, ...rest } = user
  if (!secret) throw invalidParameter('User has not associated a software token')
  if (!isTotp(secret, code)) throw refusal('EnableSoftwareTokenMFAException', 'Code mismatch')
  const name = input.FriendlyDeviceName
  await identity.directory.save({
    ...rest,
    SoftwareTokenMfaConfiguration: { Secret: secret, Verified: true, ...(name ? { FriendlyDeviceName: name } : {}) },
    UserLastModifiedDate: identity.now(),
  })
  return { Status: 'SUCCESS' }
}
