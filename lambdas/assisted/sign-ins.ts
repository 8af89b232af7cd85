import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  AdminUserGlobalSignOutCommand,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider'
import { madeUpAddress } from '../../shared/domain/sign-in-name.ts'
import { assert } from '../../shared/errors.ts'
import type { MemberId } from '../../shared/model/ids.ts'
import { ask, type Meanings } from '../runtime/cognito.ts'
import { environment } from '../runtime/environment.ts'

const passwordRefusals: Meanings = {
  // A space before or after the password, say, which the policy does not speak of.
  InvalidParameterException: (message) => (/password/i.test(message) ? 'password_too_weak' : 'invalid_request'),
  UserNotFoundException: 'invitation_spent',
}

/** What somebody is called, and the language of what is sent to them one day. */
type Words = { displayName: string; language: string | undefined }

/** Makes a sign-in under an address that reaches nobody; undefined where somebody has it. Nothing is sent. */
export const makeSignIn = (address: string, { displayName, language }: Words): Promise<MemberId | undefined> =>
  ask(async (cognito) => {
    const attributes = { email: address, nickname: displayName, ...(language !== undefined && { locale: language }) }
    try {
      const { User } = await cognito.send(
        new AdminCreateUserCommand({
          UserPoolId: environment.userPoolId(),
          Username: address,
          MessageAction: 'SUPPRESS',
          UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
        }),
      )
      assert(User?.Username, 'a sign-in that was made has a name')
      return User.Username
    } catch (failure) {
      if (failure instanceof UsernameExistsException) return undefined
      throw failure
    }
  })

/** Sets the password for good. @throws Refusal `password_too_weak` */
export const setPassword = async (member: MemberId, password: string): Promise<void> => {
  const user = { UserPoolId: environment.userPoolId(), Username: member }
  const command = new AdminSetUserPasswordCommand({ ...user, Password: password, Permanent: true })
  await ask((cognito) => cognito.send(command), passwordRefusals)
}

/** Ends every session: what a lost telephone holds renews nothing any more. */
export const endSessions = async (member: MemberId): Promise<void> => {
  const command = new AdminUserGlobalSignOutCommand({ UserPoolId: environment.userPoolId(), Username: member })
  await ask((cognito) => cognito.send(command), passwordRefusals)
}

/**
 * Has this member no address of their own? Cognito knows even where they gave it one behind our back: nobody else sets
 * the password of such an account.
 */
export const isWithoutAddress = async (member: MemberId, signInName: string, country: string): Promise<boolean> => {
  const command = new AdminGetUserCommand({ UserPoolId: environment.userPoolId(), Username: member })
  const { UserAttributes = [] } = await ask((cognito) => cognito.send(command), passwordRefusals)
  const attributes = new Map(UserAttributes.map(({ Name, Value }) => [Name, Value]))
  return (
    attributes.get('email') === madeUpAddress(signInName, country) && attributes.get('phone_number_verified') !== 'true'
  )
}
