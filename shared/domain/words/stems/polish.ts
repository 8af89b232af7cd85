import { endingsOf, stripEndings } from '../strip-endings.ts'

const groups = [
  endingsOf(
    'iami ami iach ach iego iemu ego emu iej ej ymi imi ych ich owie owi iow ow iom om iem em ym im ie ia iu io y i a e o u',
    3,
  ),
]

/**
 * Polish, lightly: the case endings of nouns and adjectives, then the sounds that change before them (a fleeting e; k, r
 * and d softened to c, rz and dz). Endings after Swan, "A Grammar of Contemporary Polish" (2002), on folded letters.
 */
export const polishStem = (word: string): string =>
  stripEndings(word, groups)
    .replace(/rz$/, 'r')
    .replace(/dz$/, 'd')
    .replace(/([^aeiouy])i?e([klnrtcw])$/, '$1$2')
    .replace(/c$/, 'k')
