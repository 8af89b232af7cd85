import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { PoolSettings } from './pool-settings.ts'
import { refusal } from './refusal.ts'
import { srpVerifier } from './srp.ts'

/** `srp:<salt>:<verifier>`, hex: enough for SRP and for a password sign-in, and the password itself is not kept. */
export const sealPassword = (srpIdentity: string, password: string): string => {
  const salt = randomBytes(16).toString('hex')
  return `srp:${salt}:${srpVerifier(srpIdentity, password, salt).toString(16).padStart(768, '0')}`
}

export const openSeal = (sealed: string): { saltHex: string; verifier: bigint } => {
  const [, saltHex, verifier] = sealed.split(':')
  if (!saltHex || !verifier) throw new Error('A stored password has no verifier')
  return { saltHex, verifier: BigInt(`0x${verifier}`) }
}

const bytes = (value: bigint) => Buffer.from(value.toString(16).padStart(768, '0'), 'hex')

export const isPassword = (srpIdentity: string, password: string, sealed: string): boolean => {
  const { saltHex, verifier } = openSeal(sealed)
  return timingSafeEqual(bytes(srpVerifier(srpIdentity, password, saltHex)), bytes(verifier))
}

/** Throws InvalidPasswordException, worded as AWS does, unless the pool's policy allows the password. */
export const checkPasswordPolicy = (policy: PoolSettings['passwordPolicy'], password: string): void => {
  const broken = [
    [password.length < policy.MinimumLength, 'Password not long enough'],
    [policy.RequireLowercase && !/[a-z]/.test(password), 'Password must have lowercase characters'],
    [policy.RequireUppercase && !/[A-Z]/.test(password), 'Password must have uppercase characters'],
    [policy.RequireNumbers && !/[0-9]/.test(password), 'Password must have numeric characters'],
    [
      policy.RequireSymbols && !/[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+\- ]/.test(password),
      'Password must have symbol characters',
    ],
    [/^\s|\s$/.test(password), 'Password must not begin or end with a space'],
  ] as const
  const first = broken.find(([isBroken]) => isBroken)
  if (first) throw refusal('InvalidPasswordException', `Password did not conform with policy: ${first[1]}`)
}
