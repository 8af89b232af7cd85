import * as z from 'zod'
import { nextStartOf } from '../../domain/activity-times.ts'
import { Refusal } from '../../errors.ts'
import { ActivityDetail, ActivityHead, type ActivityType } from '../../model/activity.ts'
import type { Instant } from '../../model/instant.ts'
import { fileOf } from '../cells.ts'
import { dueKeys, key, partsOf } from '../keys.ts'
import type { Item } from '../table.ts'

const Stored = z.object({
  ...ActivityHead.omit({ id: true, place: true, shifts: true }).shape,
  shifts: ActivityHead.shape.shifts.default([]),
  latitude: z.number().exactOptional(),
  longitude: z.number().exactOptional(),
})

/** The id in the key of an activity's item. */
export const activityIdOf = (item: Item): string => partsOf({ PK: String(item['PK']), SK: String(item['SK']) }).id

/** The place in an item; what is remote may have none. */
export const placeIn = ({ latitude, longitude }: { latitude?: number; longitude?: number }) =>
  latitude !== undefined && longitude !== undefined ? { place: { latitude, longitude } } : {}

/** The head in an item. @throws Refusal `not_found` where there is none, or one of the other type */
export const activityOf = (item: Item | undefined, type?: ActivityType): ActivityHead => {
  if (!item || (type && item['type'] !== type)) throw new Refusal('not_found')
  const { latitude, longitude, ...head } = Stored.parse(item)
  const point = { ...(latitude !== undefined && { latitude }), ...(longitude !== undefined && { longitude }) }
  return { id: activityIdOf(item), ...head, ...placeIn(point) }
}

/** The partition of the `soon` index: events and missions apart, by region, or on the shelf of what is remote. */
export const soonCellOf = (type: ActivityType, shelf: string): string => `${type}#${shelf}`
export const remoteShelf = 'remote'

/** Sorts by time, and by id at the same time, so that a list can go on behind any of them. */
export const soonSort = (at: Instant, id: string): string => `${at}#${id}`

/**
 * An association’s list has all that it ever did, each by its next beginning. Only what one can still sign up for is among
 * what is near and soon; the schedule looks again when that begins.
 */
const indexKeys = (head: ActivityHead, now: Instant): Item => {
  const next = nextStartOf(head, now)
  const hosted = { host: head.association, hostedAt: soonSort(next ?? head.startsAt, head.id) }
  if (next === undefined || head.status !== 'open') return hosted
  if (head.isHidden) return { ...hosted, ...dueKeys(next) }
  const shelf = head.remote || !head.place ? remoteShelf : fileOf(head.place).recentCell
  return { ...hosted, soonCell: soonCellOf(head.type, shelf), soonAt: soonSort(next, head.id), ...dueKeys(next) }
}

/** A head's item. */
export const activityItem = (head: ActivityHead, now: Instant): Item => {
  const { id, place, shifts, ...rest } = head
  return {
    ...key.activity(id),
    ...rest,
    ...place,
    ...(shifts.length > 0 && { shifts }),
    ...indexKeys(head, now),
  }
}

/** What an item says at length. @throws Refusal `not_found` */
export const detailOf = (item: Item | undefined): ActivityDetail => {
  if (!item) throw new Refusal('not_found')
  return z.object(ActivityDetail.shape).parse(item)
}

export const detailItem = (id: string, detail: ActivityDetail): Item => ({ ...key.activityDetail(id), ...detail })
