/** Endings of a language, each with the least number of letters that must be left before it. */
export type Endings = readonly { endings: readonly string[]; leaves: number }[]

/** A word without its longest ending of each group, group after group. */
export const stripEndings = (word: string, groups: Endings): string =>
  groups.reduce((left, { endings, leaves }) => {
    const ending = endings.find((one) => left.endsWith(one) && left.length - one.length >= leaves)
    return ending === undefined ? left : left.slice(0, left.length - ending.length)
  }, word)

/** Endings as a list, the longest first. */
export const endingsOf = (text: string, leaves: number): Endings[number] => ({
  endings: text.split(' ').toSorted((one, other) => other.length - one.length),
  leaves,
})
