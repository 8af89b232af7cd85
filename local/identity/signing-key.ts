import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type SigningKey = { privateKey: KeyObject; publicKey: KeyObject; kid: string }

const keyFile = (dataFolder: string) => join(dataFolder, 'signing-key.pem')

const fromPem = (pem: string): SigningKey => {
  const privateKey = createPrivateKey(pem)
  const publicKey = createPublicKey(privateKey)
  const kid = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64url')
  return { privateKey, publicKey, kid }
}

/** The key that signs this laptop's tokens; throws where identity has never started with this folder. */
const readSigningKey = (dataFolder: string): SigningKey => {
  const file = keyFile(dataFolder)
  const pem = readFileSync(file, 'utf8')
  try {
    return fromPem(pem)
  } catch (cause) {
    throw new Error(
      `${file} is not a private key. Start with --fresh, or delete the file: everyone must sign in again.`,
      { cause },
    )
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Reads the signing key, or makes one (RSA 2048, readable by its owner only) at the first start. */
export const openSigningKey = (dataFolder: string): SigningKey => {
  try {
    return readSigningKey(dataFolder)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  writeFileSync(keyFile(dataFolder), pem, { mode: 0o600, flag: 'wx' })
  return fromPem(pem)
}

/** The public key as a JSON Web Key Set. */
export const jwks = ({ publicKey, kid }: SigningKey) => {
  const { n, e } = publicKey.export({ format: 'jwk' })
  return { keys: [{ alg: 'RS256', e, kid, kty: 'RSA', n, use: 'sig' }] }
}
