import { stemmer } from '@orama/stemmers/greek'

/** Greek: Ntais's stemmer, and the iota that it leaves of some cases (βιβλίο, βιβλία). */
export const greekStem = (word: string): string => stemmer(word).replace(/(.{3})ι$/, '$1')
