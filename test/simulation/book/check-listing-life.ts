import { beginning, toleranceMs } from '../world/machines.ts'
import type { Check } from './check.ts'
import type { ListingImage } from './images.ts'

/** What may become of a listing; what is closed or removed stays so. */
const lives: Record<string, readonly string[]> = {
  open: ['reserved', 'closed', 'expired', 'removed'],
  reserved: ['open', 'closed', 'removed'],
  expired: ['open', 'closed', 'removed'],
  closed: [],
  removed: [],
}

const edits = new Set(['changeListing', 'closeListing', 'renewListing'])

/** A listing begins once, leads its life, and each edit of its owner raises its version by one. */
export const checkListingLife: Check = ({ listings, by, at }) =>
  listings.flatMap(({ id, before, after }) => {
    if (!after || !before) return after?.status === 'open' || !after ? [] : [`listing ${id} begins as ${after.status}`]
    if (before.createdAt !== after.createdAt || by?.name === 'createListing') return [`listing ${id} began twice`]
    const isLife = before.status === after.status || lives[before.status]?.includes(after.status) === true
    const isEdit = by !== undefined && edits.has(by.name)
    return [
      ...(isLife ? [] : [`listing ${id} went from ${before.status} to ${after.status}`]),
      ...(isEarly(before, after, at) ? [`listing ${id} expired before ${before.expiresAt}`] : []),
      ...(isEdit && after.version !== before.version + 1
        ? [`listing ${id} was edited and stays ${after.version}`]
        : []),
    ]
  })

const isEarly = (before: ListingImage, after: ListingImage, at: number): boolean =>
  before.status !== 'expired' &&
  after.status === 'expired' &&
  Date.parse(before.expiresAt) > beginning + at + toleranceMs

/** Whatever is accepted is accepted of an open listing. */
export const checkAcceptance: Check = ({ exchanges }, { book }) =>
  exchanges.flatMap(({ id, before, after }) => {
    if (before?.status !== 'requested' || after?.status !== 'accepted') return []
    const { status } = book.listings.get(after.listingId) ?? { status: 'absent' }
    return status === 'open' ? [] : [`exchange ${id} was accepted of a listing that is ${status}`]
  })
