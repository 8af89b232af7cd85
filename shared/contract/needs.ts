import * as z from 'zod'
import { Digos } from '../model/digos.ts'
import { ExchangeStatus, ExchangeView, Role } from '../model/exchange.ts'
import { AssociationId, BranchId, ListingId, MemberId } from '../model/ids.ts'
import { Listing, Quantity } from '../model/listing.ts'
import { PlaceInput } from '../model/place.ts'
import { PromisedSponsorship, Sponsorship } from '../model/sponsorship.ts'
import { Language } from '../model/text.ts'
import { cursor, idempotencyKey, inNameOf, limit, pageOf } from './inputs.ts'
import { routes } from './routes.ts'

const id = AssociationId
const read = ['not_found', 'account_closed', ...inNameOf] as const

/** A table as a spreadsheet writes it: at most 200 rows of at most 4,000 characters and a bit. */
const csv = z.string().min(1).max(1_000_000)

export const needs = routes({
  importNeeds: {
    method: 'POST',
    path: '/v1/associations/{id}/needs-import',
    summary:
      'Publish up to 200 needs from a table, as text/csv with a heading line: title, description and category, and if wanted subject, value, quantity, language, condition, remote, availability. All of them, or none where a row is wrong.',
    allow: ['member'],
    input: z.strictObject({
      id,
      csv,
      /** Of rows that do not say it themselves. */
      language: Language,
      place: PlaceInput,
      branchId: BranchId.exactOptional(),
      idempotencyKey,
    }),
    headers: { idempotencyKey: 'Idempotency-Key' },
    bodyBytesMost: 1_200_000,
    output: z.strictObject({
      items: z.array(z.strictObject({ row: z.int().min(1), id: ListingId, title: z.string() })),
    }),
    status: 201,
    errors: [...read, 'key_reused', 'busy'],
  },
  listNeeds: {
    method: 'GET',
    path: '/v1/associations/{id}/listings',
    summary:
      'An association’s needs and offers, newest first: in every state for its team, the open ones for anyone; `status=open` shows its team what anyone sees.',
    allow: ['anyone'],
    input: z.strictObject({ id, status: z.literal('open').exactOptional(), limit, cursor }),
    output: pageOf(Listing.omit({ description: true, availability: true })),
    errors: ['not_found', 'account_closed', 'invalid_cursor'],
  },
  listPromises: {
    method: 'GET',
    path: '/v1/associations/{id}/exchanges',
    summary: 'The association’s exchanges, newest first, for its team.',
    allow: ['member'],
    input: z.strictObject({ id, role: Role.exactOptional(), status: ExchangeStatus.exactOptional(), limit, cursor }),
    output: pageOf(ExchangeView),
    errors: [...read, 'invalid_cursor'],
  },
  readBudget: {
    method: 'GET',
    path: '/v1/associations/{id}/budget',
    summary: 'What is left of this month’s solidarity budget, for the team.',
    allow: ['member'],
    input: z.strictObject({ id }),
    output: z
      .strictObject({
        /** In the country's time zone, as `YYYY-MM`. */
        month: z.string(),
        budget: Digos,
        reserved: Digos,
        sponsored: Digos,
        sponsoredMost: Digos,
        sponsorshipMost: Digos,
      })
      .meta({ id: 'SolidarityBudget' }),
    errors: read,
  },
  sponsorExchange: {
    method: 'POST',
    path: '/v1/associations/{id}/sponsorships',
    summary:
      'Promise to pay for a member’s exchange of a listing, out of the solidarity budget; the other side does not learn of it.',
    allow: ['member'],
    input: z.strictObject({ id, memberId: MemberId, listingId: ListingId, quantity: Quantity.default(1) }),
    output: Sponsorship,
    status: 201,
    errors: [
      ...read,
      'own_association',
      'own_listing',
      'not_open',
      'already_reserved',
      'not_enough_left',
      'budget_spent',
      'wrong_state',
      'busy',
    ],
  },
  listSponsorships: {
    method: 'GET',
    path: '/v1/associations/{id}/sponsorships',
    summary: 'What the association has promised to pay for this month, the fifty newest first, for its team.',
    allow: ['member'],
    input: z.strictObject({ id }),
    output: z.strictObject({ items: z.array(PromisedSponsorship) }),
    errors: read,
  },
})
