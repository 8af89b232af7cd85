/**
 * Italian, lightly: the vowels that tell gender and number, and the h or i that only keep a sound before them. Snowball's
 * stemmer takes nouns such as divano for verbs. After Savoy, "Light stemming approaches for the French, Portuguese,
 * German and Hungarian languages" (2006), and its Italian companion.
 */
export const italianStem = (word: string): string =>
  word.length < 4
    ? word
    : word
        .replace(/[aeio]$/, '')
        .replace(/([cg])h$/, '$1')
        .replace(/(.{3})i$/, '$1')
