import { confirmShiftAttendance } from '../../lambdas/activities/confirm-shift-attendance.ts'
import { browseEvents } from '../../lambdas/activities/browse-events.ts'
import { browseMissions } from '../../lambdas/activities/browse-missions.ts'
import { cancelEvent } from '../../lambdas/activities/cancel-event.ts'
import { confirmEventAttendance } from '../../lambdas/activities/confirm-event-attendance.ts'
import { leaveEvent } from '../../lambdas/activities/leave-event.ts'
import { leaveShift } from '../../lambdas/activities/leave-shift.ts'
import { listMySignups } from '../../lambdas/activities/list-my-signups.ts'
import { readEvent } from '../../lambdas/activities/read-event.ts'
import { signUpForEvent } from '../../lambdas/activities/sign-up-for-event.ts'
import { signUpForShift } from '../../lambdas/activities/sign-up-for-shift.ts'
import type { Community } from '../../test/community/a-community.ts'
import { aFullEvent, aMission, anEvent, dayMs } from '../../test/community/an-activity.ts'
import { aVerifiedAssociation } from '../../test/community/an-association.ts'
import type { Case } from './case.ts'

/** A mission's shift, which somebody has signed up for. */
const aShift = async (community: Community) => {
  const association = await aVerifiedAssociation(community)
  const mission = await aMission(community, association)
  const shift = { id: mission.id, shiftId: mission.shifts[0]?.id ?? '' }
  const member = await community.aMember()
  await signUpForShift(shift, member, community.app)
  return { association, shift, member }
}

/** Twenty events of one association, around the middle of the map. */
const manyEvents = async (community: Community) => {
  const association = await aVerifiedAssociation(community)
  for (let count = 0; count < 20; count += 1) await anEvent(community, association)
}

const around = { latitude: 48.85, longitude: 2.35, radiusKm: 50, limit: 20 }

/** Events and missions; a roster weighs more with each who has signed up: here it has ten. */
export const activityCases: Case[] = [
  {
    operation: 'view an event',
    floor: { calls: 1 },
    async measure(community) {
      const { event } = await aFullEvent(community, 10)
      return community.table.count(() => readEvent({ id: event.id }, undefined, community.app))
    },
  },
  {
    operation: 'publish an event',
    floor: { calls: 2 },
    async measure(community) {
      const association = await aVerifiedAssociation(community)
      return community.table.count(() => anEvent(community, association))
    },
  },
  {
    operation: 'sign up for an event',
    floor: { calls: 3, W: 2 },
    async measure(community) {
      const { event } = await aFullEvent(community, 10)
      const member = await community.aMember()
      return community.table.count(() => signUpForEvent({ id: event.id }, member, community.app))
    },
  },
  {
    operation: 'leave an event, so that the first who waits moves up',
    floor: { calls: 2, W: 2 },
    async measure(community) {
      const { event, members } = await aFullEvent(community, 10)
      const [member] = members
      if (!member) throw new Error('Somebody has signed up')
      return community.table.count(() => leaveEvent({ id: event.id }, member, community.app))
    },
  },
  {
    operation: 'sign up for a shift',
    floor: { calls: 3, W: 2 },
    async measure(community) {
      const { shift } = await aShift(community)
      const member = await community.aMember()
      return community.table.count(() => signUpForShift(shift, member, community.app))
    },
  },
  {
    operation: 'leave a shift',
    floor: { calls: 2, W: 2 },
    async measure(community) {
      const { shift, member } = await aShift(community)
      return community.table.count(() => leaveShift(shift, member, community.app))
    },
  },
  {
    operation: 'publish a mission',
    floor: { calls: 2 },
    async measure(community) {
      const association = await aVerifiedAssociation(community)
      return community.table.count(() => aMission(community, association))
    },
  },
  {
    operation: 'events near, a page of 20',
    floor: { calls: 7, W: 0 },
    async measure(community) {
      await manyEvents(community)
      return community.table.count(() => browseEvents(around, undefined, community.app))
    },
  },
  {
    operation: 'missions near, of which there is one',
    floor: { calls: 7, W: 0 },
    async measure(community) {
      await aShift(community)
      return community.table.count(() => browseMissions(around, undefined, community.app))
    },
  },
  {
    operation: 'one’s sign-ups',
    floor: { calls: 3, W: 0 },
    async measure(community) {
      const { member } = await aShift(community)
      await community.settle()
      return community.table.count(() => listMySignups({ past: false, limit: 20 }, member, community.app))
    },
  },
  {
    operation: 'cancel an event',
    floor: { calls: 4 },
    async measure(community) {
      const { association, event } = await aFullEvent(community, 10)
      const input = { id: event.id, rest: false }
      return community.table.count(() => cancelEvent(input, association.coordinator, community.app))
    },
  },
  {
    operation: 'say who came to an event',
    floor: { calls: 8 },
    async measure(community) {
      const { association, event, members } = await aFullEvent(community, 10, { capacity: 10 })
      community.clock.pass(8 * dayMs)
      const attendance = members.map(({ id }) => ({ memberId: id, came: true }))
      const input = { id: event.id, attendance }
      return community.table.count(() => confirmEventAttendance(input, association.coordinator, community.app))
    },
  },
  {
    operation: 'confirm a volunteer, the first time',
    floor: { calls: 8 },
    async measure(community) {
      const { association, shift, member } = await aShift(community)
      community.clock.pass(8 * dayMs)
      const attendance = [{ memberId: member.id, came: true }]
      return community.table.count(() =>
        confirmShiftAttendance({ ...shift, attendance }, association.coordinator, community.app),
      )
    },
  },
]
