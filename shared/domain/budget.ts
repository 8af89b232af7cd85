import type { Economy } from '../model/country.ts'
import type { Digos } from '../model/digos.ts'
import type { Instant } from '../model/instant.ts'
import type { Quote } from '../model/quote.ts'

/** What of an association's solidarity budget of one month is spoken for: promised and given. */
export type Budget = {
  reserved: Digos
  /** The part of it that went into sponsorships. */
  sponsored: Digos
}

/** Most that one sponsorship may be worth, and all of a month together. */
export const sponsorshipMost = 30
export const sponsoredMost = 200

const writers = new Map<string, Intl.DateTimeFormat>()

const writerOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = writers.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en', { timeZone, calendar: 'gregory', year: 'numeric', month: '2-digit' })
  writers.set(timeZone, made)
  return made
}

/** The month of a moment where the clocks show this time zone, as `YYYY-MM`. @param timeZone an IANA name */
export const monthOf = (at: Instant, timeZone: string): string => {
  const parts = Object.fromEntries(
    writerOf(timeZone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  )
  return `${parts['year']}-${parts['month']}`
}

/** What a giver earns from an association: the whole value where the budget of the month takes it, else nothing. */
export const earnedFrom = (value: Digos, budget: Pick<Budget, 'reserved'>, economy: Economy): Digos =>
  budget.reserved + value <= economy.solidarityBudget ? value : 0

/** Does the month take one sponsorship more of this value? */
export const canSponsor = (value: Digos, budget: Budget, economy: Economy): boolean =>
  earnedFrom(value, budget, economy) === value && budget.sponsored + value <= sponsoredMost

/** What an association receives for nothing; the commons pays what its budget lets the giver earn. */
export const associationQuoteOf = (
  valueEach: Digos,
  quantity: number,
  budget: Pick<Budget, 'reserved'>,
  economy: Economy,
): Quote => {
  const value = valueEach * quantity
  const earned = earnedFrom(value, budget, economy)
  return { value, goodVibes: 0, price: 0, commonsShare: earned, earned }
}
