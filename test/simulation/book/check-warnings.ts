import { beginning, toleranceMs } from '../world/machines.ts'
import type { Check } from './check.ts'

const day = 86_400_000
const aheadMs: Record<string, number> = {
  listing_expires_week: 7 * day,
  listing_expires_tomorrow: day,
  listing_expired: 0,
}

/** Nobody is warned of an expiry before its time; one that was renewed a moment ago may still be warned of the old one. */
export const checkWarnings: Check = ({ others, at }, { book }) =>
  others.flatMap(({ key, before, after }) => {
    const kind = String(after?.item['kind'])
    const ahead = aheadMs[kind]
    if (!key.SK.startsWith('N#') || before || ahead === undefined) return []
    const id = String(after?.item['listingId'])
    const expiries = [book.listings.get(id)?.expiresAt, book.formerExpiries.get(id)].filter(
      (each) => each !== undefined,
    )
    const isDue = expiries.some((expiry) => Date.parse(expiry) - ahead <= beginning + at + toleranceMs)
    return isDue ? [] : [`${kind} of ${id} was told before its time`]
  })
