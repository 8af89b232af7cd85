import { confirmAttendance } from '../../../shared/data/activities/confirm-attendance.ts'
import type { Times } from '../../../shared/data/activities/new-activity.ts'
import { publishActivity } from '../../../shared/data/activities/publish-activity.ts'
import { seriesIds } from '../../../shared/data/activities/series.ts'
import { signUp } from '../../../shared/data/activities/sign-up.ts'
import { creationOf } from '../../../shared/data/idempotency.ts'
import { momentOf, wallTimeAt } from '../../../shared/domain/calendar/wall-time.ts'
import { plusDays, plusMs } from '../../../shared/domain/time.ts'
import { assert } from '../../../shared/errors.ts'
import type { ActivityHead } from '../../../shared/model/activity.ts'
import { activitiesOf } from '../activities/activities-of.ts'
import type { Activity } from '../activities/activity-words.ts'
import type { Founding } from '../associations/foundings.ts'
import type { DemoRole } from '../people/people.ts'
import type { Person } from '../people/person.ts'
import { type Cue, once } from './agenda.ts'
import type { Founded } from './association-life.ts'
import type { Life } from './ordinary-life.ts'
import { openStage, type Stage } from './stage.ts'

const hourMs = 3_600_000

/** What will be published: by whom, what, when; `head` is there once it has been. */
type Plan = { readonly by: Founded; readonly what: Activity; readonly times: Times; head?: ActivityHead }
type Says = Life & Pick<Stage, 'does'>

/** So many days from now, at an hour of the clock on the wall. */
const at = ({ past, now }: Says, days: number, hour: number) => {
  const { timeZone } = past.app.country
  const day = wallTimeAt(plusDays(now, days), timeZone).slice(0, 10)
  const startsAt = momentOf(`${day}T${String(hour).padStart(2, '0')}:00:00`, timeZone)
  return { startsAt, endsAt: plusMs(startsAt, 2 * hourMs) }
}

const publishes = (says: Says, daysAgo: number, plan: Plan, recurrence?: string): Plan => {
  const { app } = says.past
  const publish = async (): Promise<void> => {
    const [title, description, venue] = activitiesOf(app.country.code)[plan.what]
    const { id, by } = plan.by
    assert(id !== undefined, 'who organises has been founded')
    const said = { title, description, language: says.language, languages: [says.language, 'en', 'ar'] }
    const where = venue === '' ? { remote: true, remoteLink: 'https://meet.example/room' } : { place: by.home, venue }
    const body = { title, times: plan.times }
    const creation = creationOf(app, { member: by.id, operation: 'publish', body })
    const draft = { remote: false, ...said, ...where }
    const made = await publishActivity(app, {
      association: id,
      by: by.id,
      creation,
      draft,
      times: plan.times,
      recurrence,
    })
    plan.head = made.head
  }
  says.does(daysAgo, once(publish))
  return plan
}

/** @param nth which of a series, or which shift */
const signsUp = (says: Says, daysAgo: number, plan: Plan, who: Person, nth = 0): void => {
  const act = async (): Promise<void> => {
    const { head, times } = plan
    assert(head, 'it was published')
    const activity = times.type === 'event' ? (seriesIds(head.id, nth + 1).at(-1) ?? head.id) : head.id
    const shift = head.shifts[nth]?.id
    await signUp(says.past.app, { activity, ...(shift !== undefined && { shift }), type: times.type, member: who.id })
  }
  says.does(daysAgo, once(act))
}

const confirms = (says: Says, daysAgo: number, plan: Plan, guests: readonly Person[]): void => {
  const act = async (): Promise<void> => {
    const { head, by, times } = plan
    assert(head, 'it was published')
    const shift = head.shifts[0]?.id
    const said = guests.map(({ id }, place) => ({ memberId: id, came: place > 0 }))
    const place = { activity: head.id, ...(shift !== undefined && { shift }) }
    await confirmAttendance(says.past.app, { id: head.id, type: times.type, by: by.by.id }, place, said)
  }
  says.does(daysAgo, once(act))
}

const shiftAt = (says: Says, days: number, places: number) => ({ ...at(says, days, 14), places, value: 10 })

/** What is to come in the next weeks, each with some who have signed up; one has more than it has places. */
const coming = (says: Says, by: (founding: Founding) => Founded, guests: readonly Person[], member: Person): void => {
  const event = (
    founding: Founding,
    what: Activity,
    [days, hour]: readonly [number, number],
    capacity: number,
  ): Plan => ({
    by: by(founding),
    what,
    times: { type: 'event', ...at(says, days, hour), capacity },
  })
  const cookery = publishes(says, 12, event('kitchen', 'cookery', [4, 18], 8), 'FREQ=WEEKLY;COUNT=6')
  const football = publishes(says, 11, event('sport', 'football', [6, 10], 20), 'FREQ=WEEKLY;COUNT=4')
  const walk = publishes(says, 10, event('sport', 'walk', [9, 15], 15))
  const cafe = publishes(says, 9, event('languages', 'cafe', [3, 17], 12), 'FREQ=WEEKLY;COUNT=5')
  const online = publishes(says, 8, event('languages', 'online', [5, 19], 10))
  const shifts = [2, 5, 9, 16].map((days) => shiftAt(says, days, 3))
  const letters = publishes(says, 7, { by: by('paperwork'), what: 'paperwork', times: { type: 'mission', shifts } })
  const meals = [3, 7, 10].map((days) => shiftAt(says, days, 4))
  const serving = publishes(says, 7, { by: by('kitchen'), what: 'serving', times: { type: 'mission', shifts: meals } })
  const sizes = [10, 9, 4, 7, 3, 2, 3] as const
  for (const [nth, plan] of [cookery, football, walk, cafe, online, letters, serving].entries())
    for (const [place, guest] of guests.slice(nth, nth + (sizes[nth] ?? 0)).entries())
      signsUp(says, 6 - place / 3, plan, guest)
  signsUp(says, 5.5, football, member)
  signsUp(says, 1, cookery, member)
  signsUp(says, 2, cafe, member, 1)
  signsUp(says, 1.2, letters, member, 1)
}

/** What is over: a mission that counts for those who came, and two events; of the later one nobody has said yet who came. */
const over = (says: Says, by: (founding: Founding) => Founded, guests: readonly Person[]): void => {
  const mission: Times = { type: 'mission', shifts: [shiftAt(says, -9, 5)] }
  const letters = publishes(says, 20, { by: by('paperwork'), what: 'paperwork', times: mission })
  const event: Times = { type: 'event', ...at(says, -6, 18), capacity: 12 }
  const cookery = publishes(says, 19, { by: by('kitchen'), what: 'cookery', times: event })
  const lately: Times = { type: 'event', ...at(says, -2, 18), capacity: 12 }
  const unsaid = publishes(says, 18, { by: by('kitchen'), what: 'cookery', times: lately })
  for (const plan of [letters, cookery, unsaid]) for (const guest of guests) signsUp(says, 14, plan, guest)
  confirms(says, 8, letters, guests)
  confirms(says, 5, cookery, guests)
}

/** What associations organise: events and missions of the next weeks, with those who have signed up, and some that are over. */
export const activityLife = (
  life: Life,
  { member, neighbour }: Readonly<Record<DemoRole, Person>>,
  founded: readonly Founded[],
): Cue[] => {
  const stage = openStage({ ...life, random: life.random.fork() })
  const says: Says = { ...life, does: stage.does }
  const by = (founding: Founding): Founded => {
    const found = founded.find((each) => each.founding === founding)
    assert(found, `there is ${founding}`)
    return found
  }
  const neighbours = stage.neighboursOf(member).slice(0, 18)
  coming(says, by, neighbours, member)
  over(says, by, [neighbour, ...neighbours.slice(0, 4)])
  return [...stage.cues]
}
