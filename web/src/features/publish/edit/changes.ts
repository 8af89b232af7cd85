import type { Client } from '../../../../../shared/contract/client.ts'
import type { Condition } from '../../../../../shared/model/listing.ts'
import type { SettledPlace } from '../../../app/settings.ts'
import type { Listing } from '../../listing/queries.ts'

type ChangeInput = NonNullable<Parameters<Client['changeListing']>[0]>

/** What an owner can change, as the form holds it. */
export type Fields = Pick<
  Listing,
  'category' | 'title' | 'description' | 'language' | 'value' | 'quantity' | 'remote'
> & {
  condition: Condition | undefined
  availability: string
  /** Only where another place was chosen: of the old one the area alone is known. */
  place: SettledPlace | undefined
}

export type FieldName = keyof Fields

export const fieldsOf = (listing: Listing): Fields => {
  const { category, title, description, language, value, quantity, remote, condition, availability = '' } = listing
  return { category, title, description, language, value, quantity, remote, condition, availability, place: undefined }
}

const trimmed = (fields: Fields): Fields => ({
  ...fields,
  title: fields.title.trim(),
  description: fields.description.trim(),
  availability: fields.availability.trim(),
})

const names = [
  'title',
  'description',
  'language',
  'category',
  'condition',
  'value',
  'quantity',
  'remote',
  'availability',
  'place',
] as const satisfies readonly FieldName[]

/** The names of what the form has otherwise than a listing. */
export const changedIn = (listing: Listing, fields: Fields): FieldName[] => {
  const before = fieldsOf(listing)
  const after = trimmed(fields)
  return names.filter((name) => after[name] !== before[name])
}

/** What is sent: only what was changed, so that nothing else is taken back. What may be left out cannot be emptied. */
export const changesOf = (listing: Listing, fields: Fields): Omit<ChangeInput, 'id' | 'ifMatch'> => {
  const changed = new Set<string>(changedIn(listing, fields))
  const { place, condition, availability, ...rest } = trimmed(fields)
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([name]) => changed.has(name))),
    ...(changed.has('condition') && condition && { condition }),
    ...(changed.has('availability') && availability !== '' && { availability }),
    ...(place && { place: { latitude: place.latitude, longitude: place.longitude } }),
  }
}
