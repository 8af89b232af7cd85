import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { openChallenges } from './challenges.ts'
import { type CodeMessage, codeMessages } from './code-messages.ts'
import { readClient } from './client-settings.ts'
import { openDirectory } from './directory.ts'
import { listen } from './http-server.ts'
import type { Identity } from './identity.ts'
import { openIdentityStore } from './identity-store.ts'
import { mintAccessToken } from './mint-access-token.ts'
import { callOperation, type OperationAnswer } from './operations/call-operation.ts'
import { passwordAttempts } from './password-attempts.ts'
import { type PoolSettings, readGroup, readPool } from './pool-settings.ts'
import { openRefreshTokens } from './refresh-tokens.ts'
import { jwks, openSigningKey } from './signing-key.ts'
import { secondsOf } from './tokens.ts'
import { type TriggerFunctions, TRIGGERS, triggersOf } from './triggers.ts'

export type IdentityOptions = {
  /** On 127.0.0.1; 0 takes a free one. */
  port: number
  /** Where users and the signing key live. */
  dataFolder: string
  region: string
  /** `properties` are those of the template's resources, intrinsics resolved; ids are derived from the names where absent. */
  pool: { id?: string; properties: unknown }
  client: { id?: string; properties: unknown }
  groups: readonly unknown[]
  /** The functions behind the pool's `LambdaConfig`, by its keys. */
  triggers: TriggerFunctions
  onCode: (message: CodeMessage) => void | Promise<void>
  isFunctionKey: (accessKeyId: string) => boolean
  /** Hears of failures that are bugs, never of codes or passwords. */
  log: (message: string, error: unknown) => void
  now?: () => Date
}

export type RunningIdentity = {
  endpoint: string
  userPoolId: string
  clientId: string
  issuer: string
  jwksUrl: string
  /** Runs an operation without a signature: for the endpoint that has checked a function's role, and for seeds. */
  call(operation: string, input: object): Promise<OperationAnswer>
  /** An access token of this pool for anyone, without a sign-in. */
  mintAccessToken(facts: { sub: string; groups?: readonly string[]; validSeconds?: number }): string
  /** Resolves when the port is free and all is on disk. */
  stop(): Promise<void>
}

const idFrom = (text: string, alphabet: string, length: number): string => {
  const bytes = createHash('sha512').update(text).digest()
  return Array.from(bytes.subarray(0, length), (byte) => alphabet.charAt(byte % alphabet.length)).join('')
}
const LOWER = 'abcdefghijklmnopqrstuvwxyz0123456789'
const poolIdFrom = (region: string, name: string) =>
  `${region}_${idFrom(`${region} ${name}`, `${LOWER}ABCDEFGHIJKLMNOPQRSTUVWXYZ`, 9)}`

const checkTriggers = (pool: PoolSettings, given: TriggerFunctions): void => {
  const known: readonly string[] = TRIGGERS
  for (const name of pool.triggers) {
    if (!known.includes(name)) throw new Error(`The laptop cannot run the user pool's trigger ${name}`)
    if (!Object.hasOwn(given, name)) throw new Error(`The user pool's trigger ${name} has no function`)
  }
}

const openIdentity = async (options: IdentityOptions, issuer: (poolId: string) => string): Promise<Identity> => {
  const now = options.now ?? (() => new Date())
  const nowMs = () => now().getTime()
  const settings = readPool(options.pool.properties)
  checkTriggers(settings, options.triggers)
  const pool = { ...settings, id: options.pool.id ?? poolIdFrom(options.region, settings.name) }
  const clientSettings = readClient(options.client.properties)
  if (clientSettings.rotation && !settings.mayRotate)
    throw new Error('The plan LITE has no rotation of refresh tokens, which the client asks for.')
  const client = { ...clientSettings, id: options.client.id ?? idFrom(`${pool.id} ${clientSettings.name}`, LOWER, 26) }
  const store = openIdentityStore(join(options.dataFolder, 'identity.json'))
  const triggers = triggersOf(options.triggers, options.region, pool.id)
  return {
    pool,
    client,
    issuer: () => issuer(pool.id),
    key: openSigningKey(options.dataFolder),
    store,
    directory: await openDirectory(store, pool, options.groups.map(readGroup), now),
    refreshTokens: await openRefreshTokens(store, client, () => secondsOf(now())),
    challenges: openChallenges(nowMs),
    passwordAttempts: passwordAttempts(nowMs),
    triggers,
    send: codeMessages(settings, triggers, options.onCode),
    now,
  }
}

const documentsOf = (identity: Identity) => {
  const issuer = identity.issuer()
  return {
    [`/${identity.pool.id}/.well-known/jwks.json`]: jwks(identity.key),
    [`/${identity.pool.id}/.well-known/openid-configuration`]: {
      id_token_signing_alg_values_supported: ['RS256'],
      issuer,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      response_types_supported: ['code', 'token'],
      scopes_supported: ['openid', 'email', 'phone', 'profile'],
      subject_types_supported: ['public'],
    },
  }
}

/** A Cognito user pool on this machine, from the resources of the template. */
export const startIdentity = async (options: IdentityOptions): Promise<RunningIdentity> => {
  let endpoint = ''
  const identity = await openIdentity(options, (poolId) => `${endpoint}/${poolId}`)
  const onBug = (error: unknown) => options.log('identity failed', error)
  const call = (operation: string, input: unknown) => callOperation(identity, operation, input, onBug)
  const parts = { call, isFunctionKey: options.isFunctionKey, documents: () => documentsOf(identity) }
  const server = await listen(parts, options.port, onBug)
  const address = server.address()
  endpoint = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : options.port}`
  return {
    endpoint,
    userPoolId: identity.pool.id,
    clientId: identity.client.id,
    issuer: identity.issuer(),
    jwksUrl: `${identity.issuer()}/.well-known/jwks.json`,
    call,
    mintAccessToken: (facts) =>
      mintAccessToken(identity.key, {
        validSeconds: identity.client.accessTokenSeconds,
        nowMs: identity.now().getTime(),
        ...facts,
        issuer: identity.issuer(),
        clientId: identity.client.id,
      }),
    stop: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      await identity.store.close()
    },
  }
}
