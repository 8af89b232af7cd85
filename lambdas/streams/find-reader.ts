import {
  AdminGetUserCommand,
  type AdminGetUserCommandOutput,
  type CognitoIdentityProviderClient,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider'
import { isMadeUp } from '../../shared/domain/sign-in-name.ts'
import type { MemberId } from '../../shared/model/ids.ts'

/** Who gets an e-mail: the address, and the language they chose at sign-up. */
export type Reader = { address: string; locale?: string }

export type FindReader = (member: MemberId) => Promise<Reader | undefined>

/** What Cognito tells of a user, as far as an e-mail needs it. */
type CognitoUser = Pick<AdminGetUserCommandOutput, 'UserAttributes' | 'UserStatus' | 'Enabled'>

/**
 * Whom to write to; undefined where nobody has confirmed an e-mail address. A confirmed user's only address counts as
 * confirmed, because an operator may have confirmed the user; beside a telephone number it may be anybody's. The made-up
 * address of an assisted account reaches nobody: such notices are read in the app alone.
 */
export const readerOf = ({ UserAttributes = [], UserStatus, Enabled }: CognitoUser): Reader | undefined => {
  const attributes = new Map(UserAttributes.map(({ Name, Value }) => [Name, Value]))
  const address = attributes.get('email')
  const locale = attributes.get('locale')
  const isConfirmed =
    attributes.get('email_verified') === 'true' || (UserStatus === 'CONFIRMED' && !attributes.has('phone_number'))
  if (Enabled === false || !address || !isConfirmed || isMadeUp(address)) return undefined
  return { address, ...(locale && { locale }) }
}

/** Asks Cognito for a member's address; somebody who has left has none. */
export const findReader =
  (client: CognitoIdentityProviderClient, UserPoolId: string): FindReader =>
  async (member) => {
    try {
      return readerOf(await client.send(new AdminGetUserCommand({ UserPoolId, Username: member })))
    } catch (error) {
      if (error instanceof UserNotFoundException) return undefined
      throw error
    }
  }
