import { describe, expect, it } from 'vitest'
import { confirmEventAttendance } from '../../lambdas/activities/confirm-event-attendance.ts'
import { confirmShiftAttendance } from '../../lambdas/activities/confirm-shift-attendance.ts'
import { signUpForEvent } from '../../lambdas/activities/sign-up-for-event.ts'
import { signUpForShift } from '../../lambdas/activities/sign-up-for-shift.ts'
import { addBranch } from '../../lambdas/associations/add-branch.ts'
import { printFigures } from '../../lambdas/desk/print-figures.ts'
import { readFigures } from '../../lambdas/desk/read-figures.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { readCsv } from '../../shared/domain/csv.ts'
import { accepted, aNeed, codeOf } from './a-need.ts'
import { aMission, anEvent, dayMs } from './an-activity.ts'

const march = { from: '2026-03', to: '2026-03' }
const place = { latitude: 48.9, longitude: 2.3 }

/** In March, Ben gives two blankets, helps for three hours at a branch, and comes to an event with Cy. */
const aMonth = async () => {
  const scene = await aNeed()
  const { community, app, coordinator, association, giver } = scene
  const { id } = association
  const host = { id, coordinator }
  const branch = await addBranch({ id, name: '=North', place }, coordinator, app)
  const cy = await community.aMember('Cy')
  const event = await anEvent(community, host)
  const mission = await aMission(community, host, { branchId: branch.id })
  const shift = { id: mission.id, shiftId: mission.shifts[0]?.id ?? '' }
  for (const member of [giver, cy]) await signUpForEvent({ id: event.id }, member, app)
  await signUpForShift(shift, giver, app)
  const exchange = await accepted(scene, 3)
  community.clock.pass(1_000)
  await confirmExchange({ id: exchange.id, quantity: 2 }, coordinator, app)
  community.clock.pass(8 * dayMs)
  const came = [giver, cy].map((member) => ({ memberId: member.id, came: true }))
  await confirmEventAttendance({ id: event.id, attendance: came }, coordinator, app)
  await confirmShiftAttendance({ ...shift, attendance: came.slice(0, 1) }, coordinator, app)
  const read = (more: object = {}, by = coordinator) => readFigures({ id, ...march, ...more }, by, app)
  return { ...scene, branch, read }
}

describe('figures of an association', () => {
  it('count people once, and what they gave, by month, category and branch', async () => {
    const { branch, read } = await aMonth()
    const { whole, months, categories, branches } = await read({ from: '2026-02', to: '2026-04' })
    expect(whole).toMatchObject({
      ...{ people: 2, givers: 1, volunteers: 1, participants: 2 },
      ...{ gifts: 1, objects: 2, services: 0, hours: 3, shifts: 1, events: 1, visits: 2 },
    })
    expect(months.map(({ month, people }) => [month, people])).toEqual([
      ['2026-02', 0],
      ['2026-03', 2],
      ['2026-04', 0],
    ])
    expect(categories).toEqual([{ category: 'household', gifts: 1, objects: 2, services: 0 }])
    expect(branches.map(({ branchId, name, people, hours }) => [branchId, name, people, hours])).toEqual([
      [undefined, undefined, 2, 0],
      [branch.id, '=North', 1, 3],
    ])
  })

  it('can be of one branch alone', async () => {
    const { branch, read } = await aMonth()
    const { branchId, whole, branches } = await read({ branchId: branch.id })
    expect(branchId).toBe(branch.id)
    expect(whole).toMatchObject({ people: 1, volunteers: 1, hours: 3, gifts: 0, events: 0 })
    expect(branches).toHaveLength(1)
  })

  it('are a table as well, in which no name is a formula', async () => {
    const { app, coordinator, association, branch } = await aMonth()
    const text = await printFigures({ id: association.id, ...march }, coordinator, app)
    const [heading, ...rows] = readCsv(String(text)).map(({ cells }) => cells)
    const column = (name: string) => rows.map((row) => row[heading?.indexOf(name) ?? -1])
    expect(column('part')).toEqual(['whole', 'month', 'category', 'branch', 'branch'])
    expect(column('of')).toEqual(['2026-03/2026-03', '2026-03', 'household', '', `'${branch.name}`])
    expect(column('hours')).toEqual(['3', '3', '', '0', '3'])
    expect(column('objects')).toEqual(['2', '2', '2', '2', '0'])
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([heading?.length]))
  })

  it('are for the team, of a year at most', async () => {
    const { community, giver, read } = await aMonth()
    const asked = [
      read(),
      read({}, giver),
      read({}, await community.aMember()),
      read({ from: '2026-01', to: '2026-12' }),
      read({ from: '2027-01', to: '2027-12' }),
      read({ from: '2026-01', to: '2027-01' }),
      read({ from: '2026-03', to: '2026-02' }),
    ]
    expect(await Promise.all(asked.map(codeOf))).toEqual([
      'done',
      'not_allowed',
      'not_allowed',
      'done',
      'done',
      'invalid_request',
      'invalid_request',
    ])
  })

  it('take six calls, and write nothing', async () => {
    const { community, read } = await aMonth()
    const { calls, W, kinds } = await community.table.count(() => read({ from: '2026-02' }))
    expect([calls, W, kinds.filter((kind) => kind === 'query').length]).toEqual([6, 0, 3])
  })
})
