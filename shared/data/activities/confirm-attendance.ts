import { goingIn } from '../../domain/roster.ts'
import { Refusal } from '../../errors.ts'
import type { RosterRow } from '../../model/activity-views.ts'
import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { actStep } from '../associations/act-step.ts'
import { Again, commit, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { runningActivity, type TeamAct } from './act-on-activity.ts'
import { cameStep, markStep } from './attendance-steps.ts'
import { rowsOf } from './read-roster.ts'
import { rosterOf, type StoredRoster } from './roster-items.ts'
import type { RosterKey } from './roster-steps.ts'
import { confirmVolunteer } from './volunteering.ts'

/** Whether somebody came. */
export type Said = { memberId: MemberId; came: boolean }

/** As many marks as one expression has room for. */
const marksAtOnce = 40

const readRosterOf = async (app: App, { activity, shift }: RosterKey): Promise<StoredRoster> =>
  rosterOf(await app.table.get(key.roster(activity, shift), { consistent: true }))

const checkSaid = (roster: StoredRoster, said: readonly Said[], now: string): void => {
  if (roster.status !== 'open') throw new Refusal('wrong_state', { status: roster.status })
  if (roster.startsAt > now) throw new Refusal('not_started')
  const going = new Set(goingIn(roster))
  if (said.some(({ memberId }) => !going.has(memberId))) throw new Refusal('not_signed_up')
  const isTaken = ({ memberId, came }: Said): boolean => !came && roster.marks[memberId]?.came === true
  if (roster.type === 'mission' && said.some(isTaken)) throw new Refusal('wrong_state', { status: 'came' })
}

/** One word about each: of several about somebody the last counts. */
const lastWords = (said: readonly Said[]): Said[] => [...new Map(said.map((each) => [each.memberId, each])).values()]

const isNews = ({ marks }: StoredRoster, { memberId, came }: Said): boolean => marks[memberId]?.came !== came

/**
 * What is not said yet, which must be sayable now. What stands is not looked at again: its answer may have been lost, and the
 * event moved since.
 * @throws Refusal `wrong_state`, `not_started`, `not_signed_up`
 */
const newsIn = (roster: StoredRoster, said: readonly Said[], now: string): Said[] => {
  const news = said.filter((each) => isNews(roster, each))
  if (news.length > 0) checkSaid(roster, news, now)
  return news
}

/** Of an event: marks alone, many in one write. */
const confirmGuests = async (app: App, act: TeamAct, place: RosterKey, said: readonly Said[]): Promise<void> => {
  for (let start = 0; start < said.length; start += marksAtOnce) {
    await decide(app, async ({ at }): Promise<Plan<void>> => {
      const roster = await readRosterOf(app, place)
      const news = newsIn(roster, said.slice(start, start + marksAtOnce), at)
      const marks = news.map(({ memberId, came }) => ({ member: memberId, mark: { came, at, by: act.by } }))
      return { steps: marks.length === 0 ? [] : [markStep(roster, marks, at)], answer: undefined }
    })
  }
}

/** Who did not come is marked; who was confirmed before stays so, with what was booked for it. */
const markAbsent = (app: App, place: RosterKey, member: MemberId, by: MemberId): Promise<void> =>
  decide(app, async ({ at }): Promise<Plan<void>> => {
    const roster = await readRosterOf(app, place)
    const before = roster.marks[member]?.came
    if (before === true) throw new Refusal('wrong_state', { status: 'came' })
    const steps = before === false ? [] : [cameStep(roster, member, { came: false, at, by })]
    return { steps, answer: undefined }
  })

/** Of a mission: each by themselves, because Digos and Good Vibes go with it. */
const confirmVolunteers = async (
  app: App,
  act: TeamAct,
  roster: StoredRoster,
  said: readonly Said[],
): Promise<void> => {
  for (const { memberId, came } of said) {
    if (came) await confirmVolunteer(app, { member: memberId, by: act.by, roster })
    else await markAbsent(app, roster, memberId, act.by)
  }
}

/** The note has an id of its own: where it stands already, the network has brought it twice. @throws Refusal `busy` */
const note = async (app: App, step: Step): Promise<void> => {
  try {
    await commit(app, [step])
  } catch (error) {
    if (!(error instanceof Again)) throw error
  }
}

/**
 * Says who came, for several at once; saying it again changes nothing. A list that was kept without a
 * connection can be sent later, as often as it takes.
 * @throws Refusal `not_found`, `wrong_state`, `not_started`, `not_signed_up`, and what `authorityOf` refuses
 */
export const confirmAttendance = async (
  app: App,
  act: TeamAct,
  place: RosterKey,
  words: readonly Said[],
): Promise<RosterRow[]> => {
  const said = lastWords(words)
  const { association } = await runningActivity(app, act)
  const roster = await readRosterOf(app, place)
  const news = newsIn(roster, said, app.clock.now())
  if (news.length > 0) {
    await (act.type === 'mission' ? confirmVolunteers : confirmGuests)(app, act, roster, news)
    const did = { did: 'attendance_confirmed', by: act.by, about: act.id } as const
    await note(app, actStep(app, association.id, app.clock.now(), did))
  }
  return rowsOf(app, await readRosterOf(app, place))
}
