import type { Effect } from '../table/plan-write.ts'
import type { Stage } from '../world/stage.ts'
import { rosterFaults } from './check-rosters.ts'
import { isRoster, rosterImage, type RosterImage, seatedIn } from './roster-image.ts'

/** What happened to rosters: whether somebody was on one at a time, and what each should have been told. */
export type RosterLog = {
  /** Was a member on a roster, or not, at some moment between two? */
  wasEver(isOn: boolean, roster: string, member: string, from: number, until: number): boolean
  /** How often each should have been told what, as `member kind activity`. */
  news: Map<string, number>
}

type Stay = { at: number; isOn: boolean }

const nameOf = ({ PK, SK }: RosterImage): string => `${PK} ${SK}`

const noteNews = (news: RosterLog['news'], before: RosterImage, after: RosterImage): void => {
  const tell = (member: string, kind: string): void => {
    const name = `${member} ${kind} ${after.PK.slice(2)}`
    news.set(name, (news.get(name) ?? 0) + 1)
  }
  if (before.status === 'open' && after.status !== 'open')
    for (const member of Object.keys(after.tickets)) tell(member, 'activity_cancelled')
  if (after.status !== 'open') return
  const sat = seatedIn(before)
  for (const member of seatedIn(after)) if (member in before.tickets && !sat.includes(member)) tell(member, 'moved_up')
}

/** Looks at every change of a roster as it is committed. */
export const rosterLog = ({ memory, book, clock, tally }: Stage): RosterLog => {
  const stays = new Map<string, Stay[]>()
  const news: RosterLog['news'] = new Map()
  const noteStays = (before: RosterImage | undefined, after: RosterImage): void => {
    for (const member of new Set([...Object.keys(before?.tickets ?? {}), ...Object.keys(after.tickets)])) {
      const name = `${nameOf(after)} ${member}`
      stays.set(name, [...(stays.get(name) ?? []), { at: clock.now(), isOn: member in after.tickets }])
    }
  }
  const see = ({ before, after }: Effect): void => {
    const [old, next] = [before && rosterImage(before.item), after && rosterImage(after.item)]
    for (const what of rosterFaults(old, next, clock.now()))
      book.accuse({ invariant: '13 rosters', what, at: clock.now() })
    if (!next) return
    noteStays(old, next)
    if (old) noteNews(news, old, next)
    if (Object.keys(next.tickets).length > next.capacity) tally.count('roster: somebody waits')
  }
  memory.observe((call) => {
    if (!('effects' in call) || call.isRepeat || !call.effects.every(({ isMet }) => isMet)) return
    for (const effect of call.effects) if (effect.kind !== 'ConditionCheck' && isRoster(effect.key)) see(effect)
  })
  return {
    news,
    wasEver(isOn, roster, member, from, until) {
      const all: Stay[] = [{ at: -1, isOn: false }, ...(stays.get(`${roster} ${member}`) ?? [])]
      return all.some(
        (stay, place) => stay.isOn === isOn && stay.at <= until && (all[place + 1]?.at ?? Infinity) >= from,
      )
    },
  }
}
