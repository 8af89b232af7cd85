import type { Challenges } from './challenges.ts'
import type { CodeDeliveryDetails, CodeSending } from './code-messages.ts'
import type { Directory } from './directory.ts'
import type { IdentityStore } from './identity-store.ts'
import { type OperationInput, required } from './operation-input.ts'
import type { PasswordAttempts } from './password-attempts.ts'
import type { ClientSettings } from './client-settings.ts'
import type { PoolSettings } from './pool-settings.ts'
import type { RefreshTokens } from './refresh-tokens.ts'
import { userNotFound } from './refusal.ts'
import type { SigningKey } from './signing-key.ts'
import type { Triggers } from './triggers.ts'
import type { UserRecord } from './user-record.ts'

/** All that an operation of the pool works with. */
export type Identity = {
  pool: PoolSettings & { id: string }
  client: ClientSettings & { id: string }
  /** `<endpoint>/<pool id>`, known once the server listens. */
  issuer(): string
  key: SigningKey
  store: IdentityStore
  directory: Directory
  refreshTokens: RefreshTokens
  challenges: Challenges
  passwordAttempts: PasswordAttempts
  triggers: Triggers
  send(sending: CodeSending): Promise<CodeDeliveryDetails>
  now: () => Date
}

export type Operation = (identity: Identity, input: OperationInput) => Promise<object>

/** The pool's part of what SRP hashes with a name: its id without the region. */
export const srpIdentityOf = (identity: Identity, username: string) =>
  `${identity.pool.id.slice(identity.pool.id.indexOf('_') + 1)}${username}`

/** The user that an administrator names, or UserNotFoundException. */
export const namedUser = (identity: Identity, input: OperationInput): UserRecord => {
  const user = identity.directory.find(required(input, 'Username'))
  if (!user) throw userNotFound()
  return user
}
