import type { Identity } from '../identity.ts'
import { notAuthorized, refusal } from '../refusal.ts'
import { signInTokens } from '../tokens.ts'
import { attributeRecord, type UserRecord } from '../user-record.ts'

/** Throws for a user who may not sign in although the password was right. */
export const checkMaySignIn = (user: UserRecord): void => {
  if (!user.Enabled) throw notAuthorized('User is disabled.')
  if (user.UserStatus === 'UNCONFIRMED') throw refusal('UserNotConfirmedException', 'User is not confirmed.')
}

const nameOf = ({ FriendlyDeviceName }: { FriendlyDeviceName?: string | undefined }) =>
  FriendlyDeviceName ? { FRIENDLY_DEVICE_NAME: FriendlyDeviceName } : {}

const challenged = (
  identity: Identity,
  name: 'SOFTWARE_TOKEN_MFA' | 'NEW_PASSWORD_REQUIRED',
  user: UserRecord,
  parameters: object,
) => ({
  ChallengeName: name,
  ChallengeParameters: { USER_ID_FOR_SRP: user.Username, ...parameters },
  Session: identity.challenges.add({ name, username: user.Username }),
})

/** After the password: a new password, then the second factor, then the tokens. */
export const afterPassword = async (identity: Identity, user: UserRecord): Promise<object> => {
  checkMaySignIn(user)
  if (user.UserStatus === 'FORCE_CHANGE_PASSWORD') {
    const { TemporaryPasswordValidityDays: days } = identity.pool.passwordPolicy
    if (user.UserLastModifiedDate.getTime() + days * 86_400_000 <= identity.now().getTime())
      throw notAuthorized('Temporary password has expired and must be reset by an administrator.')
    const { sub: _, ...userAttributes } = attributeRecord(user)
    return challenged(identity, 'NEW_PASSWORD_REQUIRED', user, {
      requiredAttributes: '[]',
      userAttributes: JSON.stringify(userAttributes),
    })
  }
  const token = user.SoftwareTokenMfaConfiguration
  if (identity.pool.softwareTokenMfa && token?.Verified && user.UserMFASettingList?.includes('SOFTWARE_TOKEN_MFA'))
    return challenged(identity, 'SOFTWARE_TOKEN_MFA', user, nameOf(token))
  return signedIn(identity, user)
}

export const signedIn = async (identity: Identity, user: UserRecord) => ({
  ChallengeParameters: {},
  AuthenticationResult: await signInTokens(identity, user),
})
