import { enterTotals } from '../../lambdas/desk/enter-totals.ts'
import { readDesk } from '../../lambdas/desk/read-desk.ts'
import { readFigures } from '../../lambdas/desk/read-figures.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { listNeeds } from '../../lambdas/needs/list-needs.ts'
import { aMission, anEvent, dayMs } from '../../test/community/an-activity.ts'
import type { Community } from '../../test/community/a-community.ts'
import { anAcceptedPromise, aPromise } from '../scenes/a-promise.ts'
import type { Case } from './case.ts'

/** An association with a need, a promise to answer, an event and a mission. */
const aBusyAssociation = async (community: Community) => {
  const { coordinator, associationId: id } = await aPromise(community)
  const event = await anEvent(community, { id, coordinator })
  await aMission(community, { id, coordinator })
  return { coordinator, id, event }
}

const totals = { thirdCountryNationals: 9, women: 12, men: 8, other: 0, under18: 6, from18to60: 14, over60: 0 }

/** What a team looks at and enters. */
export const deskCases: Case[] = [
  {
    operation: 'the desk',
    floor: { calls: 10, W: 0 },
    async measure(community) {
      const { coordinator, id } = await aBusyAssociation(community)
      return community.table.count(() => readDesk({ id }, coordinator, community.app))
    },
  },
  {
    operation: 'needs of an association',
    floor: { calls: 3, W: 0 },
    async measure(community) {
      const { id } = await aBusyAssociation(community)
      return community.table.count(() => listNeeds({ id, limit: 20 }, undefined, community.app))
    },
  },
  {
    operation: 'figures of a month',
    floor: { calls: 5, W: 0 },
    async measure(community) {
      const { coordinator, associationId, id } = await anAcceptedPromise(community, false)
      await confirmExchange({ id }, coordinator, community.app)
      const asked = { id: associationId, from: '2026-03', to: '2026-03' }
      return community.table.count(() => readFigures(asked, coordinator, community.app))
    },
  },
  {
    operation: 'enter an event’s totals',
    floor: { calls: 2, W: 6 },
    async measure(community) {
      const { coordinator, id, event } = await aBusyAssociation(community)
      community.clock.pass(8 * dayMs)
      const input = { id, activityId: event.id, ifMatch: '"0"', ...totals }
      return community.table.count(() => enterTotals(input, coordinator, community.app))
    },
  },
]
