import type { Caller } from '../../../shared/contract/routes.ts'
import { addressHash } from '../../../shared/data/digest.ts'
import type { Newcomer } from '../../../shared/data/welcome.ts'
import { uuidOf } from '../../../shared/domain/uuid.ts'
import type { Random } from '../table/random.ts'

/** Somebody with a sign-in. Two of them may be one person, who has signed up twice with one address. */
export type Member = { caller: Caller; newcomer: Newcomer; address: string }

/** A sign-in of a person. */
export const aMember = (random: Random, address: string, groups: readonly string[] = []): Member => {
  const id = uuidOf(random.bytes(16), 8)
  const hash = addressHash('key', address)
  return {
    caller: { id, groups },
    newcomer: { id, addressHash: hash, displayName: `Member ${address}`, languages: ['fr'] },
    address: hash,
  }
}
