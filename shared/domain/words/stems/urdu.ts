import { endingsOf, stripEndings } from '../strip-endings.ts'

const vowels = endingsOf('يا ا ه ي و', 2)
// Twice: an aspirated consonant ends in the letter that also ends a noun.
const groups = [endingsOf('يون يان ون ين ان ات', 2), vowels, vowels]

/**
 * Urdu, lightly: direct and oblique plurals (-ẽ, -õ, -iyã, -iyõ), and the vowels by which a noun tells gender and case.
 * Endings after Schmidt, "Urdu: An Essential Grammar" (1999), on folded letters.
 */
export const urduStem = (word: string): string => stripEndings(word, groups)
