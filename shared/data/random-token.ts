import type { Chance } from './app.ts'

/** A token that makes a transaction safe to send again: 128 random bits, as text. */
export const randomToken = (chance: Chance): string =>
  Array.from(chance.bytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('')
