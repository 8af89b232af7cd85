import { USER_POOL_AWS_DEFAULTS } from 'cognito-local/lib/services/cognitoService.js'
import type { Identity } from './identity.ts'
import type { PoolSettings } from './pool-settings.ts'
import { invalidParameter, notAuthorized } from './refusal.ts'
import type { UserRecord } from './user-record.ts'

type SchemaAttribute = { Name: string; Mutable: boolean; Required: boolean }

/** cognito-local's standard attributes, changed and completed by the template's `Schema`. */
export const schemaOf = (schema: PoolSettings['schema']): SchemaAttribute[] => {
  const standard: SchemaAttribute[] = USER_POOL_AWS_DEFAULTS.SchemaAttributes ?? []
  const isStandard = (name: string) => standard.some((attribute) => attribute.Name === name)
  const changed = standard.map((attribute) =>
    Object.assign(
      {},
      attribute,
      schema.find(({ Name }) => Name === attribute.Name),
    ),
  )
  const custom = schema
    .filter(({ Name }) => !isStandard(Name))
    .map((attribute) => Object.assign({}, attribute, { Name: `custom:${attribute.Name}` }))
  return [...changed, ...custom]
}

const NEVER_WRITTEN_BY_USERS = new Set(['sub', 'email_verified', 'phone_number_verified'])
const FORMATS: Record<string, [RegExp, string]> = {
  email: [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Invalid email address format.'],
  phone_number: [/^\+[1-9]\d{6,14}$/, 'Invalid phone number format.'],
}

/** Throws InvalidParameterException for an address or a number that cannot be one. */
export const checkFormat = (name: string, value: string): void => {
  const format = FORMATS[name]
  if (format && !format[0].test(value)) throw invalidParameter(format[1])
}

/** What users may set of themselves through the client; throws NotAuthorizedException for the rest. */
export const checkUserAttributes = ({ pool, client }: Identity, attributes: UserRecord['Attributes']): void => {
  const known = new Set(client.writable ?? schemaOf(pool.schema).map(({ Name }) => Name))
  for (const { Name, Value } of attributes) {
    if (NEVER_WRITTEN_BY_USERS.has(Name) || !known.has(Name))
      throw notAuthorized('A client attempted to write unauthorized attribute')
    if (Value) checkFormat(Name, Value)
  }
}

/** Throws InvalidParameterException where the pool requires an attribute that a new user lacks. */
export const checkRequiredAttributes = (pool: PoolSettings, user: UserRecord): void => {
  const missing = schemaOf(pool.schema).find(
    ({ Name, Required }) => Required && Name !== 'sub' && !user.Attributes.some((attribute) => attribute.Name === Name),
  )
  if (missing)
    throw invalidParameter(`Attributes did not conform to the schema: ${missing.Name}: The attribute is required`)
}

/** What the client may read of a user; without a list, everything. */
export const readableAttributes = ({ client }: Identity, user: UserRecord): UserRecord['Attributes'] =>
  user.Attributes.filter(({ Name }) => Name === 'sub' || !client.readable || client.readable.includes(Name))
