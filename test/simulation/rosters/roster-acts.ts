import { cancelEvent } from '../../../lambdas/activities/cancel-event.ts'
import { changeEvent } from '../../../lambdas/activities/change-event.ts'
import { leaveEvent } from '../../../lambdas/activities/leave-event.ts'
import { listMySignups } from '../../../lambdas/activities/list-my-signups.ts'
import { publishEvent } from '../../../lambdas/activities/publish-event.ts'
import { readEvent } from '../../../lambdas/activities/read-event.ts'
import { signUpForEvent } from '../../../lambdas/activities/sign-up-for-event.ts'
import { activities } from '../../../shared/contract/activities.ts'
import { instantAt } from '../../../shared/domain/time.ts'
import { leaveAs } from '../actors/leave-as.ts'
import { beginning } from '../world/machines.ts'
import type { Member } from '../world/member.ts'
import { call, insist, operate } from '../world/operate.ts'
import type { Outcome } from '../world/outcome.ts'
import type { Stage } from '../world/stage.ts'
import type { RosterLog } from './roster-log.ts'

const hour = 3_600_000
const minute = 60_000

/** Who lives in a country of events. */
export type Neighbourhood = {
  stage: Stage
  log: RosterLog
  association: string
  coordinator: Member
  members: Member[]
  events: string[]
  calls: SignupCall[]
  /** Who has to do with which event no more, as `event member`. */
  settled: Set<string>
}

/** A call of somebody to sign up for an event, or to leave it. */
export type SignupCall = {
  id: string
  member: string
  isOn: boolean
  from: number
  until: number
  kind: Outcome['kind']
}

const operations = {
  publishEvent: { name: 'publishEvent', route: activities.publishEvent, handle: publishEvent },
  readEvent: { name: 'readEvent', route: activities.readEvent, handle: readEvent },
  changeEvent: { name: 'changeEvent', route: activities.changeEvent, handle: changeEvent },
  cancelEvent: { name: 'cancelEvent', route: activities.cancelEvent, handle: cancelEvent },
  signUpForEvent: { name: 'signUpForEvent', route: activities.signUpForEvent, handle: signUpForEvent },
  leaveEvent: { name: 'leaveEvent', route: activities.leaveEvent, handle: leaveEvent },
  listMySignups: { name: 'listMySignups', route: activities.listMySignups, handle: listMySignups },
}

const timesFrom = ({ clock, random }: Stage, ms: number) => {
  const start = beginning + clock.now() + ms
  return { startsAt: instantAt(start), endsAt: instantAt(start + random.between(1, 5) * hour) }
}

const aStart = ({ random }: Stage): number => random.pick([20 * minute, 3 * hour, 30 * hour, 100 * hour])

export const publish = async ({ stage, association, coordinator, events }: Neighbourhood): Promise<void> => {
  const { random } = stage
  const outcome = await insist(stage, operations.publishEvent, coordinator, {
    id: association,
    title: 'Cooking',
    description: 'Together.',
    language: 'fr',
    place: { latitude: 48.85, longitude: 2.35 },
    capacity: random.between(1, 4),
    ...timesFrom(stage, aStart(stage)),
    idempotencyKey: Buffer.from(random.bytes(6)).toString('hex'),
  })
  if (outcome.kind === 'done') events.push(outcome.answer.id)
}

/** What was acknowledged was so at some moment of the call. */
const acknowledged = async (
  { stage, log, calls }: Neighbourhood,
  member: Member,
  id: string,
  { isOn, act }: { isOn: boolean; act: () => Promise<Outcome> },
): Promise<void> => {
  const from = stage.clock.now()
  const { kind } = await act()
  calls.push({ id, member: member.caller.id, isOn, from, until: stage.clock.now(), kind })
  if (kind !== 'done' || log.wasEver(isOn, `V#${id} R`, member.caller.id, from, stage.clock.now())) return
  const what = `${member.caller.id} was told to be ${isOn ? 'on' : 'off'} the roster of ${id}`
  stage.book.accuse({ invariant: '10 acknowledged', what, at: stage.clock.now() })
}

export const signUp = (place: Neighbourhood, member: Member, id: string): Promise<void> =>
  acknowledged(place, member, id, {
    isOn: true,
    act: () => call(place.stage, operations.signUpForEvent, member, { id }),
  })

export const leave = (place: Neighbourhood, member: Member, id: string): Promise<void> =>
  acknowledged(place, member, id, {
    isOn: false,
    act: () => call(place.stage, operations.leaveEvent, member, { id }),
  })

/** Somebody signs up, thinks again as soon as they have the answer, and has nothing to do with it any more. */
export const changeMind = async (place: Neighbourhood, member: Member, id: string): Promise<void> => {
  if (place.calls.some((known) => known.id === id && known.member === member.caller.id)) return
  place.settled.add(`${id} ${member.caller.id}`)
  do {
    await signUp(place, member, id)
    await leave(place, member, id)
  } while (place.stage.random.chance(0.6))
  if (place.stage.random.chance(0.3)) await signUp(place, member, id)
}

type Seen = { version: number; capacity: number }

const seen = async ({ stage, coordinator }: Neighbourhood, id: string): Promise<Seen | undefined> => {
  const outcome = await call(stage, operations.readEvent, coordinator, { id })
  return outcome.kind === 'done' ? outcome.answer : undefined
}

export const resize = async (place: Neighbourhood, id: string): Promise<void> => {
  const { stage, coordinator } = place
  const event = await seen(place, id)
  if (!event) return
  const capacity = Math.max(1, event.capacity + stage.random.pick([-2, -1, 1, 2]))
  await insist(stage, operations.changeEvent, coordinator, { id, ifMatch: `"${event.version}"`, capacity })
}

export const move = async (place: Neighbourhood, id: string): Promise<void> => {
  const { stage, coordinator } = place
  const event = await seen(place, id)
  if (!event) return
  const times = timesFrom(stage, aStart(stage))
  await insist(stage, operations.changeEvent, coordinator, { id, ifMatch: `"${event.version}"`, ...times })
}

export const cancel = async ({ stage, coordinator }: Neighbourhood, id: string): Promise<void> => {
  await insist(stage, operations.cancelEvent, coordinator, { id })
}

export const look = async ({ stage }: Neighbourhood, member: Member): Promise<void> => {
  await call(stage, operations.listMySignups, member, { past: stage.random.chance(0.3) })
}

/** Somebody leaves Indigo, and can sign up for nothing any more. */
export const goAway = async (place: Neighbourhood, member: Member, id: string): Promise<void> => {
  const { stage, members } = place
  const leaver = member.caller.id
  const { outcome } = await operate(stage, { name: 'leave', member: leaver, input: {} }, (app) => leaveAs(app, leaver))
  if (outcome.kind !== 'done') return
  members.splice(members.indexOf(member), 1)
  await signUp(place, member, id)
}
