import type { Category } from '../../../../../shared/model/category.ts'
import type { ListingSubject } from '../../../../../shared/model/listing.ts'
import type { Point } from '../../../../../shared/model/place.ts'
import type { FoundPlace } from '../../places/queries.ts'

/** A need as it stands in the form. */
export type NeedDraft = {
  subject: ListingSubject
  category: Category
  title: string
  description: string
  language: string
  quantity: number
  value: number
  isRemote: boolean
  place: FoundPlace | undefined
  branchId: string
}

/** What is sent of a need. @param point where the association is, as long as no other place is chosen */
export const needOf = (draft: NeedDraft, associationId: string, point: Point) => {
  const { subject, category, title, description, language, quantity, value, isRemote, place, branchId } = draft
  return {
    kind: 'need' as const,
    associationId,
    subject,
    category,
    title: title.trim(),
    description: description.trim(),
    language,
    quantity,
    value,
    remote: subject === 'service' && isRemote,
    place: place ? { placeId: place.placeId } : { ...point },
    ...(branchId !== '' && { branchId }),
  }
}
