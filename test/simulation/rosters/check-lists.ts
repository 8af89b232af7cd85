import type { Item } from '../../../shared/data/table.ts'
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
      const { PK, startsAt, tickets } = rosterImage(item)
      return Object.keys(tickets).map((member) => `M#${member} U#${startsAt}#${PK.slice(2)}#`)
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

const newsFaults = (items: readonly Item[], news: RosterLog['news'], gone: ReadonlySet<string>): string[] => {
  const told = new Map<string, number>()
  for (const { PK, SK, kind, activityId } of items) {
    if (!String(SK).startsWith('N#') || (kind !== 'moved_up' && kind !== 'activity_cancelled')) continue
    const name = `${String(PK).slice(2)} ${kind} ${String(activityId)}`
    told.set(name, (told.get(name) ?? 0) + 1)
  }
  return [...new Set([...news.keys(), ...told.keys()])].flatMap((name) => {
    const [wanted, count] = [news.get(name) ?? 0, told.get(name) ?? 0]
    const mayBeGone = gone.has(name.slice(0, name.indexOf(' ')))
    return wanted === count || mayBeGone ? [] : [`${name}: told ${count} times, not ${wanted}`]
  })
}

/** Nobody who has left Indigo is on a roster that is to come. */
const leaverFaults = (items: readonly Item[], gone: ReadonlySet<string>, now: string): string[] =>
  items
    .filter(isRoster)
    .map(rosterImage)
    .filter(({ status, startsAt }) => status === 'open' && startsAt > now)
    .flatMap(({ PK, tickets }) =>
      Object.keys(tickets)
        .filter((member) => gone.has(member))
        .map((member) => `${member}, who has left, is on ${PK}`),
    )

/** All that derives from rosters, once everything is quiet. */
export const checkLists = (items: readonly Item[], { news }: RosterLog, now: string): string[] => {
  const gone = hasLeft(items)
  return [...listFaults(items, gone), ...newsFaults(items, news, gone), ...leaverFaults(items, gone, now)]
}
