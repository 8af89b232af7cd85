import {
  type CodeDeliveryDetailsType,
  GetUserCommand,
  UpdateUserAttributesCommand,
  VerifyUserAttributeCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { Refusal } from '../../shared/errors.ts'
import { ask, type Meanings } from '../runtime/cognito.ts'
import { tokenRefusals } from '../runtime/token-refusals.ts'

/** What the user pool calls an address or a number. */
const attributeOf = (address: string): 'email' | 'phone_number' => (address.includes('@') ? 'email' : 'phone_number')

const codeRefusals: Meanings = {
  ...tokenRefusals,
  CodeMismatchException: 'wrong_code',
  // A code that was sent for another address than the one that is named.
  InvalidParameterException: 'wrong_code',
}

/**
 * Names an address of one's own, which replaces nothing before its code has come back; undefined where no code is wanted,
 * because it is the caller's already.
 */
export const nameAddress = async (token: string, address: string): Promise<CodeDeliveryDetailsType | undefined> => {
  const UserAttributes = [{ Name: attributeOf(address), Value: address }]
  const command = new UpdateUserAttributesCommand({ AccessToken: token, UserAttributes })
  const { CodeDeliveryDetailsList = [] } = await ask((cognito) => cognito.send(command), tokenRefusals)
  return CodeDeliveryDetailsList[0]
}

/** Is this address the caller's, confirmed? */
const isConfirmed = async (token: string, address: string): Promise<boolean> => {
  const { UserAttributes = [] } = await ask(
    (cognito) => cognito.send(new GetUserCommand({ AccessToken: token })),
    tokenRefusals,
  )
  const attributes = new Map(UserAttributes.map(({ Name, Value }) => [Name, Value]))
  const name = attributeOf(address)
  return attributes.get(name)?.toLowerCase() === address.toLowerCase() && attributes.get(`${name}_verified`) === 'true'
}

/** Confirms an address with its code; done already, it is done. @throws Refusal `wrong_code`, `code_expired`, `already_registered` */
export const confirmAddress = async (token: string, address: string, code: string): Promise<void> => {
  const command = new VerifyUserAttributeCommand({
    AccessToken: token,
    AttributeName: attributeOf(address),
    Code: code,
  })
  const failure = await ask((cognito) => cognito.send(command), codeRefusals).then(
    () => undefined,
    (error: unknown) => error,
  )
  // A code may be for another address than the one that is named: what counts is which one is confirmed now.
  if (await isConfirmed(token, address)) return
  throw failure ?? new Refusal('wrong_code')
}
