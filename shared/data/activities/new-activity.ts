import { spanOf } from '../../domain/activity-times.ts'
import { refusedField } from '../../errors.ts'
import type { ActivityDetail, ActivityHead, Shift } from '../../model/activity.ts'
import type { AssociationHead } from '../../model/association.ts'
import type { Instant } from '../../model/instant.ts'
import type { Point } from '../../model/place.ts'
import { fileOf } from '../cells.ts'
import { Again, type Step } from '../commit.ts'
import { uuid8 } from '../digest.ts'
import type { Creation } from '../idempotency.ts'
import type { Item } from '../table.ts'
import { activityItem, detailItem } from './activity-items.ts'
import { newRoster, stretchesOf } from './roster-items.ts'

/** What an association says of a new event or mission. */
export type Draft = Pick<ActivityHead, 'title' | 'language' | 'remote'> &
  Partial<Pick<ActivityHead, 'languages' | 'branch'>> &
  ActivityDetail & { place?: Point }

export type Times =
  | { type: 'event'; startsAt: Instant; endsAt: Instant; capacity: number }
  | { type: 'mission'; shifts: readonly Omit<Shift, 'id'>[] }

/** Is it somewhere, or remote? Only what is remote has a link. @throws Refusal `invalid_request` */
export const checkPlace = ({ remote, place, remoteLink }: Pick<Draft, 'remote' | 'place' | 'remoteLink'>): void => {
  if (!remote && !place) throw refusedField({ field: 'place', rule: 'one_of', allowed: 'place, remote' })
  if (!remote && remoteLink !== undefined)
    throw refusedField({ field: 'remoteLink', rule: 'together', allowed: 'remote' })
}

/** The id of a shift that an edit brings: the same for the same edit, however often it is made. */
export const shiftIdOf = (activity: string, version: number, place: number): string =>
  uuid8('shift', activity, String(version), String(place))

const timesOf = (
  id: string,
  times: Times,
): Pick<ActivityHead, 'type' | 'startsAt' | 'endsAt' | 'places' | 'shifts'> => {
  if (times.type === 'event') {
    const { capacity, ...stretch } = times
    return { ...stretch, places: capacity, shifts: [] }
  }
  const shifts = times.shifts.map((shift, place) => ({ id: shiftIdOf(id, 1, place), ...shift }))
  const places = shifts.reduce((sum, shift) => sum + shift.places, 0)
  return { type: times.type, ...spanOf(shifts), places, shifts }
}

/** A new event or mission; of its place only the cell’s centre is kept. */
export const activityFrom = (
  { place, title, language, languages, remote, branch, ...detail }: Draft,
  times: Times,
  { association, creation, at }: { association: AssociationHead; creation: Creation; at: Instant },
): { head: ActivityHead; detail: ActivityDetail } => ({
  head: {
    ...creation,
    ...timesOf(creation.id, times),
    version: 1,
    status: 'open',
    association: association.id,
    associationName: association.name,
    ...(branch !== undefined && { branch }),
    title,
    language,
    ...(languages && { languages }),
    remote,
    ...(place && { place: fileOf(place).centre }),
    createdAt: at,
  },
  detail,
})

/** Puts an item that is not there yet. */
export const newItemStep = (item: Item): Step => ({
  write: { Put: { Item: item, ConditionExpression: 'attribute_not_exists(PK)' } },
  otherwise: () => new Again(),
})

/** Writes a new activity: its head, its long texts, and an empty roster for each stretch. */
export const newActivitySteps = (head: ActivityHead, detail: ActivityDetail, now: Instant): Step[] => [
  newItemStep(activityItem(head, now)),
  newItemStep(detailItem(head.id, detail)),
  ...stretchesOf(head).map((stretch) => newItemStep(newRoster(head, stretch, now))),
]
