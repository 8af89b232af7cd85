import type { Category } from '../../../../../shared/model/category.ts'
import type { Condition, ListingKind, ListingSubject } from '../../../../../shared/model/listing.ts'
import type { SettledPlace } from '../../../app/settings.ts'

/** A photo that was made small on this device and not sent yet. */
export type DraftPhoto = { id: string; blob: Blob }

/** What somebody has filled in so far; nothing of it has left the device. */
export type Draft = {
  /** The idempotency key of its publication: a draft is published once, however often an answer is lost. */
  key: string
  photos: readonly DraftPhoto[]
  kind?: ListingKind
  subject?: ListingSubject
  category?: Category
  title: string
  description: string
  /** Of title and description; the interface's as long as nothing else was chosen. */
  language?: string
  condition?: Condition
  quantity: number
  standing: boolean
  remote: boolean
  availability: string
  value?: number
  place?: SettledPlace
}

export const emptyDraft = (key: string): Draft => ({
  key,
  photos: [],
  title: '',
  description: '',
  quantity: 1,
  standing: false,
  remote: false,
  availability: '',
})

/** Whether there is something in it that one would not like to lose. */
export const isBegun = ({ photos, title, description, category }: Draft): boolean =>
  photos.length > 0 || title.trim() !== '' || description.trim() !== '' || category !== undefined
