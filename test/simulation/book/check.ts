import type { Economy } from '../../../shared/model/country.ts'
import type { Book } from './book.ts'
import type { Commit } from './commit.ts'

/** What a check may look at: the book stands as it was before the commit. */
export type Ground = { book: Book; economy: Economy }

/** Looks at one commit, and tells what is wrong with it. */
export type Check = (commit: Commit, ground: Ground) => string[]

/** Sums by key: what must change, against what did. */
export type Sums = Map<string, number>

export const add = (sums: Sums, key: string, amount: number): void =>
  void (amount !== 0 && sums.set(key, (sums.get(key) ?? 0) + amount))

/** Names the keys whose two sums differ. */
export const differences = (what: string, expected: Sums, actual: Sums): string[] =>
  [...new Set([...expected.keys(), ...actual.keys()])]
    .filter((key) => (expected.get(key) ?? 0) !== (actual.get(key) ?? 0))
    .map((key) => `${what} of ${key} changed by ${actual.get(key) ?? 0}, not ${expected.get(key) ?? 0}`)
