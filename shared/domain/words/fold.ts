/**
 * Letters that people exchange for one another and that Unicode does not decompose, each with what stands for it: Latin
 * letters with a stroke, the dotless i, the final sigma, and the Persian, Urdu and Arabic forms of one letter (Unicode
 * Standard, chapter 9.2).
 */
const likeness = new Map(
  'łl øo đd ðd þth ßss æae œoe ıi ςσ ىي یي ېي ےي کك ڪك ةه ہه ھه ەه ۃه ںن ٱا'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
)
const letters = new RegExp(`[${[...likeness.keys()].join('')}]`, 'g')

/** Arabic-Indic and Persian digits stand in blocks of sixteen, each beginning with its nought. */
const digits = /[٠-٩۰-۹]/g
const digitOf = (digit: string): string => String((digit.codePointAt(0) ?? 0) & 15)

/** Marks above and below letters, the stroke that only makes an Arabic word longer, and joiners that nobody sees. */
const unseen = /\p{M}|\u0640|\u200c|\u200d|\u00ad/gu

/**
 * A text in the form in which words are compared: without case, accents, vowel signs and variants of letters, so that
 * whoever types without them finds the same. It does not depend on a language.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(unseen, '')
    .replace(letters, (letter) => likeness.get(letter) ?? letter)
    .replace(digits, digitOf)
