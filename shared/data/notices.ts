import * as z from 'zod'
import { msOf, plusDays } from '../domain/time.ts'
import { timeOfUuid7, uuid7 } from '../domain/uuid.ts'
import type { ActivityId, AssociationId, ExchangeId, ListingId, MemberId, NoticeId } from '../model/ids.ts'
import type { ActivityType } from '../model/activity.ts'
import type { Instant } from '../model/instant.ts'
import { Notice, type NoticeKind } from '../model/notice.ts'
import type { App } from './app.ts'
import { tenBytes } from './digest.ts'
import { key } from './keys.ts'
import { type Item, type Page, WriteFailed, type Write } from './table.ts'

const keptDays = 180

/** Something that a member is told. `cause` tells it from other notices of the same kind about the same thing. */
export type News = {
  to: MemberId
  kind: NoticeKind
  at: Instant
  cause: string
  exchangeId?: ExchangeId
  listingId?: ListingId
  associationId?: AssociationId
  activityId?: ActivityId
  activityType?: ActivityType
  /** In the app only: the reader has unread messages of this conversation already. */
  isQuiet?: boolean
}

/** The same news has the same id, so that telling it twice tells it once. */
export const noticeIdOf = ({ to, kind, at, cause }: News): NoticeId => uuid7(at, tenBytes(to, kind, cause))

const noticeWrite = (news: News): Write => ({
  Put: {
    Item: {
      ...key.notice(news.to, noticeIdOf(news)),
      kind: news.kind,
      ...(news.exchangeId && { exchangeId: news.exchangeId }),
      ...(news.listingId && { listingId: news.listingId }),
      ...(news.associationId && { associationId: news.associationId }),
      ...(news.activityId && { activityId: news.activityId }),
      ...(news.activityType && { activityType: news.activityType }),
      ...(news.isQuiet && { isQuiet: true }),
      ttl: Math.floor(msOf(plusDays(news.at, keptDays)) / 1_000),
    },
    ConditionExpression: 'attribute_not_exists(PK)',
  },
})

const isThere = (error: unknown): boolean =>
  error instanceof WriteFailed && error.reasons[0]?.code === 'ConditionalCheckFailed'

/** Tells somebody something, once however often it is called. */
export const tell = async (app: App, news: News): Promise<void> => {
  try {
    await app.table.write(noticeWrite(news))
  } catch (error) {
    if (!isThere(error)) throw error
  }
}

const Stored = z.object({
  ...Notice.pick({
    kind: true,
    exchangeId: true,
    listingId: true,
    associationId: true,
    activityId: true,
    activityType: true,
  }).shape,
  readAt: z.string().exactOptional(),
})

/**
 * The notice in an item; its id, and with it its time, stand in the sort key.
 * @param readUntil the notice up to which all are read, where there is such a mark
 */
export const noticeOf = (item: Item, readUntil: NoticeId = ''): Notice => {
  const { readAt, ...rest } = Stored.parse(item)
  const id = String(item['SK']).slice('N#'.length)
  return { id, at: timeOfUuid7(id), ...rest, read: readAt !== undefined || id <= readUntil }
}

/** A page of a member's notices, newest first. */
export const noticesOf = (app: App, member: MemberId, limit: number, after?: NoticeId): Promise<Page> =>
  app.table.query({
    KeyConditionExpression: 'PK = :member AND begins_with(SK, :notices)',
    ExpressionAttributeValues: { ':member': key.profile(member).PK, ':notices': 'N#' },
    ScanIndexForward: false,
    Limit: limit,
    ...(after !== undefined && { ExclusiveStartKey: key.notice(member, after) }),
  })
