import type { Community } from '../actors/community.ts'
import { leaveAs } from '../actors/leave-as.ts'
import type { Member } from '../world/member.ts'
import { call, operate } from '../world/operate.ts'
import type { Write } from '../../../shared/data/table.ts'
import { whileOthers } from '../world/slowly.ts'
import { callCancel, callLeave, callSignUp, rosterOperations } from './roster-operations.ts'
import { noted } from './noted.ts'
import { nameOf, type Place } from './rosters.ts'

/** What was acknowledged was so at some moment of the call. */
const acknowledged = async (
  community: Community,
  member: Member,
  place: Place,
  doing: Parameters<typeof noted>[3],
): Promise<void> => {
  const { stage, rosters } = community
  const { log } = rosters
  const { call: made } = await noted(community, member, place, doing)
  if (made.kind !== 'done') return
  const { place: name, isOn, from, until } = made
  const accuse = (what: string): void =>
    stage.book.accuse({ invariant: '10 acknowledged', what, at: stage.clock.now() })
  if (!log.wasEver(isOn, name, member.caller.id, from, until))
    accuse(`${member.caller.id} was told to be ${isOn ? 'on' : 'off'} the roster ${name}`)
  if (isOn && !log.wasVerified(place.association, from, until)) accuse(`${name} takes people on while suspended`)
}

export const signUp = (community: Community, member: Member, place: Place): Promise<void> =>
  acknowledged(community, member, place, { isOn: true, act: () => callSignUp(community.stage, member, place) })

export const leave = (community: Community, member: Member, place: Place): Promise<void> =>
  acknowledged(community, member, place, { isOn: false, act: () => callLeave(community.stage, member, place) })

/** Somebody signs up, thinks again as soon as they have the answer, and has nothing to do with it any more. */
export const changeMind = async (community: Community, member: Member, place: Place): Promise<void> => {
  const { calls, settled } = community.rosters
  const name = nameOf(place)
  if (calls.some((known) => known.place === name && known.member === member.caller.id)) return
  settled.add(`${name} ${member.caller.id}`)
  do {
    await signUp(community, member, place)
    await leave(community, member, place)
  } while (community.stage.random.chance(0.6))
  if (community.stage.random.chance(0.3)) await signUp(community, member, place)
}

const comesBack = (write: Write): boolean => 'Update' in write && write.Update.UpdateExpression.includes('REMOVE gone')

/** Somebody who has left signs up again, and others do something between the first try and the second. */
export const comeBack = async (
  community: Community,
  member: Member,
  place: Place,
  meanwhile: () => Promise<unknown>,
): Promise<void> => {
  await signUp(community, member, place)
  await leave(community, member, place)
  const around = whileOthers(comesBack, meanwhile)
  const act = () => callSignUp(community.stage, member, place, around)
  await acknowledged(community, member, place, { isOn: true, act })
}

/** Somebody comes back to what is cancelled in the same moment. */
export const comeBackLate = async (community: Community, place: Place): Promise<void> => {
  const { members, rosters, stage } = community
  const member = stage.random.pick(members)
  if (rosters.settled.has(`${nameOf(place)} ${member.caller.id}`)) return
  await comeBack(community, member, place, () => callCancel(stage, place.coordinator, place))
}

/** Somebody on the roster who waited and has a place now. */
export const whoMovedUp = ({ rosters }: Community, place: Place): string | undefined =>
  Object.keys(rosters.log.now(nameOf(place))?.tickets ?? {}).find(
    (each) => rosters.log.news.get(`${each} moved_up ${place.id}`)?.size,
  )

/** Whoever moved up gives the place back, so that the next one has it. */
export const giveBack = async (community: Community, place: Place): Promise<void> => {
  const { stage, members } = community
  const late = whoMovedUp(community, place)
  const member = members.find(({ caller }) => caller.id === late)
  if (!member) return
  stage.tally.count('roster: who moved up declines')
  await leave(community, member, place)
}

export const look = async ({ stage }: Community, member: Member): Promise<void> => {
  await call(stage, rosterOperations.listMySignups, member, { past: stage.random.chance(0.3) })
}

/** Somebody leaves Indigo, and can sign up for nothing any more. */
export const goAway = async (community: Community, member: Member, place: Place): Promise<void> => {
  const { stage, members } = community
  const leaver = member.caller.id
  const { outcome } = await operate(stage, { name: 'leave', member: leaver, input: {} }, (app) => leaveAs(app, leaver))
  if (outcome.kind !== 'done') return
  members.splice(members.indexOf(member), 1)
  await signUp(community, member, place)
}
