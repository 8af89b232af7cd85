import { describe, expect, it } from 'vitest'
import { cancelEvent } from '../../lambdas/activities/cancel-event.ts'
import { changeEvent } from '../../lambdas/activities/change-event.ts'
import { readEvent } from '../../lambdas/activities/read-event.ts'
import { aCommunity, type Community } from './a-community.ts'
import { anEvent, browse, dayMs, inDays } from './an-activity.ts'
import { aVerifiedAssociation } from './an-association.ts'

const headsIn = ({ table }: Community) =>
  table.items().filter(({ PK, SK }) => String(PK).startsWith('V#') && SK === 'H')

/** As if whoever published a series had been cut off before one of it. */
const takeAway = async (community: Community, nth: number): Promise<void> => {
  const head = headsIn(community).find(({ occurrence }) => occurrence === nth)
  for (const SK of ['H', 'D', 'R'])
    await community.app.table.write({ Delete: { Key: { PK: String(head?.['PK']), SK } } })
}

describe('a series', () => {
  it('has an event for each time, whole even when the function that publishes it dies', async () => {
    const community = aCommunity()
    const association = await aVerifiedAssociation(community)
    const event = await anEvent(community, association, { recurrence: 'FREQ=WEEKLY;COUNT=5' })
    expect(event.series).toEqual({ id: event.id, occurrence: 0, of: 5 })
    const all = (await browse(community, { limit: 100 })).items
    expect(all).toHaveLength(5)
    await takeAway(community, 4)
    await community.settle()
    expect((await browse(community, { limit: 100 })).items).toEqual(all)
  })

  it('is cancelled one by one, or from one on', async () => {
    const community = aCommunity()
    const association = await aVerifiedAssociation(community)
    await anEvent(community, association, { recurrence: 'FREQ=WEEKLY;COUNT=5' })
    const ids = async () => (await browse(community, { limit: 100 })).items.map(({ id }) => id)
    const all = await ids()
    await cancelEvent({ id: all[1] ?? '', rest: false }, association.coordinator, community.app)
    await cancelEvent({ id: all[3] ?? '', rest: true }, association.coordinator, community.app)
    expect(await ids()).toEqual([all[0], all[2]])
  })

  it('is cancelled whole, also what was not yet published of it', async () => {
    const community = aCommunity()
    const association = await aVerifiedAssociation(community)
    const event = await anEvent(community, association, { recurrence: 'FREQ=WEEKLY;COUNT=4' })
    await takeAway(community, 2)
    await cancelEvent({ id: event.id, rest: true }, association.coordinator, community.app)
    await community.settle()
    expect((await browse(community, { limit: 100 })).items).toEqual([])
    expect(headsIn(community).map(({ status }) => status)).toEqual(Array(4).fill('cancelled'))
  })

  it('is cancelled from one on, but for what was moved before it and has begun', async () => {
    const community = aCommunity()
    const { app } = community
    const association = await aVerifiedAssociation(community)
    const { coordinator } = association
    await anEvent(community, association, { recurrence: 'FREQ=WEEKLY;COUNT=4' })
    const ids = async () => (await browse(community, { limit: 100 })).items.map(({ id }) => id)
    const [, second = '', third = ''] = await ids()
    await changeEvent({ id: third, ifMatch: '"1"', ...inDays(community, 2) }, coordinator, app)
    community.clock.pass(3 * dayMs)
    await cancelEvent({ id: second, rest: true }, coordinator, app)
    expect(await ids()).toHaveLength(1)
    expect((await readEvent({ id: third }, undefined, app)).status).toBe('open')
  })

  it.each([
    ['long ago', '0001-01-01', 'past'],
    ['in a far future', '9999-12-31', 'maximum'],
  ])('cannot begin %s', async (_, day, rule) => {
    const community = aCommunity()
    const association = await aVerifiedAssociation(community)
    const times = { startsAt: `${day}T10:00:00.000Z`, endsAt: `${day}T11:00:00.000Z` }
    const said = { recurrence: 'FREQ=DAILY;COUNT=3', ...times }
    await expect(anEvent(community, association, said)).rejects.toMatchObject({ faults: [{ field: 'startsAt', rule }] })
  })
})
