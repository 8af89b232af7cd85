import * as z from 'zod'

const Attribute = z.looseObject({ Name: z.string(), Value: z.string().optional() })

/** A code that was sent, where to, the moment from which it no longer counts, and how often a wrong one was given. */
const SentCode = z.strictObject({
  code: z.string(),
  attribute: z.enum(['email', 'phone_number']),
  expiresAtMs: z.number(),
  wrong: z.int(),
})
type SentCode = z.infer<typeof SentCode>

/** A user as stored: cognito-local's record, with what it lacks. */
export const UserRecord = z.looseObject({
  Username: z.string(),
  Attributes: z.array(Attribute),
  Enabled: z.boolean(),
  UserStatus: z.string(),
  /** Never the password itself: the salt and verifier of `sealPassword`. */
  Password: z.string().startsWith('srp:'),
  UserCreateDate: z.coerce.date(),
  UserLastModifiedDate: z.coerce.date(),
  RefreshTokens: z.array(z.string()),
  UserMFASettingList: z.array(z.string()).optional(),
  PreferredMfaSetting: z.string().optional(),
  SoftwareTokenMfaConfiguration: z
    .looseObject({ Secret: z.string(), Verified: z.boolean(), FriendlyDeviceName: z.string().optional() })
    .optional(),
  /** A secret that was handed out and not yet proved; the verified one counts until then. */
  PendingSoftwareToken: z.string().optional(),
  SignUpCode: SentCode.optional(),
  PasswordCode: SentCode.optional(),
  AttributeCode: SentCode.optional(),
  /** New addresses that replace the old ones once their code has come back. */
  PendingAttributes: z.record(z.string(), z.string()).optional(),
})
export type UserRecord = z.infer<typeof UserRecord>

export const GroupRecord = z.looseObject({
  GroupName: z.string(),
  Description: z.string().optional(),
  Precedence: z.number().optional(),
  CreationDate: z.coerce.date(),
  LastModifiedDate: z.coerce.date(),
  members: z.array(z.string()).optional(),
})
export type GroupRecord = z.infer<typeof GroupRecord>

export const attributeOf = (user: UserRecord, name: string): string | undefined =>
  user.Attributes.find((attribute) => attribute.Name === name)?.Value

/** The user with these attributes set and the others kept. */
export const withAttributes = (user: UserRecord, set: Record<string, string>): UserRecord => ({
  ...user,
  Attributes: [
    ...user.Attributes.filter(({ Name }) => !Object.hasOwn(set, Name)),
    ...Object.entries(set).map(([Name, Value]) => ({ Name, Value })),
  ],
})

/** The attributes as triggers see them. */
export const attributeRecord = (user: UserRecord): Record<string, string> =>
  Object.fromEntries(user.Attributes.map(({ Name, Value }) => [Name, Value ?? '']))
