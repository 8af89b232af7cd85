import * as z from 'zod'
import { ExchangeStatus, ExchangeView, Role } from '../model/exchange.ts'
import { StatementRow } from '../model/entry.ts'
import { MemberId, NoticeId } from '../model/ids.ts'
import { Instant } from '../model/instant.ts'
import { Listing } from '../model/listing.ts'
import { DisplayName, Languages, Me } from '../model/member.ts'
import { MemberExport } from '../model/member-export.ts'
import { NoticeView } from '../model/notice.ts'
import { PlaceInput } from '../model/place.ts'
import { acceptLanguage, cursor, limit, pageOf } from './inputs.ts'
import { routes } from './routes.ts'

export const me = routes({
  readMe: {
    method: 'GET',
    path: '/v1/me',
    summary: 'Tell the caller about themselves; the first call books the welcome grant.',
    allow: ['member'],
    input: z.strictObject({}),
    output: Me,
    errors: ['account_closed'],
  },
  changeMe: {
    method: 'PATCH',
    path: '/v1/me',
    summary: 'Change the name, the languages or the place; a place of null forgets it.',
    allow: ['member'],
    input: z.strictObject({
      displayName: DisplayName.exactOptional(),
      languages: Languages.exactOptional(),
      place: PlaceInput.nullable().exactOptional(),
    }),
    output: Me,
    errors: ['account_closed'],
  },
  exportMe: {
    method: 'GET',
    path: '/v1/me/export',
    summary: 'Everything held about the caller, in parts: ask again with the cursor and put the lists together.',
    allow: ['member'],
    input: z.strictObject({ cursor }),
    output: MemberExport,
    errors: ['invalid_cursor', 'account_closed'],
  },
  leave: {
    method: 'DELETE',
    path: '/v1/me',
    summary:
      'Leave for good: what is under way is cancelled, the balance goes back to the commons, sign-in and profile are deleted.',
    allow: ['member'],
    input: z.strictObject({}),
    output: z.strictObject({ leavingAt: Instant }),
    status: 202,
    errors: ['last_coordinator', 'busy'],
  },
  listEntries: {
    method: 'GET',
    path: '/v1/me/entries',
    summary: 'The statement, newest first, with the balance after each row.',
    allow: ['member'],
    input: z.strictObject({ limit, cursor }),
    output: pageOf(StatementRow),
    errors: ['invalid_cursor', 'account_closed'],
  },
  listMyListings: {
    method: 'GET',
    path: '/v1/me/listings',
    summary: "The caller's own listings, newest first, in every state.",
    allow: ['member'],
    input: z.strictObject({ limit, cursor }),
    output: pageOf(Listing.omit({ description: true, availability: true }).meta({ id: 'OwnListing' })),
    errors: ['invalid_cursor', 'account_closed'],
  },
  listMyExchanges: {
    method: 'GET',
    path: '/v1/me/exchanges',
    summary: "The caller's exchanges, newest first; a page may be short while a cursor follows.",
    allow: ['member'],
    input: z.strictObject({ role: Role.exactOptional(), status: ExchangeStatus.exactOptional(), limit, cursor }),
    output: pageOf(ExchangeView),
    errors: ['invalid_cursor', 'account_closed'],
  },
  listNotices: {
    method: 'GET',
    path: '/v1/me/notifications',
    summary: 'Notices, newest first.',
    allow: ['member'],
    input: z.strictObject({ limit, cursor, language: acceptLanguage }),
    headers: { language: 'Accept-Language' },
    output: pageOf(NoticeView),
    errors: ['invalid_cursor', 'account_closed'],
  },
  readNotice: {
    method: 'PUT',
    path: '/v1/me/notifications/{id}/read',
    summary: 'Mark a notice as read.',
    allow: ['member'],
    input: z.strictObject({ id: NoticeId }),
    output: null,
    errors: ['not_found', 'account_closed'],
  },
  readNotices: {
    method: 'PUT',
    path: '/v1/me/notifications/read',
    summary: 'Mark all notices up to and including one as read.',
    allow: ['member'],
    input: z.strictObject({ until: NoticeId }),
    output: null,
    errors: ['not_found', 'busy', 'account_closed'],
  },
  listBlocks: {
    method: 'GET',
    path: '/v1/me/blocks',
    summary: 'The members whom the caller has blocked, by the names they have now; who has left has none.',
    allow: ['member'],
    input: z.strictObject({}),
    output: z.strictObject({
      items: z.array(z.strictObject({ memberId: MemberId, displayName: z.string() }).meta({ id: 'Block' })),
    }),
    errors: ['account_closed'],
  },
  block: {
    method: 'PUT',
    path: '/v1/me/blocks/{memberId}',
    summary: 'Block a member, at once and both ways.',
    allow: ['member'],
    input: z.strictObject({ memberId: MemberId }),
    output: null,
    errors: ['not_found', 'invalid_request', 'too_many_blocks', 'account_closed'],
  },
  unblock: {
    method: 'DELETE',
    path: '/v1/me/blocks/{memberId}',
    summary: 'Lift a block that the caller has set.',
    allow: ['member'],
    input: z.strictObject({ memberId: MemberId }),
    output: null,
    errors: ['account_closed'],
  },
})
