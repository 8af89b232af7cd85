/** Chance that a seed fixes: the same seed, the same numbers. */
export type Random = {
  /** In [0, 1). */
  unit(): number
  /** A whole number in [0, count). */
  below(count: number): number
  /** A whole number from low to high, both included. */
  between(low: number, high: number): number
  /** True with a probability of 0 to 1. */
  chance(probability: number): boolean
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T
  shuffled<T>(list: readonly T[]): T[]
  bytes(count: number): Uint8Array
  /** A stream of its own, so that one consumer's draws do not shift another's. */
  fork(): Random
}

/** xoshiro128**, seeded by splitmix32. Source: Blackman and Vigna, prng.di.unimi.it. */
export const randomOf = (seed: number): Random => {
  const next = xoshiro128(seed)
  const unit = (): number => next() / 2 ** 32
  const below = (count: number): number => Math.floor(unit() * count)
  return {
    unit,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => probability > 0 && unit() < probability,
    pick(list) {
      const picked = list[below(list.length)]
      if (picked === undefined) throw new Error('Nothing to pick from')
      return picked
    },
    shuffled(list) {
      const keyed = list.map((value) => ({ value, order: unit() }))
      return keyed.sort((a, b) => a.order - b.order).map(({ value }) => value)
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
    fork: () => randomOf(next()),
  }
}

const xoshiro128 = (seed: number): (() => number) => {
  let mixed = seed >>> 0
  const splitmix = (): number => {
    mixed = (mixed + 0x9e3779b9) >>> 0
    let word = mixed ^ (mixed >>> 16)
    word = Math.imul(word, 0x21f0aaad)
    word ^= word >>> 15
    word = Math.imul(word, 0x735a2d97)
    return (word ^ (word >>> 15)) >>> 0
  }
  let [a, b, c, d] = [splitmix(), splitmix(), splitmix(), splitmix()]
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotated(d, 11)
    return result
  }
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by))
