import type { Client } from '../../../../../shared/contract/client.ts'
import type { Draft } from './draft.ts'

export type ListingInput = NonNullable<Parameters<Client['createListing']>[0]>

/**
 * What is sent for a draft; undefined while an answer is missing. What does not go with its kind or subject is left out,
 * also where it was answered before the subject was changed.
 */
export const inputOf = (draft: Draft, shownLanguage: string): ListingInput | undefined => {
  const { kind, subject, category, value, place, language = shownLanguage } = draft
  const title = draft.title.trim()
  const description = draft.description.trim()
  const availability = draft.availability.trim()
  if (!kind || !subject || !category || value === undefined || !place || title === '' || description === '')
    return undefined
  const isService = subject === 'service'
  return {
    kind,
    subject,
    category,
    title,
    description,
    language,
    value,
    quantity: isService ? 1 : draft.quantity,
    ...(!isService && kind === 'offer' && draft.condition && { condition: draft.condition }),
    standing: isService && draft.standing,
    remote: isService && draft.remote,
    ...(availability !== '' && { availability }),
    place: { latitude: place.latitude, longitude: place.longitude },
  }
}
