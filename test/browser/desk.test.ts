import { describe, expect, it } from 'vitest'
import { Mission } from '../../shared/model/activity-views.ts'
import { publishesEvent, publishesMission, seesEvent } from '../api/client/activities.ts'
import { inDays } from '../api/client/builders.ts'
import { read } from '../api/client/answer.ts'
import { letItBegin } from '../api/client/laptop.ts'
import { people } from '../api/client/people.ts'
import { aTeamAtItsDesk, toDesk } from './client/a-team.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { inDialog } from './client/moves.ts'
import { activityIn, choosePlace, plan, sayWhat, sayWhen, wallTime } from './client/plan.ts'
import { look } from './client/sights.ts'

const timeout = 240_000
const patience = { timeout: 60_000 }

const everything = {
  title: 'Cooking for forty',
  languages: ['fr', 'ar'],
  venue: 'Rue des Lilas 3',
  accessNotes: 'Three steps.',
  minAge: 16,
  capacity: 40,
}

describe('A team plans', () => {
  it('a mission with two shifts, and somebody signs up for one of them', { timeout }, async () => {
    const { team } = await aTeamAtItsDesk('en', 'Open Table')
    const { ben } = await people('ben')
    await plan(team, 'Ask for volunteers')
    await sayWhat(team, 'Sorting clothes')
    await team.write('What volunteers do', 'Unpack, fold, sort.')
    await team.write('What helps to know', 'Arabic, folding')
    await sayWhen(team, 3, 1)
    await team.press('Add a shift')
    await sayWhen(team, 4, 2)
    await choosePlace(team, 'Paris')
    await team.press('Publish the mission')
    await team.page.waitForURL(/\/desk\/missions\//)
    await expect.poll(() => team.page.getByRole('link', { name: 'Check-in list' }).count(), patience).toBe(2)

    const phone = await aPhoneOf(ben)
    await look(phone, `/missions/${activityIn(team).id}`)
    await phone.page.getByText('Unpack, fold, sort.').waitFor(patience)
    await phone.page.getByRole('button', { name: 'Sign up' }).last().click()
    await phone.sees('You are going.')
    await team.page.reload()
    await team.page.getByRole('link', { name: 'ben' }).waitFor(patience)
    expect([...team.complaints, ...phone.complaints]).toEqual([])
  })

  it('a weekly event, whose four dates stand in the plan and in calendars that follow it', { timeout }, async () => {
    const { team } = await aTeamAtItsDesk('en', 'Open Table')
    const { page } = team
    await plan(team, 'Plan an event')
    await sayWhat(team, 'Cooking together')
    await sayWhen(team, 3)
    await page.getByLabel('How often?').selectOption('Every week')
    await page.getByLabel('How many times in all?').fill('4')
    await choosePlace(team, 'Paris')
    await team.press('Publish the event')
    await page.waitForURL(/\/desk\/events\//)
    await toDesk(team, 'Events and missions')
    await expect.poll(() => page.locator('main').getByRole('link', { name: 'Cooking together' }).count()).toBe(4)

    await team.press('Make a new address')
    const address = await page.locator('main p[dir=ltr]').innerText()
    const calendar = async () => (await fetch(address)).text()
    expect((await calendar()).match(/SUMMARY:Cooking together/g)).toHaveLength(4)
    await team.press('Switch it off')
    await team.sees('Switched off. The old address leads nowhere now.')
    expect((await fetch(address)).status).toBe(404)
    expect(team.complaints).toEqual([])
  })

  it('the same again as what is over, and only has to say when', { timeout }, async () => {
    const { awa, association, team } = await aTeamAtItsDesk('en', 'Open Table')
    const before = await publishesEvent(awa, association, everything)
    await letItBegin(before)
    await look(team, `/associations/${association.id}/desk/events/${before.id}`)
    await team.press('Plan again like this')
    await sayWhen(team, 5)
    await team.press('Publish the event')
    await team.page.waitForURL((url) => url.pathname.includes('/desk/events/') && !url.pathname.endsWith(before.id))
    const again = await seesEvent(awa, activityIn(team))
    const { description, language, place } = before
    expect(again).toMatchObject({ ...everything, description, language, place, going: 0 })
  })

  it('the same shifts again, for as many people', { timeout }, async () => {
    const { awa, association, team } = await aTeamAtItsDesk('en', 'Open Table')
    const shifts = [1, 2].map((days) => ({
      startsAt: inDays(days),
      endsAt: inDays(days + 0.1),
      places: days,
      value: 10,
    }))
    const work = { tasks: 'Unpack, fold.', skills: ['Arabic', 'folding'] }
    const before = await publishesMission(awa, association, { ...work, shifts })
    await look(team, `/associations/${association.id}/desk/missions/${before.id}`)
    await team.press('Plan again like this')
    await sayWhen(team, 5, 1)
    await sayWhen(team, 6, 2)
    await team.press('Publish the mission')
    await team.page.waitForURL((url) => url.pathname.includes('/desk/missions/') && !url.pathname.endsWith(before.id))
    const again = await read(awa.get(`/v1/missions/${activityIn(team).id}`), Mission)
    expect(again).toMatchObject({ ...work, title: before.title, place: before.place })
    expect(again.shifts.map(({ places, value }) => ({ places, value }))).toEqual([
      { places: 1, value: 10 },
      { places: 2, value: 10 },
    ])
  })
})

describe('Who has signed up', () => {
  it('is told that an event changes, and that it is cancelled', { timeout }, async () => {
    const { awa, association, team } = await aTeamAtItsDesk('en', 'Open Table')
    const { ben, cleo } = await people('ben', 'cleo')
    const event = await publishesEvent(awa, association, { capacity: 1 })
    for (const each of [ben, cleo]) await each.post(`/v1/events/${event.id}/signup`)
    const { page } = team
    await look(team, `/associations/${association.id}/desk/events/${event.id}`)
    await page.locator('main').getByRole('link', { name: 'Change', exact: true }).click()
    await page.getByLabel('Begins').fill(wallTime(9, '19:00'))
    await page.getByLabel('Ends').fill(wallTime(9, '21:00'))
    await team.press('Keep the changes')
    await team.sees('Who has signed up')
    for (const each of [ben, cleo]) await expect.poll(() => each.news(), patience).toContain('activity_changed')

    const phone = await aPhoneOf(ben)
    await look(phone, `/events/${event.id}`)
    await phone.sees('You are going.')
    await team.press('Cancel it')
    await inDialog('Yes, cancel it')(team)
    await team.sees('It is cancelled. Everybody was told.')
    for (const each of [ben, cleo]) await expect.poll(() => each.news(), patience).toContain('activity_cancelled')
    await look(phone, `/events/${event.id}`)
    await phone.sees('It is cancelled.')
    expect([...team.complaints, ...phone.complaints]).toEqual([])
  })

  it('is told that a shift is cancelled, and that the mission is', { timeout }, async () => {
    const { awa, association, team } = await aTeamAtItsDesk('en', 'Open Table')
    const { ben, cleo } = await people('ben', 'cleo')
    const shifts = [1, 2].map((days) => ({ startsAt: inDays(days), endsAt: inDays(days + 0.1), places: 2 }))
    const mission = await publishesMission(awa, association, { shifts })
    const [first, second] = mission.shifts
    await ben.post(`/v1/missions/${mission.id}/shifts/${first?.id}/signup`)
    await cleo.post(`/v1/missions/${mission.id}/shifts/${second?.id}/signup`)
    await look(team, `/associations/${association.id}/desk/missions/${mission.id}/edit`)
    await team.page.getByRole('group', { name: 'Shift 1', exact: true }).getByRole('button').last().click()
    await team.press('Keep the changes')
    await expect.poll(() => team.page.getByRole('link', { name: 'Check-in list' }).count(), patience).toBe(1)
    await expect.poll(() => ben.news(), patience).toContain('activity_cancelled')
    expect(await cleo.news()).not.toContain('activity_cancelled')

    await team.press('Cancel it')
    await inDialog('Yes, cancel it')(team)
    await team.sees('It is cancelled. Everybody was told.')
    await expect.poll(() => cleo.news(), patience).toContain('activity_cancelled')
    expect(team.complaints).toEqual([])
  })
})
