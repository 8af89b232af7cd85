import { checkFormat, checkUserAttributes, schemaOf } from '../attribute-schema.ts'
import type { CodeDeliveryDetails, ContactAttribute } from '../code-messages.ts'
import { type Identity, namedUser, type Operation } from '../identity.ts'
import { type OperationInput, required } from '../operation-input.ts'
import { invalidParameter } from '../refusal.ts'
import { checkCode, newCode, withCode } from '../sent-codes.ts'
import { userOfAccessToken } from '../tokens.ts'
import { attributeOf, type UserRecord, withAttributes } from '../user-record.ts'
import { checkUnique } from './new-user.ts'

const CONTACTS = ['email', 'phone_number'] as const

const checkMutable = (identity: Identity, changes: Record<string, string>): void => {
  const schema = schemaOf(identity.pool.schema)
  for (const name of Object.keys(changes)) {
    const attribute = schema.find(({ Name }) => Name === name)
    if (!attribute) throw invalidParameter(`user.${name}: Attribute does not exist in the schema.`)
    if (!attribute.Mutable)
      throw invalidParameter(`user.${name}: Attribute cannot be updated. (changing an immutable attribute)`)
  }
}

/** A changed address counts as unverified unless the caller says otherwise; an empty value removes the attribute. */
const changedUser = (identity: Identity, user: UserRecord, changes: Record<string, string>): UserRecord => {
  const doubted = CONTACTS.filter((name) => changes[name] !== undefined && changes[name] !== attributeOf(user, name))
  const unverified = Object.fromEntries(doubted.map((name) => [`${name}_verified`, 'false']))
  const changed = withAttributes(user, { ...unverified, ...changes })
  return {
    ...changed,
    Attributes: changed.Attributes.filter(({ Value }) => Value !== ''),
    UserLastModifiedDate: identity.now(),
  }
}

const sendProof = async (
  identity: Identity,
  user: UserRecord,
  attribute: ContactAttribute,
  kind: 'UpdateUserAttribute' | 'VerifyUserAttribute',
  input: OperationInput,
): Promise<CodeDeliveryDetails> => {
  const code = newCode()
  await identity.directory.save(withCode(identity, user, 'AttributeCode', attribute, code))
  return identity.send({
    user: withAttributes(user, user.PendingAttributes ?? {}),
    kind,
    code,
    attribute,
    clientId: input.AccessToken ? identity.client.id : undefined,
    metadata: input.ClientMetadata,
  })
}

const update = async (identity: Identity, user: UserRecord, input: OperationInput, later: readonly string[]) => {
  const changes = Object.fromEntries(required(input, 'UserAttributes').map(({ Name, Value }) => [Name, Value ?? '']))
  checkMutable(identity, changes)
  const isLater = ([name, value]: [string, string]) =>
    later.includes(name) && value !== '' && value !== attributeOf(user, name)
  const pending = Object.fromEntries(Object.entries(changes).filter(isLater))
  const atOnce = Object.fromEntries(Object.entries(changes).filter((change) => !isLater(change)))
  const changed = {
    ...changedUser(identity, user, atOnce),
    ...(Object.keys(pending).length > 0 ? { PendingAttributes: pending } : {}),
  }
  checkUnique(identity, withAttributes(changed, pending), 'AliasExistsException')
  await identity.directory.save(changed)
  const unproved = CONTACTS.filter(
    (name) =>
      identity.pool.autoVerified.includes(name) &&
      (pending[name] !== undefined || (atOnce[name] && attributeOf(changed, `${name}_verified`) === 'false')),
  )
  const details = []
  for (const name of unproved) details.push(await sendProof(identity, changed, name, 'UpdateUserAttribute', input))
  return details
}

/** cognito-local sends the code of a changed address to whichever address comes first, and lets users call themselves verified. */
export const updateUserAttributes: Operation = async (identity, input) => {
  const { user } = userOfAccessToken(identity, required(input, 'AccessToken'))
  checkUserAttributes(identity, required(input, 'UserAttributes'))
  return { CodeDeliveryDetailsList: await update(identity, user, input, identity.pool.verifiedBeforeUpdate) }
}

export const adminUpdateUserAttributes: Operation = async (identity, input) => {
  const user = namedUser(identity, input)
  for (const { Name, Value } of required(input, 'UserAttributes')) if (Value) checkFormat(Name, Value)
  await update(identity, user, input, [])
  return {}
}

const contactNamed = (input: OperationInput): ContactAttribute => {
  const name = CONTACTS.find((contact) => contact === required(input, 'AttributeName'))
  if (!name) throw invalidParameter('Only email and phone_number can be verified.')
  return name
}

export const getUserAttributeVerificationCode: Operation = async (identity, input) => {
  const { user } = userOfAccessToken(identity, required(input, 'AccessToken'))
  const name = contactNamed(input)
  if (attributeOf(user, name) === undefined) throw invalidParameter(`User has no ${name}.`)
  return { CodeDeliveryDetails: await sendProof(identity, user, name, 'VerifyUserAttribute', input) }
}

/** In cognito-local the code for one address verifies another. */
export const verifyUserAttribute: Operation = async (identity, input) => {
  const { user } = userOfAccessToken(identity, required(input, 'AccessToken'))
  const name = contactNamed(input)
  const sentTo = await checkCode(identity, user, 'AttributeCode', required(input, 'Code'))
  if (sentTo !== name) throw invalidParameter(`The code was sent for ${sentTo}.`)
  const value = user.PendingAttributes?.[name] ?? attributeOf(user, name)
  if (value === undefined) throw invalidParameter(`User has no ${name}.`)
  const { AttributeCode: _, PendingAttributes: __, ...rest } = user
  const verified = withAttributes(rest, { [name]: value, [`${name}_verified`]: 'true' })
  checkUnique(identity, verified, 'AliasExistsException')
  await identity.directory.save({ ...verified, UserLastModifiedDate: identity.now() })
  return {}
}
