import type { Item } from '../../../shared/data/table.ts'
import { instantAt } from '../../../shared/domain/time.ts'
import type { Effect } from '../table/plan-write.ts'
import { toleranceMs } from '../world/machines.ts'
import { isRoster, rosterImage } from './roster-image.ts'

/** What the schedule, and what follows of an association, may change without a new version. */
const derived = new Set([
  'hostedAt',
  'soonCell',
  'soonAt',
  'dueHour',
  'dueAt',
  'host',
  'isHidden',
  'associationName',
  'version',
])

const contentOf = (item: Item): string =>
  JSON.stringify(
    Object.entries(item)
      .filter(([name]) => !derived.has(name))
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )

/** Every edit of an event or mission is the next version of it. */
export const editFaults = ({ key, before, after }: Effect): string[] => {
  if (!before || !after) return before ? [`${key.PK} is gone`] : []
  const isEdited = contentOf(before.item) !== contentOf(after.item)
  const steps = Number(after.item['version']) - Number(before.item['version'])
  const { dueAt } = after.item
  const isDue = dueAt === undefined || stretchesOf(after.item).some(({ startsAt }) => startsAt === dueAt)
  const { isHidden, status, soonCell } = after.item
  const isListed = dueAt !== undefined && status === 'open' && isHidden !== true
  return [
    ...((soonCell !== undefined) === isListed ? [] : [`${key.PK} is ${isListed ? 'not ' : ''}among what is soon`]),
    ...(steps === 1 || (steps === 0 && !isEdited) ? [] : [`${key.PK} changed, and its version by ${steps}`]),
    ...(isDue ? [] : [`${key.PK} is due at ${String(dueAt)}, when nothing of it begins`]),
  ]
}

/** It is named and hidden as its association is, whenever that changes. */
export const hostFaults = ({ key, before, after }: Effect, association: Item | undefined): string[] => {
  if (!before || !after || !association) return []
  const { isHidden, associationName } = after.item
  const isToggled = before.item['isHidden'] !== isHidden
  const isNamed = before.item['associationName'] === associationName || associationName === association['name']
  const isRight = !isToggled || (isHidden === true) === (association['status'] !== 'verified')
  return isRight && isNamed ? [] : [`${key.PK} follows what its association is no more`]
}

type Stretch = { startsAt: string; endsAt: string; places: number; SK: string; value: number }

const stretchesOf = (head: Item): Stretch[] => {
  const { startsAt, endsAt, places, shifts } = head as unknown as Stretch & { shifts?: (Stretch & { id: string })[] }
  return shifts
    ? shifts.map((shift) => ({ ...shift, SK: `R#${shift.id}` }))
    : [{ startsAt, endsAt, places, value: 0, SK: 'R' }]
}

/** Each stretch of an activity has the roster that it says. */
const stretchFaults = (head: Item, rosters: readonly Item[]): string[] =>
  stretchesOf(head).flatMap(({ startsAt, endsAt, places, value, SK }) => {
    const roster = rosters.find((item) => item['SK'] === SK)
    const { capacity, startsAt: starts, value: worth } = rosterImage(roster ?? {})
    const isSame = capacity === places && starts === startsAt && roster?.['endsAt'] === endsAt && worth === value
    return isSame ? [] : [`${String(head['PK'])} says otherwise than its ${SK}`]
  })

/** An activity is listed by what of it comes next, and under its association's name, while that one may act. */
const listingFaults = (head: Item, association: Item | undefined, now: string): string[] => {
  const [next] = stretchesOf(head)
    .map(({ startsAt }) => startsAt)
    .filter((start) => start > now)
    .toSorted()
  const isHidden = association?.['status'] !== 'verified'
  const isToCome = next !== undefined && head['status'] === 'open'
  const dueAt = isToCome ? next : undefined
  const isListed = isToCome && !isHidden
  const isRight =
    head['dueAt'] === dueAt &&
    (head['soonCell'] !== undefined) === isListed &&
    (!isListed || String(head['soonAt']).startsWith(next)) &&
    (!isToCome || String(head['hostedAt']).startsWith(next)) &&
    (!isToCome || head['associationName'] === association?.['name'])
  return isRight ? [] : [`${String(head['PK'])} is not listed as it is, by ${next ?? 'nothing to come'}`]
}

/** Of what begins in these minutes some machines say that it has begun, and others that it has not: it may be listed either way. */
const listedFaults = (head: Item, association: Item | undefined, now: string): string[] => {
  const moments = [0, toleranceMs, 0 - toleranceMs].map((ms) => instantAt(Date.parse(now) + ms))
  const [faults = [], ...others] = moments.map((moment) => listingFaults(head, association, moment))
  return others.some((each) => each.length === 0) ? [] : faults
}

/** Invariant 14 of what is organised, once all is quiet. */
export const checkActivities = (items: readonly Item[], now: string): string[] => {
  const rosters = Map.groupBy(items.filter(isRoster), ({ PK }) => String(PK))
  const associations = new Map(
    items.filter(({ PK, SK }) => SK === 'H' && String(PK).startsWith('A#')).map((item) => [String(item['PK']), item]),
  )
  const heads = items.filter(({ PK, SK }) => SK === 'H' && String(PK).startsWith('V#'))
  return heads.flatMap((head) => [
    ...stretchFaults(head, rosters.get(String(head['PK'])) ?? []),
    ...listedFaults(head, associations.get(`A#${String(head['association'])}`), now),
  ])
}
