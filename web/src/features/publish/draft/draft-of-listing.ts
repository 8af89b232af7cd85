import type { Draft } from './draft.ts'
import type { Listing } from '../../listing/queries.ts'

type Published = Pick<
  Listing,
  'kind' | 'subject' | 'category' | 'title' | 'description' | 'language' | 'value' | 'quantity' | 'standing' | 'remote'
> & { condition?: Listing['condition'] | undefined; availability?: string | undefined }

/** A draft that says what a listing said; its place is asked for again, for only the area of the old one is known. */
export const draftOfListing = (listing: Published, key: string, photos: Draft['photos']): Draft => {
  const { kind, subject, category, title, description, language, value, quantity, standing, remote } = listing
  const { condition, availability = '' } = listing
  return {
    key,
    photos,
    kind,
    subject,
    category,
    title,
    description,
    language,
    value,
    quantity,
    standing,
    remote,
    ...(condition !== undefined && { condition }),
    availability,
  }
}
