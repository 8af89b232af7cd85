import { describe, expect, it } from 'vitest'
import { publishesEvent, seesEvent } from '../api/client/activities.ts'
import { letItBegin } from '../api/client/laptop.ts'
import { join, people } from '../api/client/people.ts'
import { aVerifiedAssociation } from '../api/client/scenes.ts'
import { aTeamAtItsDesk, toDesk } from './client/a-team.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { inDialog } from './client/moves.ts'
import { loseNetwork } from './client/network.ts'
import { choosePlace } from './client/plan.ts'
import { look } from './client/sights.ts'
import { visitAndLeave } from './client/visits.ts'

const timeout = 240_000
const patience = { timeout: 60_000 }

/** Awa’s team has had an event, so many hours ago; Ben had signed up. */
const anEventThatBegan = async (hoursAgo = 1) => {
  const { awa, association, team } = await aTeamAtItsDesk('en', 'Open Table')
  const { ben } = await people('ben')
  const event = await publishesEvent(awa, association)
  await ben.post(`/v1/events/${event.id}/signup`)
  await letItBegin(event, hoursAgo)
  return { awa, ben, association, team, event, desk: `/associations/${association.id}/desk` }
}

describe('After an event', () => {
  it('who was marked as absent replies, and the team reads it', { timeout }, async () => {
    const { ben, team, event, desk } = await anEventThatBegan()
    await look(team, `${desk}/events/${event.id}/check-in`)
    await team.page.getByRole('group', { name: 'ben' }).getByRole('button', { name: 'Absent' }).click()
    await team.press('Send the list')
    await expect.poll(async () => (await seesEvent(ben, event)).mine?.came, patience).toBe(false)
    const phone = await aPhoneOf(ben)
    await look(phone, `/events/${event.id}`)
    await phone.sees('The team has marked you as absent.')
    await phone.write('Is that not right?', 'I was in the kitchen.')
    await phone.press('Send')
    await phone.sees('You said:')
    await look(team, `${desk}/events/${event.id}`)
    await team.sees('Says:')
    await team.page.getByText('I was in the kitchen.').waitFor(patience)
    expect([...team.complaints, ...phone.complaints]).toEqual([])
  })

  it('who took part says once whether it helped', { timeout }, async () => {
    const { ben, event } = await anEventThatBegan()
    const phone = await aPhoneOf(ben)
    await look(phone, `/events/${event.id}`)
    await phone.sees('Did this help you?')
    await phone.press('A little')
    await phone.sees('Thank you. Your answer is counted.')
    expect((await seesEvent(ben, event)).mine?.answered).toBe(true)
    await look(phone, `/events/${event.id}`)
    await phone.sees('Thank you. Your answer is counted.')
    expect(await phone.page.getByRole('button', { name: 'A little' }).count()).toBe(0)
    expect(phone.complaints).toEqual([])
  })

  it('the team counts who took part, and small numbers stay hidden', { timeout }, async () => {
    const { team, event, desk } = await anEventThatBegan(40 * 24)
    const { page } = team
    await look(team, `${desk}/events/${event.id}`)
    const enter = async (label: string, count: number): Promise<void> =>
      page.getByLabel(label, { exact: true }).fill(String(count))
    await enter('Women', 12)
    await enter('Men', 8)
    await enter('Under 18 years', 2)
    await enter('18 to 60 years', 17)
    await page.getByText('20 women, men and others, but 19 by age.').waitFor(patience)
    await enter('Over 60 years', 1)
    await enter('Of them, from outside the European Union', 9)
    await team.press('Keep the numbers')
    await team.sees('It is kept.')
    await toDesk(team, 'Figures')
    const shown = async (name: string) => page.locator(`dt:text-is("${name}") + dd`).innerText()
    await expect.poll(() => shown('People counted'), patience).toBe('20')
    expect(await Promise.all(['Women', 'Men', 'From outside the European Union'].map(shown))).toEqual(['12', '8', '9'])
    expect(await Promise.all(['Under 18 years', '18 to 60 years', 'Over 60 years'].map(shown))).toEqual([
      'hidden',
      'hidden',
      'hidden',
    ])
    expect(team.complaints).toEqual([])
  })
})

describe('Who signs out with marks of a check-in list that were not sent', () => {
  it('is told, and takes them along', { timeout }, async () => {
    const { team, event, desk } = await anEventThatBegan()
    const { page } = team
    const path = `${desk}/events/${event.id}/check-in`
    await visitAndLeave(team, [{ path, reads: 'ben' }])
    await loseNetwork(team)
    await page.getByRole('group', { name: 'ben' }).getByRole('button', { name: 'Came' }).click()
    await page.getByText('1 mark is kept on this device.').waitFor(patience)
    await page.getByRole('navigation').getByRole('link', { name: 'Me', exact: true }).click()
    await team.press('Sign out')
    await page.locator('dialog[open]').getByText('One mark of a check-in list was not sent yet.').waitFor(patience)
    await inDialog('Sign out')(team)
    await page.waitForURL(/\/nearby/)
    const databases = 'indexedDB.databases().then((all) => all.map(({ name }) => name))'
    await expect.poll(() => page.evaluate<string[]>(databases), patience).not.toContain('indigo-check-in')
  })
})

describe('An association', () => {
  it('opens a branch, gives it another name, and closes it', { timeout }, async () => {
    const { team } = await aTeamAtItsDesk('en', 'Open Table')
    const { page } = team
    await toDesk(team, 'Branches')
    await team.sees('Your association has one place. Add a branch where it has others.')
    await team.write('Name', 'North')
    await choosePlace(team, 'Saint-Denis')
    await team.press('Add it')
    await page.getByRole('button', { name: 'Change North' }).click()
    await page.getByRole('dialog').getByLabel('Name').fill('Far north')
    await inDialog('Keep the changes')(team)
    await page.locator('main').getByText('Far north').waitFor(patience)
    await page.getByRole('button', { name: 'Change Far north' }).click()
    await inDialog('Close this branch')(team)
    await team.sees('Your association has one place. Add a branch where it has others.')
    expect(team.complaints).toEqual([])
  })

  it('changes what everybody reads of it', { timeout }, async () => {
    const { association, team } = await aTeamAtItsDesk('en', 'Open Table')
    await toDesk(team, 'Settings')
    await team.write('Name of the association', 'Long Table')
    await team.write('What it does', 'We cook every Thursday.')
    await team.press('Keep the changes')
    await team.sees('It is kept. Everybody sees it now.')
    // Kept again, of the version that this made.
    await team.write('What it does', 'We cook every Friday.')
    await team.press('Keep the changes')
    const phone = await aPhoneOf(await join('Ben'))
    await look(phone, `/associations/${association.id}`)
    await phone.page.getByRole('heading', { level: 1, name: 'Long Table' }).waitFor(patience)
    await phone.page.getByText('We cook every Friday.').waitFor(patience)
    expect([...team.complaints, ...phone.complaints]).toEqual([])
  })
})

describe('An operator', () => {
  it('has the ledger proved, and reads that it balances', { timeout }, async () => {
    const phone = await aPhoneOf(await join('Olga', { groups: ['operators'] }))
    await look(phone, '/console/ledger')
    await phone.press('Prove it now')
    await phone.sees('The ledger balances. Every account and every transfer tallies.')
    expect(phone.complaints).toEqual([])
  })

  it('looks at an association again, a year before the next time', { timeout }, async () => {
    const { op, association } = await aVerifiedAssociation()
    const phone = await aPhoneOf(op)
    await look(phone, `/console/associations/${association.id}`)
    await phone.page.getByLabel('Reviewed: it stays verified').check()
    await phone.write('Reason', 'The report of the year is there.')
    await phone.press('Decide')
    await phone.sees('It is decided. The team is told.')
    await phone.page.getByText('The report of the year is there.').last().waitFor(patience)
    await expect.poll(() => phone.page.locator('main li').count(), patience).toBe(2)
    expect(phone.complaints).toEqual([])
  })
})
