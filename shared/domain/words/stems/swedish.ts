import { endingsOf, stripEndings } from '../strip-endings.ts'

const groups = [endingsOf('s', 3), endingsOf('arna erna orna aren ern en et an ar er or na a e', 3)]

/**
 * Swedish, lightly: genitive, the definite endings that Snowball's stemmer leaves (soffan, bordet, cykeln), plurals, and
 * the e that flees before them (cykel, cyklar). Endings after Holmes and Hinchliffe, "Swedish: A Comprehensive Grammar".
 */
export const swedishStem = (word: string): string =>
  stripEndings(word, groups)
    .replace(/([lr])n$/, '$1')
    .replace(/([^aeiouy])e([lnr])$/, '$1$2')
