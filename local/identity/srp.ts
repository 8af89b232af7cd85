import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Secure Remote Password as Cognito speaks it (RFC 5054's 3072-bit group, SHA-256, HKDF with "Caldera Derived Key"). */
const N_HEX =
  'FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD' +
  'EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED' +
  'EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F' +
  '83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B' +
  'E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA0510' +
  '15728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7' +
  'ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200C' +
  'BBE117577A615D6C770988C0BAD946E208E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF'
const N = BigInt(`0x${N_HEX}`)
const G = 2n

/** Two's-complement hex: even length, and a leading zero byte where the top bit is set, as the clients write numbers. */
const padded = (value: bigint): string => {
  const hex = value.toString(16)
  const even = hex.length % 2 === 0 ? hex : `0${hex}`
  return /^[89a-f]/.test(even) ? `00${even}` : even
}

const hashHex = (hex: string): bigint =>
  BigInt(`0x${createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex')}`)

const power = (base: bigint, exponent: bigint): bigint => {
  let result = 1n
  let square = base % N
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % N
    square = (square * square) % N
  }
  return result
}

const K = hashHex(padded(N) + padded(G))

/** What proves a password without being it; `identity` is the pool's name without region, then the Username. */
export const srpVerifier = (identity: string, password: string, saltHex: string): bigint => {
  const inner = createHash('sha256').update(`${identity}:${password}`).digest('hex')
  return power(G, hashHex(padded(BigInt(`0x${saltHex}`)) + inner))
}

export type SrpServer = { publicHex: string; secret: bigint }

/** The server's half for one sign-in; `secret` must be 256 random bits, used once. */
export const startSrp = (verifier: bigint, secret = BigInt(`0x${randomBytes(32).toString('hex')}`)): SrpServer => ({
  publicHex: ((K * verifier + power(G, secret)) % N).toString(16),
  secret,
})

/** Whether the client's half is a number that SRP allows (not a multiple of N). */
export const isSrpPublic = (hex: string): boolean => /^[0-9a-f]{1,1024}$/i.test(hex) && BigInt(`0x${hex}`) % N !== 0n

/** Whether the client's signature shows that it knows the password behind `verifier`. */
export const isSrpProof = (proof: {
  identity: string
  verifier: bigint
  clientPublicHex: string
  server: SrpServer
  secretBlock: string
  timestamp: string
  signature: string
}): boolean => {
  const a = BigInt(`0x${proof.clientPublicHex}`)
  const u = hashHex(padded(a) + padded(BigInt(`0x${proof.server.publicHex}`)))
  const shared = power(a * power(proof.verifier, u), proof.server.secret)
  const extracted = createHmac('sha256', Buffer.from(padded(u), 'hex'))
    .update(Buffer.from(padded(shared), 'hex'))
    .digest()
  const key = createHmac('sha256', extracted).update('Caldera Derived Key\u0001').digest().subarray(0, 16)
  const expected = createHmac('sha256', key)
    .update(proof.identity)
    .update(Buffer.from(proof.secretBlock, 'base64'))
    .update(proof.timestamp)
    .digest()
  const given = Buffer.from(proof.signature, 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
