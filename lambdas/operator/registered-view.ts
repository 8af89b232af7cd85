import type { Registered } from '../../shared/data/associations/for-operators.ts'
import { wholeView } from '../../shared/data/associations/see-association.ts'
import type { Country } from '../../shared/model/country.ts'
import type { Instant } from '../../shared/model/instant.ts'

/** Where a number of the country's own register is looked up; other registers an operator has to find. */
const registerUrlOf = ({ head }: Registered, { associationRegister: { name, url } }: Country): string | undefined => {
  const { register, registrationNumber } = head
  if (registrationNumber === undefined || register !== name) return undefined
  return url.replace('{number}', encodeURIComponent(registrationNumber))
}

/** An association as operators see it. */
export const registeredView = (found: Registered, country: Country, now: Instant) => {
  const { head, description } = found
  const registerUrl = registerUrlOf(found, country)
  return {
    ...wholeView(head, description),
    ...(registerUrl !== undefined && { registerUrl }),
    appliedBy: head.appliedBy,
    isReviewDue: head.status === 'verified' && head.reviewDue !== undefined && head.reviewDue <= now,
  }
}
