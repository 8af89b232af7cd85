import { compareStrings } from './values.ts'
import type { Write } from '../../../shared/data/table.ts'

/** How long DynamoDB remembers the token of a transaction that succeeded. */
const tokenMs = 10 * 60_000

/** The tokens of transactions that succeeded lately. */
type TransactionTokens = {
  /** Whether this very request already succeeded. Throws when the token came with another request. */
  isRepeat(token: string, writes: readonly Write[]): boolean
  remember(token: string, writes: readonly Write[]): void
}

export const transactionTokens = (now: () => number): TransactionTokens => {
  const known = new Map<string, { at: number; request: string }>()
  const forgetOld = (): void => {
    for (const [token, { at }] of known) {
      if (at + tokenMs > now()) return
      known.delete(token)
    }
  }
  return {
    isRepeat(token, writes) {
      if (token === '' || token.length > 36) throw new Error('A token has 1 to 36 characters')
      forgetOld()
      const before = known.get(token)
      if (before !== undefined && before.request !== textOf(writes)) throw mismatch()
      return before !== undefined
    },
    remember(token, writes) {
      known.set(token, { at: now(), request: textOf(writes) })
    },
  }
}

const mismatch = (): Error => {
  const error = new Error('Parameters of the transaction differ from those of an earlier one with the same token')
  error.name = 'IdempotentParameterMismatchException'
  return error
}

const textOf = (writes: readonly Write[]): string =>
  JSON.stringify(writes, (_, value: unknown) =>
    value instanceof Set ? ['set', ...[...value].map(String).sort(compareStrings)] : value,
  )
