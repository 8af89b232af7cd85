import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Category } from '../../../../shared/model/category.ts'
import type { Condition, ListingKind, ListingStatus } from '../../../../shared/model/listing.ts'

/** The name of each category. */
export const categoryWords: Readonly<Record<Category, MessageDescriptor>> = {
  furniture: msg`Furniture`,
  clothing: msg`Clothes`,
  food: msg`Food`,
  hygiene: msg`Hygiene`,
  baby: msg`Baby`,
  tutoring: msg`Tutoring`,
  childcare: msg`Childcare`,
  shopping: msg`Shopping`,
  transport: msg`Transport`,
  repairs: msg`Repairs`,
  paperwork: msg`Paperwork`,
  languages: msg`Languages`,
  health: msg`Health`,
  company: msg`Company`,
  sport: msg`Sport`,
  culture: msg`Culture`,
  digital: msg`Phone and computer`,
  garden: msg`Garden`,
  animals: msg`Animals`,
  household: msg`Household`,
  other: msg`Other`,
}

export const kindWords: Readonly<Record<ListingKind, MessageDescriptor>> = { offer: msg`Offer`, need: msg`Need` }

export const conditionWords: Readonly<Record<Condition, MessageDescriptor>> = {
  new: msg`New`,
  good: msg`Good`,
  used: msg`Used`,
  to_repair: msg`To repair`,
}

export const statusWords: Readonly<Record<ListingStatus, MessageDescriptor>> = {
  open: msg`Open`,
  reserved: msg`Reserved`,
  closed: msg`Closed`,
  expired: msg`Expired`,
  removed: msg`Removed`,
}
