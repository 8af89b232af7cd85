import { describe, expect, inject, it } from 'vitest'
import { desk } from '../../shared/contract/desk.ts'
import { publishesEvent, publishesMission, seesEvent } from './client/activities.ts'
import { outcomes, read } from './client/answer.ts'
import { letItBegin } from './client/laptop.ts'
import { people } from './client/people.ts'
import { aVerifiedAssociation, joinsTeam } from './client/scenes.ts'

const { api } = inject('local')
const period = '?from=2026-01&to=2026-12'
const seen = (version: number) => ({ headers: { 'if-match': `"${version}"` } })
const totals = { thirdCountryNationals: 9, women: 12, men: 8, other: 0, under18: 6, from18to60: 14, over60: 0 }

/** A team with an event and a mission, an association beside it, and a stranger. */
const aTeam = async () => {
  const { awa, op, association } = await aVerifiedAssociation()
  const { ben, cy, stranger } = await people('ben', 'cy', 'stranger')
  await joinsTeam(awa, association, ben, 'volunteer_manager')
  await joinsTeam(awa, association, cy, 'member')
  const { awa: wrong } = await aVerifiedAssociation()
  const event = await publishesEvent(awa, association)
  const mission = await publishesMission(awa, association)
  const path = `/v1/associations/${association.id}`
  return { awa, ben, cy, op, stranger, wrong, association, event, mission, path }
}

describe('the desk', () => {
  it('shows the team what waits for it', async () => {
    const { awa, cy, association, event, mission, path } = await aTeam()
    const need = await awa.lists({ kind: 'need', associationId: association.id, quantity: 3 })
    const { stranger: giver } = await people('stranger')
    const { id } = await giver.asks(need)
    const found = await read(cy.get(`${path}/desk`), desk.readDesk.output)
    expect(found.needs.map((one) => one.id)).toEqual([need.id])
    expect(found.requests.map((one) => one.id)).toEqual([id])
    expect(found.activities.map((one) => one.id).toSorted()).toEqual([event.id, mission.id].toSorted())
    expect(found.shifts).toMatchObject([{ activityId: mission.id, places: 2, going: 0 }])
    expect(found.attendance).toEqual([])
    expect(found.budget).toMatchObject({ reserved: 0 })
  })

  it('and the figures are for the team alone', async () => {
    const { awa, ben, cy, op, stranger, wrong, path } = await aTeam()
    for (const each of [`${path}/desk`, `${path}/figures${period}`, `${path}/figures.csv${period}`]) {
      expect(await outcomes(awa.get(each), ben.get(each), cy.get(each))).toEqual(['200', '200', '200'])
      const others = [stranger, wrong, op].map((one) => one.get(each))
      expect(await outcomes(...others)).toEqual(['403 not_allowed', '403 not_allowed', '403 not_allowed'])
      expect((await fetch(api + each)).status).toBe(401)
    }
  })
})

describe('figures', () => {
  it('come as JSON and as a table', async () => {
    const { awa, association, path } = await aTeam()
    const figures = await read(awa.get(`${path}/figures${period}`), desk.readFigures.output)
    expect(figures).toMatchObject({ associationId: association.id, whole: { people: 0 } })
    expect(figures.months).toHaveLength(12)
    const table = await awa.get(`${path}/figures.csv${period}`)
    expect([table.status, table.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    const lines = String(table.body).trim().split('\r\n')
    expect(lines).toHaveLength(1 + 1 + 12)
    expect(lines[1]).toMatch(/^whole,2026-01\/2026-12,0,/)
  })

  it.each([
    ['', '400 invalid_request: from, to'],
    ['?from=2026-13&to=2027-01', '400 invalid_request: from'],
    ['?from=2026-01&to=2027-01', '400 invalid_request: to'],
    ['?from=2026-05&to=2026-04', '400 invalid_request: to'],
    ['?from=1969-05&to=1969-06', '400 invalid_request: from, to'],
    ['?from=2026-01&to=2026-02&branchId=north', '400 invalid_request: branchId'],
  ])('are refused for the period %j', async (query, outcome) => {
    const { awa, association } = await aVerifiedAssociation()
    expect((await awa.get(`/v1/associations/${association.id}/figures${query}`)).outcome).toBe(outcome)
  })
})

describe('the totals of an activity', () => {
  it('are for those who run it, and not before it has begun', async () => {
    const { awa, ben, cy, op, stranger, wrong, event, path } = await aTeam()
    const at = `${path}/activities/${event.id}/totals`
    const own = await awa.get(at)
    expect(own.body).toEqual({ activityId: event.id, version: 0 })
    for (const one of [cy, stranger, wrong, op]) {
      const calls = [one.get(at), one.put(at, totals, seen(0))]
      expect(await outcomes(...calls)).toEqual(['403 not_allowed', '403 not_allowed'])
    }
    expect((await ben.put(at, totals, seen(0))).outcome).toBe('409 not_started')
    expect((await ben.put(at, totals)).outcome).toBe('428 version_required')
    expect((await ben.put(at, { ...totals, men: -1 }, seen(0))).outcome).toBe('400 invalid_request: men')
    const odd = { ...totals, thirdCountryNationals: 21 }
    expect((await ben.put(at, odd, seen(0))).outcome).toBe('400 invalid_request: thirdCountryNationals')
  })

  it('are kept from then on, by the version that was seen', async () => {
    const { awa, ben, wrong, event, path } = await aTeam()
    const at = `${path}/activities/${event.id}/totals`
    await letItBegin(event)
    const entered = await ben.put(at, totals, seen(0))
    expect(entered.body).toEqual({ activityId: event.id, version: 1, totals })
    expect(entered.headers.get('etag')).toBe('"1"')
    const more = { ...totals, women: 13, from18to60: 15 }
    expect((await awa.put(at, more, seen(0))).outcome).toBe('412 stale_version')
    expect((await awa.put(at, more, seen(1))).body).toMatchObject({ version: 2, totals: more })
    expect((await wrong.put(at, more, seen(2))).outcome).toBe('403 not_allowed')
  })
})

describe('an answer', () => {
  it('is for who goes, from the beginning on', async () => {
    const { stranger, event, mission } = await aTeam()
    const paths = [`/v1/events/${event.id}`, `/v1/missions/${mission.id}`]
    const say = (answer: string) => outcomes(...paths.map((path) => stranger.post(`${path}/answer`, { answer })))
    expect(await say('yes')).toEqual(['404 not_signed_up', '404 not_signed_up'])
    await stranger.post(`${paths[0]}/signup`)
    await stranger.post(`${paths[1]}/shifts/${mission.shifts[0]?.id}/signup`)
    expect(await say('yes')).toEqual(['409 not_started', '409 not_started'])
    expect(await say('perhaps')).toEqual(['400 invalid_request: answer', '400 invalid_request: answer'])
  })

  it('is counted once, and said of nobody', async () => {
    const { awa, stranger, event, path } = await aTeam()
    const at = `/v1/events/${event.id}`
    await stranger.post(`${at}/signup`)
    await letItBegin(event)
    const say = (answer: string) => stranger.post(`${at}/answer`, { answer })
    expect(await outcomes(say('no'), say('no'), say('yes'))).toEqual(['204', '204', '204'])
    expect((await seesEvent(stranger, event)).mine).toEqual({ status: 'going', answered: true })
    expect(JSON.stringify((await awa.get(`${at}/signups`)).body)).not.toContain('answer')
    const { attendance } = await read(awa.get(`${path}/desk`), desk.readDesk.output)
    expect(attendance).toMatchObject([{ activityId: event.id, going: 1, unsaid: 1 }])
  })
})
