import type { CancelReason } from '../../../shared/model/exchange.ts'
import type { Person } from '../people/person.ts'
import * as act from './acts.ts'
import { once, type Story } from './agenda.ts'
import type { Meeting, Scene } from './scene.ts'

/** Somebody answers a listing, and this is how it goes. */
export type Plot = (scene: Scene) => Story

const soon = ({ random }: Scene): number => 0.5 + 9 * random.unit()
const days = ({ random }: Scene, least: number, most: number): number => 24 * (least + (most - least) * random.unit())

/** Owner and asker write to each other, one of them perhaps with a ready phrase. */
async function* talk(meeting: Meeting): Story {
  const { random, owner, asker, talk: words } = meeting
  const answer = await act.say(meeting, owner, random.pick(words.answers))
  yield soon(meeting) / 4
  await act.read(meeting, asker, answer)
  const last = random.chance(0.3)
    ? await act.sayPhrase(meeting, asker, random.pick(['thank_you', 'i_can_come', 'public_place'] as const))
    : await act.say(meeting, asker, random.pick(words.follows))
  yield soon(meeting) / 4
  await act.read(meeting, owner, last)
}

/** From the request to the appointment, where they make one. */
async function* agree(scene: Scene, meeting: Meeting, hasAppointment = scene.random.chance(0.7)): Story {
  yield soon(scene)
  await act.accept(meeting)
  if (scene.random.chance(0.8)) yield* talk(meeting)
  if (hasAppointment) await act.appoint(meeting, scene.random.between(1, 3))
  yield days(scene, 1, 3)
}

/** @param thanked who leaves thanks */
export const completed = (thanked: 'both' | 'receiver' | 'nobody', quantity = 1): Plot =>
  async function* (scene) {
    const meeting = await act.ask(scene, quantity)
    yield* agree(scene, meeting)
    if (scene.random.chance(0.4)) await act.confirmByCode(meeting, await act.handOver(meeting))
    else await act.confirm(meeting)
    if (thanked === 'nobody') return
    yield soon(scene)
    await act.thank(meeting, meeting.receiver)
    if (thanked === 'receiver') return
    yield soon(scene)
    await act.thank(meeting, meeting.giver)
  }

/** Handed over, and the receiver says nothing: the schedule completes it. */
export const handedOver: Plot = async function* (scene) {
  const meeting = await act.ask(scene)
  yield* agree(scene, meeting)
  await act.handOver(meeting)
}

export const declined: Plot = async function* (scene) {
  const meeting = await act.ask(scene)
  yield soon(scene)
  await act.decline(meeting)
}

export const withdrawn: Plot = async function* (scene) {
  const meeting = await act.ask(scene)
  yield days(scene, 0.3, 2)
  await act.withdraw(meeting)
}

/** Nobody answers: the schedule lets the request expire. */
export const unanswered: Plot = (scene) => once(() => act.ask(scene))

/** Accepted, and never heard of again: the schedule lets it expire. */
export const forgotten: Plot = async function* (scene) {
  yield* agree(scene, await act.ask(scene), false)
}

/** Handed over a day after the request; the receiver has yet to confirm. */
export const justHandedOver: Plot = async function* (scene) {
  const meeting = await act.ask(scene)
  yield 3
  await act.accept(meeting)
  yield* talk(meeting)
  yield 12
  await act.handOver(meeting)
}

/** Accepted, with an appointment that is still to come. */
export const appointedFor = (inDays: number): Plot =>
  async function* (scene) {
    const meeting = await act.ask(scene)
    yield soon(scene) / 4
    await act.accept(meeting)
    yield* talk(meeting)
    await act.appoint(meeting, inDays)
  }

export const cancelled = (reason: Exclude<CancelReason, 'no_show'>): Plot =>
  async function* (scene) {
    const meeting = await act.ask(scene)
    yield* agree(scene, meeting)
    await act.cancel(meeting, scene.random.chance(0.5) ? meeting.owner : meeting.asker, reason)
  }

/** The owner waited in vain, and the other one answers to that. */
export const missed: Plot = async function* (scene) {
  const meeting = await act.ask(scene)
  yield* agree(scene, meeting, true)
  await act.cancel(meeting, meeting.owner, 'no_show')
  yield soon(scene)
  await act.reply(meeting, meeting.asker)
}

/** Handed over, but not what was promised; a moderator decides later, or the time runs out. */
export const disputed: Plot = async function* (scene) {
  const meeting = await act.ask(scene)
  yield* agree(scene, meeting)
  await act.handOver(meeting)
  yield soon(scene)
  await act.dispute(meeting)
}

export const resolved = (moderator: Person, outcome: 'completed' | 'cancelled'): Plot =>
  async function* (scene) {
    const meeting = await act.ask(scene)
    yield* agree(scene, meeting)
    await act.handOver(meeting)
    yield soon(scene)
    await act.dispute(meeting)
    yield days(scene, 1, 4)
    await act.resolve(meeting, moderator, outcome)
  }
