/** How a telephone number without a country begins in each country: its trunk zero gives way to the prefix. */
const prefixes: Readonly<Record<string, string>> = {
  FR: '+33',
  GR: '+30',
  IT: '+39',
  CY: '+357',
  PL: '+48',
  FI: '+358',
}

/** Countries whose numbers begin with a zero at home, and without it from abroad. */
const dropsZero = new Set(['FR', 'FI'])

/** The name of somebody whom an association helps to sign in: letters, a line, digits. */
const signInName = /^[A-Za-z]{2,12}-\d{4,6}$/

const withLatinDigits = (text: string): string =>
  text
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))

/** Is it a name from an association's sheet, and no address? */
export const isSignInName = (username: string): boolean => signInName.test(username)

/** An e-mail address, a telephone number or a name from a sheet as the API wants it, from what people write. */
export const usernameOf = (written: string, country: string): string => {
  const text = withLatinDigits(written.trim())
  if (text.includes('@')) return text.toLowerCase()
  if (isSignInName(text)) return text
  const digits = text.replaceAll(/[\s().\-/]/g, '')
  if (digits.startsWith('00')) return `+${digits.slice(2)}`
  if (digits.startsWith('+') || !/^\d+$/.test(digits)) return digits
  const prefix = prefixes[country]
  if (prefix === undefined) return digits
  return prefix + (dropsZero.has(country) ? digits.replace(/^0/, '') : digits)
}
