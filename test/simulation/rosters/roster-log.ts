import type { Item } from '../../../shared/data/table.ts'
import type { Effect } from '../table/plan-write.ts'
import type { Stage } from '../world/stage.ts'
import { editFaults, hostFaults } from './check-activities.ts'
import { attendanceFaults } from './check-attendance.ts'
import { rosterFaults } from './check-rosters.ts'
import { isRoster, repliedIn, rosterImage, type RosterImage, saidIn, seatedIn } from './roster-image.ts'

/** What happened to rosters: whether somebody was on one at a time, and what each should have been told. */
export type RosterLog = {
  /** Was a member on a roster, or not, at some moment between two? */
  wasEver(isOn: boolean, roster: string, member: string, from: number, until: number): boolean
  /** Was an association able to act at some moment between two? */
  wasVerified(association: string, from: number, until: number): boolean
  /** A roster as it stands now. */
  now(roster: string): RosterImage | undefined
  /** What each should have been told, as `member kind activity`, with each cause of it, and when it came. */
  news: Map<string, Map<string, number>>
}

type Stay = { at: number; isOn: boolean }

const rosterName = ({ PK, SK }: RosterImage): string => `${PK} ${SK}`

const noteNews = (news: RosterLog['news'], before: RosterImage, after: RosterImage, at: number): void => {
  const tell = (member: string, kind: string, cause: unknown): void => {
    const name = `${member} ${kind} ${after.PK.slice(2)}`
    news.set(name, (news.get(name) ?? new Map<string, number>()).set(`${after.SK} ${String(cause)}`, at))
  }
  const isCancelled = before.status === 'open' && after.status !== 'open'
  if (isCancelled) for (const member of Object.keys(after.tickets)) tell(member, 'activity_cancelled', '')
  else if (before.told !== after.told)
    for (const member of Object.keys(before.tickets)) tell(member, 'activity_changed', after.told)
  if (after.remindedAt !== before.remindedAt)
    for (const member of seatedIn(after)) tell(member, 'activity_tomorrow', after.remindedAt)
  for (const member of saidIn(before, after)) {
    const mark = after.marks[member]
    if (mark?.came === false && before.marks[member]?.came !== false) tell(member, 'marked_absent', mark.at)
  }
  for (const member of repliedIn(before, after)) tell(after.marks[member]?.by ?? '', 'absence_reply', member)
  if (after.status !== 'open') return
  const sat = seatedIn(before)
  for (const member of seatedIn(after))
    if (member in before.tickets && !sat.includes(member)) tell(member, 'moved_up', after.tickets[member])
}

const countWhat = ({ tally, book }: Stage, before: RosterImage, after: RosterImage): void => {
  const sat = seatedIn(before)
  const isLonger = Object.keys(after.tickets).length > Object.keys(before.tickets).length
  if (isLonger && Object.keys(after.tickets).length > after.capacity) tally.count('roster: somebody waits')
  if (after.status === 'open' && seatedIn(after).some((each) => each in before.tickets && !sat.includes(each)))
    tally.count('roster: somebody moves up')
  if (before.status === 'open' && after.status !== 'open' && sat.length > 0)
    tally.count('roster: cancelled with people')
  for (const member of saidIn(before, after))
    tally.count(`roster: ${after.type}, ${after.marks[member]?.came === true ? 'came' : 'absent'}`)
  const left = Object.keys(before.tickets).filter((member) => !(member in after.tickets))
  if (left.some((member) => book.accounts.get(member)?.leavingAt !== undefined))
    tally.count('roster: somebody leaves Indigo')
  if (repliedIn(before, after).length > 0) tally.count('roster: somebody replies')
}

/** A time line of states, of which the last one lasts. */
const wasSo = <T>(line: readonly { at: number; is: T }[], is: T, from: number, until: number): boolean =>
  line.some((each, place) => each.is === is && each.at <= until && (line[place + 1]?.at ?? Infinity) >= from)

/** Looks at every change of a roster as it is committed. */
export const rosterLog = (stage: Stage): RosterLog => {
  const { memory, book, clock } = stage
  const stays = new Map<string, Stay[]>()
  const states = new Map<string, { at: number; is: boolean }[]>()
  const current = new Map<string, RosterImage>()
  const news: RosterLog['news'] = new Map()
  const hasLeft = (member: string): boolean => book.accounts.get(member)?.leavingAt !== undefined
  const noteStays = (before: RosterImage | undefined, after: RosterImage): void => {
    for (const member of new Set([...Object.keys(before?.tickets ?? {}), ...Object.keys(after.tickets)])) {
      const name = `${rosterName(after)} ${member}`
      stays.set(name, [...(stays.get(name) ?? []), { at: clock.now(), isOn: member in after.tickets }])
    }
  }
  const see = ({ before, after }: Effect): void => {
    const [old, next] = [before && rosterImage(before.item), after && rosterImage(after.item)]
    const faults = [
      ...rosterFaults(old, next, clock.now()),
      ...(old && next ? attendanceFaults(old, next, { now: clock.now(), hasLeft }) : []),
    ]
    for (const what of faults) book.accuse({ invariant: '13 rosters', what, at: clock.now() })
    if (!next) return
    current.set(rosterName(next), structuredClone(next))
    noteStays(old, next)
    if (!old) return
    noteNews(news, old, next, clock.now())
    countWhat(stage, old, next)
  }
  const hosts = new Map<string, Item>()
  const hostOf = ({ after }: Effect): string => String(after?.item['association'])
  const seeState = ({ key, after }: Effect): void => {
    if (after) hosts.set(key.PK.slice(2), after.item)
    const line = states.get(key.PK.slice(2)) ?? []
    states.set(key.PK.slice(2), [...line, { at: clock.now(), is: after?.item['status'] === 'verified' }])
  }
  memory.observe((call) => {
    if (!('effects' in call) || call.isRepeat || !call.effects.every(({ isMet }) => isMet)) return
    for (const effect of call.effects.filter(({ kind }) => kind !== 'ConditionCheck')) {
      if (isRoster(effect.key)) see(effect)
      else if (effect.key.PK.startsWith('A#') && effect.key.SK === 'H') seeState(effect)
      else if (effect.key.PK.startsWith('V#') && effect.key.SK === 'H')
        for (const what of [...editFaults(effect), ...hostFaults(effect, hosts.get(hostOf(effect)))])
          book.accuse({ invariant: 'activities', what, at: clock.now() })
    }
  })
  return {
    news,
    now: (roster) => current.get(roster),
    wasVerified: (association, from, until) => wasSo(states.get(association) ?? [], true, from, until),
    wasEver(isOn, roster, member, from, until) {
      const all: Stay[] = [{ at: -1, isOn: false }, ...(stays.get(`${roster} ${member}`) ?? [])]
      return wasSo(
        all.map(({ at, isOn: is }) => ({ at, is })),
        isOn,
        from,
        until,
      )
    },
  }
}
