import { stemmer } from '@orama/stemmers/finnish'

/**
 * Finnish: Snowball's stemmer, then what changes within a word between strong and weak grade (kaappi, kaapin; pöytä,
 * pöydän; kenkä, kengät) and the vowel before the ending.
 */
export const finnishStem = (word: string): string =>
  snowball(word)
    .replace(/[eo]j$/, '')
    .replace(/(.{3}?)[aeiouy]+$/, '$1')
    .replace(/ng$/, 'nk')
    .replace(/d$/, 't')
    .replace(/ks$/, 's')
    .replace(/([kptls])\1$/, '$1')

/** It takes some genitives for something else and leaves them whole. */
const snowball = (word: string): string => {
  const stem = stemmer(word)
  return stem === word ? word.replace(/n$/, '') : stem
}
