import type { Digos, Percent } from '../model/digos.ts'
import type { Quote } from '../model/quote.ts'

/** From this value on, Good Vibes above zero is felt by at least one Digo. */
const leastValueWithDiscount = 5

/** The discount on a value: ⌊value · Good Vibes / 100⌋, at least 1 once Good Vibes > 0 and value ≥ 5. */
export const discountOf = (value: Digos, goodVibes: Percent): Digos => {
  const share = Math.floor((value * goodVibes) / 100)
  return goodVibes > 0 && value >= leastValueWithDiscount ? Math.max(1, share) : share
}

/** What the receiver pays for a value. */
export const priceOf = (value: Digos, goodVibes: Percent): Digos => value - discountOf(value, goodVibes)

/** The price of so many pieces and how it came about; the commons pays what the receiver does not. */
export const quoteOf = (valueEach: Digos, quantity: number, goodVibes: Percent): Quote => {
  const value = valueEach * quantity
  const price = priceOf(value, goodVibes)
  return { value, goodVibes, price, commonsShare: value - price, earned: value }
}
