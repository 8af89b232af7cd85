import { stemmer } from '@orama/stemmers/french'

/** French: Snowball's stemmer, which spares the plural after a vowel (vélos, bijoux). */
export const frenchStem = (word: string): string =>
  stemmer(word.length > 3 ? word.replace(/s$|(?<=ou|eu)x$/, '') : word)
