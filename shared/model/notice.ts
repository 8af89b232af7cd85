import * as z from 'zod'
import { ActivityType } from './activity.ts'
import { ActivityId, AssociationId, ExchangeId, ListingId, NoticeId } from './ids.ts'
import { Instant } from './instant.ts'

/** What a notice tells; its words are in the catalogues, neutral and without names. */
export const NoticeKind = z
  .enum([
    'requested',
    'accepted',
    'declined',
    'withdrawn',
    'cancelled',
    'handed_over',
    'handed_over_reminder',
    'completed',
    'request_expired',
    'exchange_expired',
    'disputed',
    'resolved',
    'message',
    'appointment',
    'no_show_reply',
    'thanks_published',
    'listing_expires_week',
    'listing_expires_tomorrow',
    'listing_expired',
    'welcome',
    'association_verified',
    'association_refused',
    'association_suspended',
    'vouching_asked',
    'team_invited',
    'team_removed',
    'recovery_begun',
    'sponsored',
    'moved_up',
    'activity_tomorrow',
    'activity_changed',
    'activity_cancelled',
    'marked_absent',
    'absence_reply',
  ])
  .meta({ id: 'NoticeKind' })
export type NoticeKind = z.infer<typeof NoticeKind>

/** A notice to a member, in the app and by e-mail. */
export const Notice = z
  .strictObject({
    id: NoticeId,
    at: Instant,
    kind: NoticeKind,
    exchangeId: ExchangeId.exactOptional(),
    listingId: ListingId.exactOptional(),
    associationId: AssociationId.exactOptional(),
    activityId: ActivityId.exactOptional(),
    activityType: ActivityType.exactOptional(),
    read: z.boolean(),
  })
  .meta({ id: 'Notice' })
export type Notice = z.infer<typeof Notice>

/** A notice as its reader gets it: with its words in their language. */
export const NoticeView = z
  .strictObject({ ...Notice.shape, title: z.string(), text: z.string() })
  .meta({ id: 'Notification' })
export type NoticeView = z.infer<typeof NoticeView>
