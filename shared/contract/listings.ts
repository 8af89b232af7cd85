import * as z from 'zod'
import { Category } from '../model/category.ts'
import { Digos } from '../model/digos.ts'
import { ExchangeView } from '../model/exchange.ts'
import { AssociationId, BranchId, ListingId } from '../model/ids.ts'
import {
  Condition,
  Description,
  Listing,
  ListingCard,
  ListingKind,
  ListingSubject,
  Quantity,
  Title,
} from '../model/listing.ts'
import { Latitude, Longitude, PlaceInput } from '../model/place.ts'
import { Quote } from '../model/quote.ts'
import { Language, lineOf, textOf } from '../model/text.ts'
import { acceptLanguage, cursor, idempotencyKey, ifMatch, inNameOf, limit, pageOf } from './inputs.ts'
import { routes } from './routes.ts'

export const listings = routes({
  createListing: {
    method: 'POST',
    path: '/v1/listings',
    summary: 'Publish an offer or a need. The point is not kept, only the cell that it lies in.',
    allow: ['member'],
    input: z.strictObject({
      kind: ListingKind,
      subject: ListingSubject,
      category: Category,
      title: Title,
      description: Description,
      language: Language,
      value: Digos,
      quantity: Quantity.default(1),
      condition: Condition.exactOptional(),
      standing: z.boolean().default(false),
      remote: z.boolean().default(false),
      availability: textOf(500).exactOptional(),
      place: PlaceInput,
      /** In the name of an association whose team the caller is of. */
      associationId: AssociationId.exactOptional(),
      /** The place of the association that it is for. */
      branchId: BranchId.exactOptional(),
      idempotencyKey,
    }),
    headers: { idempotencyKey: 'Idempotency-Key' },
    output: Listing,
    status: 201,
    errors: ['key_reused', 'busy', 'account_closed', 'not_found', ...inNameOf],
  },
  browseListings: {
    method: 'GET',
    path: '/v1/listings',
    summary:
      'Open listings near a point, nearest or newest first; without a point, around the centre of the map. With words, those that fit them all in any language, the best fit first.',
    allow: ['anyone'],
    input: z.strictObject({
      latitude: Latitude.exactOptional(),
      longitude: Longitude.exactOptional(),
      radiusKm: z.number().min(0.5).max(200).default(50),
      kind: ListingKind.exactOptional(),
      subject: ListingSubject.exactOptional(),
      category: Category.exactOptional(),
      remote: z.boolean().exactOptional(),
      /** Only those of associations, or only those of members. */
      associations: z.boolean().exactOptional(),
      sort: z.enum(['nearest', 'newest']).default('nearest'),
      q: lineOf(100).exactOptional(),
      language: acceptLanguage,
      limit,
      cursor,
    }),
    headers: { language: 'Accept-Language' },
    output: pageOf(ListingCard),
    errors: ['invalid_cursor', 'unauthenticated', 'account_closed'],
  },
  readListing: {
    method: 'GET',
    path: '/v1/listings/{id}',
    summary: 'A listing, whatever its state.',
    allow: ['anyone'],
    input: z.strictObject({ id: ListingId }),
    output: Listing,
    errors: ['not_found', 'unauthenticated', 'account_closed'],
  },
  changeListing: {
    method: 'PATCH',
    path: '/v1/listings/{id}',
    summary: 'Change one’s own listing; If-Match names the version that was edited.',
    allow: ['member'],
    input: z.strictObject({
      id: ListingId,
      ifMatch,
      category: Category.exactOptional(),
      title: Title.exactOptional(),
      description: Description.exactOptional(),
      language: Language.exactOptional(),
      value: Digos.exactOptional(),
      quantity: Quantity.exactOptional(),
      condition: Condition.exactOptional(),
      remote: z.boolean().exactOptional(),
      availability: textOf(500).exactOptional(),
      place: PlaceInput.exactOptional(),
    }),
    headers: { ifMatch: 'If-Match' },
    output: Listing,
    errors: [
      'not_found',
      'not_allowed',
      'not_open',
      'stale_version',
      'version_required',
      'association_suspended',
      'busy',
      'account_closed',
    ],
  },
  closeListing: {
    method: 'DELETE',
    path: '/v1/listings/{id}',
    summary: 'Close one’s own listing; open requests are declined, accepted exchanges go on.',
    allow: ['member'],
    input: z.strictObject({ id: ListingId }),
    output: Listing,
    errors: ['not_found', 'not_allowed', 'not_open', 'association_suspended', 'busy', 'account_closed'],
  },
  renewListing: {
    method: 'POST',
    path: '/v1/listings/{id}/renewal',
    summary: 'Renew one’s own open or expired listing for its whole term.',
    allow: ['member'],
    input: z.strictObject({ id: ListingId }),
    output: Listing,
    errors: ['not_found', 'not_allowed', 'not_open', 'association_suspended', 'busy', 'account_closed'],
  },
  listAskers: {
    method: 'GET',
    path: '/v1/listings/{id}/requests',
    summary: 'The open requests on one’s own listing, at most a hundred, in an order of chance that stays the same.',
    allow: ['member'],
    input: z.strictObject({ id: ListingId }),
    output: z.strictObject({ items: z.array(ExchangeView) }),
    errors: ['not_found', 'not_allowed', 'association_suspended', 'account_closed'],
  },
  quoteListing: {
    method: 'GET',
    path: '/v1/listings/{id}/quote',
    summary: 'What it would cost and how that comes about, before the caller commits to anything.',
    allow: ['member'],
    input: z.strictObject({
      id: ListingId,
      quantity: Quantity.default(1),
      associationId: AssociationId.exactOptional(),
    }),
    output: Quote,
    errors: ['not_found', 'account_closed', 'own_listing', ...inNameOf],
  },
})
