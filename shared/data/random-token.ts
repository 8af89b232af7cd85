import type { Chance } from './app.ts'

/** A token that makes a transaction safe to send again: 128 random bits, as text. */
export const randomToken = (chance: Chance): string => Buffer.from(chance.bytes(16)).toString('hex')
