import { refusedField } from '../errors.ts'
import type { Economy } from '../model/country.ts'
import type { Listing } from '../model/listing.ts'

type Checked = Pick<Listing, 'subject' | 'value' | 'standing'> & Partial<Pick<Listing, 'condition'>>

/**
 * The rules of a listing that its fields have together, or with the country's economy.
 * @throws Refusal `invalid_request` naming the field and what is allowed
 */
export const checkListing = (listing: Checked, economy: Economy): void => {
  if (listing.value > economy.maxValue)
    throw refusedField({ field: 'value', rule: 'maximum', allowed: economy.maxValue })
  if (listing.condition && listing.subject !== 'object')
    throw refusedField({ field: 'condition', rule: 'together', allowed: 'subject: object' })
  if (listing.standing && listing.subject !== 'service')
    throw refusedField({ field: 'standing', rule: 'together', allowed: 'subject: service' })
}
