import { confirmShiftAttendance } from '../../lambdas/activities/confirm-shift-attendance.ts'
import { leaveEvent } from '../../lambdas/activities/leave-event.ts'
import { readEvent } from '../../lambdas/activities/read-event.ts'
import { signUpForEvent } from '../../lambdas/activities/sign-up-for-event.ts'
import { signUpForShift } from '../../lambdas/activities/sign-up-for-shift.ts'
import { aFullEvent, aMission, anEvent, dayMs } from '../../test/community/an-activity.ts'
import { aVerifiedAssociation } from '../../test/community/an-association.ts'
import type { Case } from './measure-units.ts'

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
    operation: 'sign up',
    floor: { calls: 3, W: 2 },
    async measure(community) {
      const { event } = await aFullEvent(community, 10)
      const member = await community.aMember()
      return community.table.count(() => signUpForEvent({ id: event.id }, member, community.app))
    },
  },
  {
    operation: 'leave an event',
    floor: { calls: 2, W: 2 },
    async measure(community) {
      const { event, members } = await aFullEvent(community, 10)
      const [member] = members
      if (!member) throw new Error('Somebody has signed up')
      return community.table.count(() => leaveEvent({ id: event.id }, member, community.app))
    },
  },
  {
    operation: 'confirm a volunteer, the first time',
    floor: { calls: 8 },
    async measure(community) {
      const association = await aVerifiedAssociation(community)
      const mission = await aMission(community, association)
      const member = await community.aMember()
      const shift = { id: mission.id, shiftId: mission.shifts[0]?.id ?? '' }
      await signUpForShift(shift, member, community.app)
      community.clock.pass(8 * dayMs)
      const attendance = [{ memberId: member.id, came: true }]
      return community.table.count(() =>
        confirmShiftAttendance({ ...shift, attendance }, association.coordinator, community.app),
      )
    },
  },
]
