import { refusedField } from '../errors.ts'
import type { Totals } from '../model/figures.ts'

/** How many took part: each is a woman, a man or another, once. */
export const peopleIn = ({ women, men, other }: Totals): number => women + men + other

/**
 * Numbers that can be true together: everybody has one gender and one age here, and not more people are citizens of
 * elsewhere than took part.
 * @throws Refusal `invalid_request`
 */
export const checkTotals = (totals: Totals): void => {
  const people = peopleIn(totals)
  const { under18, from18to60, over60, thirdCountryNationals } = totals
  if (under18 + from18to60 + over60 !== people)
    throw refusedField({ field: 'from18to60', rule: 'together', allowed: `under18 + from18to60 + over60 = ${people}` })
  if (thirdCountryNationals > people)
    throw refusedField({ field: 'thirdCountryNationals', rule: 'maximum', allowed: people })
}
