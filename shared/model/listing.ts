import * as z from 'zod'
import { Category } from './category.ts'
import { Digos } from './digos.ts'
import { AssociationId, BranchId, ListingId, MemberId } from './ids.ts'
import { Instant } from './instant.ts'
import { Photo, PhotoId, photosMost } from './photo.ts'
import { Point } from './place.ts'
import { Language, lineOf, textOf } from './text.ts'

export const ListingKind = z.enum(['offer', 'need']).meta({ id: 'ListingKind' })
export type ListingKind = z.infer<typeof ListingKind>

export const ListingSubject = z.enum(['object', 'service']).meta({ id: 'ListingSubject' })
export type ListingSubject = z.infer<typeof ListingSubject>

/** `reserved` when the whole quantity is spoken for; `closed`, `expired` and `removed` are final but for a renewal of `expired`. */
export const ListingStatus = z.enum(['open', 'reserved', 'closed', 'expired', 'removed']).meta({ id: 'ListingStatus' })
export type ListingStatus = z.infer<typeof ListingStatus>

export const Condition = z.enum(['new', 'good', 'used', 'to_repair']).meta({ id: 'Condition' })
export type Condition = z.infer<typeof Condition>

export const Title = lineOf(120).meta({ id: 'Title' })
export const Description = textOf(4_000).meta({ id: 'Description' })
export const Quantity = z.int().min(1).max(1_000).meta({ id: 'Quantity' })

/** A listing: what somebody offers or needs. */
export const Listing = z
  .strictObject({
    id: ListingId,
    /** Grows by one with each edit; `If-Match` names it. */
    version: z.int().min(1),
    status: ListingStatus,
    kind: ListingKind,
    subject: ListingSubject,
    category: Category,
    title: Title,
    description: Description,
    language: Language,
    /** Per piece or per session. */
    value: Digos,
    quantity: Quantity,
    /** Pieces not yet spoken for. */
    left: z.int().min(0).max(1_000),
    condition: Condition.exactOptional(),
    /** A service that goes on: no exchange ever closes it. */
    standing: z.boolean(),
    /** Can be done at a distance. */
    remote: z.boolean(),
    availability: textOf(500).exactOptional(),
    /** The centre of the cell (about 5 km²) that it lies in, never the point itself. */
    place: Point,
    /** A member, or the association in whose name it is. */
    owner: MemberId,
    ownerName: z.string(),
    /** The owner once more, where it is an association. */
    associationId: AssociationId.exactOptional(),
    /** The place of the association that it is for. */
    branchId: BranchId.exactOptional(),
    /** Those that are ready, in the order in which they were. */
    photos: z.array(Photo).max(photosMost),
    createdAt: Instant,
    expiresAt: Instant,
  })
  .meta({ id: 'Listing' })
export type Listing = z.infer<typeof Listing>

/** What a list shows of a listing. */
export const ListingCard = z
  .strictObject({
    ...Listing.pick({
      id: true,
      kind: true,
      subject: true,
      category: true,
      title: true,
      language: true,
      value: true,
      left: true,
      standing: true,
      remote: true,
      place: true,
      owner: true,
      ownerName: true,
      createdAt: true,
      expiresAt: true,
    }).shape,
    /** The first photo's id. */
    photo: PhotoId.exactOptional(),
    /** Whose it is, where it is an association's. */
    associationId: AssociationId.exactOptional(),
    /** Between the centres of the two cells, in kilometres; absent where no point was asked about. */
    distanceKm: z.number().min(0).exactOptional(),
  })
  .meta({ id: 'ListingCard' })
export type ListingCard = z.infer<typeof ListingCard>
