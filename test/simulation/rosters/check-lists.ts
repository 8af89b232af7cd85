import type { Item } from '../../../shared/data/table.ts'
import { instantAt } from '../../../shared/domain/time.ts'
import { beginning, toleranceMs } from '../world/machines.ts'
import { isRoster, rosterImage } from './roster-image.ts'
import type { RosterLog } from './roster-log.ts'

const hasLeft = (items: readonly Item[]): Set<string> =>
  new Set(
    items.filter((item) => item['SK'] === 'E~' && item['closedAt'] !== undefined).map(({ PK }) => String(PK).slice(2)),
  )

/** Invariant 14: everybody's list of sign-ups is what the rosters say, when all is quiet. Who has left has none to come. */
const listFaults = (items: readonly Item[], gone: ReadonlySet<string>): string[] => {
  const wanted = new Set(
    items.filter(isRoster).flatMap((item) => {
      const { PK, SK, startsAt, tickets } = rosterImage(item)
      const which = `${startsAt}#${PK.slice(2)}#${SK.slice('R#'.length)}`
      return Object.keys(tickets).map((member) => `M#${member} U#${which}`)
    }),
  )
  const listed = items.filter(({ SK, gone: isGone }) => String(SK).startsWith('U#') && isGone === undefined)
  const found = new Set(listed.map(({ PK, SK }) => `${String(PK)} ${String(SK)}`))
  const isHis = (name: string): boolean => gone.has(name.slice(2, name.indexOf(' ')))
  return [
    ...[...wanted].filter((name) => !found.has(name) && !isHis(name)).map((name) => `${name} is missing`),
    ...[...found].filter((name) => !wanted.has(name)).map((name) => `${name} is too many`),
  ]
}

const kinds = new Set([
  'moved_up',
  'activity_cancelled',
  'activity_changed',
  'activity_tomorrow',
  'marked_absent',
  'absence_reply',
])

/** Notices are kept for 180 days; the table's own expiry may be early by a little. */
const keptMs = 179 * 86_400_000

/** Each is told once what concerns them. */
const newsFaults = (
  items: readonly Item[],
  { news }: RosterLog,
  { gone, now }: { gone: ReadonlySet<string>; now: string },
): string[] => {
  const told = new Map<string, number>()
  for (const { PK, SK, kind, activityId } of items) {
    if (!String(SK).startsWith('N#') || !kinds.has(String(kind))) continue
    const name = `${String(PK).slice(2)} ${String(kind)} ${String(activityId)}`
    told.set(name, (told.get(name) ?? 0) + 1)
  }
  return [...new Set([...news.keys(), ...told.keys()])].flatMap((name) => {
    const causes = [...(news.get(name)?.values() ?? [])]
    const [wanted, count] = [causes.length, told.get(name) ?? 0]
    const young = causes.filter((at) => beginning + at > Date.parse(now) - keptMs).length
    const mayBeGone = gone.has(name.slice(0, name.indexOf(' ')))
    return (count <= wanted && count >= young) || mayBeGone ? [] : [`${name}: told ${count} times, not ${wanted}`]
  })
}

/**
 * Nobody who has left Indigo is on a roster that is to come; but of one of which a change was given up for days, whoever left
 * within them did not have it in their list.
 */
const leaverFaults = (
  items: readonly Item[],
  gone: ReadonlySet<string>,
  { now, givenUp }: { now: string; givenUp: ReadonlySet<string> },
): string[] =>
  items
    .filter(isRoster)
    .map(rosterImage)
    .filter(({ PK, SK, status, startsAt }) => status === 'open' && startsAt > now && !givenUp.has(`${PK} ${SK}`))
    .flatMap(({ PK, tickets }) =>
      Object.keys(tickets)
        .filter((member) => gone.has(member))
        .map((member) => `${member}, who has left, is on ${PK}`),
    )

/** Invariant 12: nothing of what is organised waits for a schedule that has come. */
const dueFaults = (items: readonly Item[], now: string): string[] =>
  items
    .filter(({ PK, dueAt }) => String(PK).startsWith('V#') && typeof dueAt === 'string' && dueAt < now)
    .map(({ PK, SK, dueAt }) => `${String(PK)} ${String(SK)} was due at ${String(dueAt)}`)

/** All that derives from rosters, once everything is quiet. */
export const checkLists = (
  items: readonly Item[],
  log: RosterLog,
  { now, givenUp }: { now: string; givenUp: ReadonlySet<string> },
): string[] => {
  const gone = hasLeft(items)
  return [
    ...listFaults(items, gone),
    ...newsFaults(items, log, { gone, now }),
    ...leaverFaults(items, gone, { now, givenUp }),
    ...dueFaults(items, instantAt(Date.parse(now) - toleranceMs)),
  ]
}
