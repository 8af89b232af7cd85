import { randomInt } from 'node:crypto'
import type { ContactAttribute } from './code-messages.ts'
import type { Identity } from './identity.ts'
import { codeMismatch, expiredCode, refusal } from './refusal.ts'
import type { UserRecord } from './user-record.ts'

type CodeField = 'SignUpCode' | 'PasswordCode' | 'AttributeCode'

/** As long as on AWS: a day to prove an address, an hour to set a new password. */
const LIFETIME_MS = { SignUpCode: 86_400_000, PasswordCode: 3_600_000, AttributeCode: 86_400_000 } as const
const WRONG_CODES_MAX = 15

export const newCode = (): string => randomInt(1_000_000).toString().padStart(6, '0')

/** The user with a new code, which replaces the one before. */
export const withCode = (
  identity: Identity,
  user: UserRecord,
  field: CodeField,
  attribute: ContactAttribute,
  code: string,
) => ({
  ...user,
  [field]: { code, attribute, expiresAtMs: identity.now().getTime() + LIFETIME_MS[field], wrong: 0 },
})

/** The attribute that a right code has proved; counts wrong ones, and after 15 only a new code helps. */
export const checkCode = async (
  identity: Identity,
  user: UserRecord,
  field: CodeField,
  given: string,
): Promise<ContactAttribute> => {
  const sent = user[field]
  if (!sent || sent.expiresAtMs <= identity.now().getTime()) throw expiredCode()
  if (sent.wrong >= WRONG_CODES_MAX)
    throw refusal('LimitExceededException', 'Attempt limit exceeded, please try after some time.')
  if (sent.code === given) return sent.attribute
  await identity.directory.save({ ...user, [field]: { ...sent, wrong: sent.wrong + 1 } })
  throw codeMismatch()
}
