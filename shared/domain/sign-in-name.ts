/** Reserved for ever (RFC 2606): a name under it belongs to nobody, and no mail to it arrives. */
const nowhere = 'assisted.invalid'

/** Whether an address is made up so that somebody can sign in who has none; it must never be written to. */
export const isMadeUp = (address: string): boolean => /\.invalid\.?$/i.test(address)

/** The address by which the user pool knows an assisted account. */
export const madeUpAddress = (signInName: string, countryCode: string): string =>
  `${signInName.toLowerCase()}@${countryCode.toLowerCase()}.${nowhere}`

/** What the user pool knows somebody by who signs in with this: a short name is that of an assisted account. */
export const poolNameOf = (signInName: string, countryCode: string): string =>
  /^[a-z]+-\d+$/i.test(signInName) ? madeUpAddress(signInName, countryCode) : signInName

const stemMost = 12

/** Letters that no decomposition (NFKD) turns into Latin ones. */
const likeLatin: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' }

/** The first word of a name in the letters of every keyboard; nothing where it is written in other letters. */
const stemOf = (displayName: string): string => {
  const plain = displayName
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđıßæœ]/g, (letter) => likeLatin[letter] ?? '')
  const [word = ''] = /[a-z]{2,}/.exec(plain) ?? []
  return word.slice(0, stemMost)
}

/**
 * A name to sign in with that can be said, remembered and typed: `amal-4821`. Who is written in other letters gets
 * `indigo` and six digits, and so does whose four digits are taken.
 * @param chance in [0, 1)
 */
export const signInNameFor = (displayName: string, chance: number, tries = 0): string => {
  const stem = stemOf(displayName)
  const digits = stem === '' || tries > 0 ? 6 : 4
  const number = Math.floor(chance * 10 ** digits)
  return `${stem === '' ? 'indigo' : stem}-${String(number).padStart(digits, '0')}`
}
