import type { Entry } from '../../model/entry.ts'
import { rosterOf } from '../activities/roster-items.ts'
import type { App } from '../app.ts'
import { entryOf } from '../entries.ts'
import { key } from '../keys.ts'
import { isMirrored } from './is-mirrored.ts'
import { readLeniently } from './read-leniently.ts'
import { readMany } from './read-many.ts'

const rosterKey = ({ activityId, shiftId }: Entry) => key.roster(activityId ?? '', shiftId)

/**
 * The volunteers' entries whose association's entry, or whose mark in the roster, says something else. An association's
 * entry does not tell whose it mirrors: without a volunteer's it is found as soon as it can be paired.
 */
export const volunteeredAstray = async (app: App, entries: readonly Entry[]): Promise<Entry[]> => {
  const given = entries.filter(({ activityId, side }) => activityId !== undefined && side === 'giver')
  const rosters = await readMany(app, given.map(rosterKey))
  const sided = given.map((entry) => ({ entry, roster: readLeniently(rosterOf, rosters(rosterKey(entry))) }))
  const others = await readMany(
    app,
    sided.flatMap(({ entry, roster }) => (roster ? [key.entry(roster.association, entry.id)] : [])),
  )
  const isSound = ({ entry, roster }: (typeof sided)[number]): boolean => {
    if (!roster) return false
    const isMarked = entry.kind !== 'volunteering' || roster.marks[entry.member]?.came === true
    return isMarked && isMirrored(entry, readLeniently(entryOf, others(key.entry(roster.association, entry.id))))
  }
  return sided.filter((each) => !isSound(each)).map(({ entry }) => entry)
}
