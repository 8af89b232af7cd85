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

/** An e-mail address or a telephone number as the API wants it, from what people write. */
export const usernameOf = (written: string, country: string): string => {
  const text = written.trim()
  if (text.includes('@')) return text.toLowerCase()
  const digits = text
    .replaceAll(/[\s().\-/]/g, '')
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
  if (digits.startsWith('00')) return `+${digits.slice(2)}`
  if (digits.startsWith('+') || !/^\d+$/.test(digits)) return digits
  const prefix = prefixes[country]
  if (prefix === undefined) return digits
  return prefix + (dropsZero.has(country) ? digits.replace(/^0/, '') : digits)
}
