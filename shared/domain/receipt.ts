import type { TransferId } from '../model/ids.ts'

/** Crockford's base 32: no letter that is mistaken for a digit. Source: crockford.com/base32.html */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 10

/**
 * The number of the receipt for a transfer: its year (UTC), and fifty of the 62 random bits of its id. Nothing has to be
 * counted, so nothing is written or read for it; two alike in one year are not met before tens of millions of gifts.
 */
export const receiptNumberOf = (transfer: TransferId): string => {
  const hex = transfer.replaceAll('-', '')
  const year = new Date(Number.parseInt(hex.slice(0, 12), 16)).getUTCFullYear()
  let rest = BigInt(`0x${hex.slice(16)}`)
  let text = ''
  for (let place = 0; place < length; place += 1) {
    text = (letters[Number(rest % 32n)] ?? '') + text
    rest /= 32n
  }
  return `${year}-${text}`
}
