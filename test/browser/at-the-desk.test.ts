import { expect, it } from 'vitest'
import { Association } from '../../shared/model/association.ts'
import { read } from '../api/client/answer.ts'
import { people } from '../api/client/people.ts'
import { joinsTeam } from '../api/client/scenes.ts'
import { aTeamAtItsDesk, toDesk } from './client/a-team.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { inDialog } from './client/moves.ts'
import { look } from './client/sights.ts'
import { laptopSize } from './client/sizes.ts'

const timeout = 240_000
const patience = { timeout: 60_000 }

it('asks somebody before they give their own role away', { timeout }, async () => {
  const { awa, association, team } = await aTeamAtItsDesk('en', 'Open Table')
  const { ben } = await people('ben')
  const ownRole = async (): Promise<string | undefined> =>
    (await read(awa.get(`/v1/associations/${association.id}`), Association)).role
  await joinsTeam(awa, association, ben, 'coordinator')
  await toDesk(team, 'Team')
  const mine = team.page.locator('main li').filter({ hasText: 'Leave the team' }).getByLabel('Role')
  await mine.selectOption('Team member')
  await inDialog('No')(team)
  expect(await mine.inputValue()).toBe('coordinator')
  expect(await ownRole()).toBe('coordinator')
  await mine.selectOption('Team member')
  await inDialog('Yes, change it')(team)
  await expect.poll(ownRole, patience).toBe('member')
  await expect.poll(() => team.page.getByLabel('Role').count(), patience).toBe(0)
  expect(team.complaints).toEqual([])
})

it('reads the letters of a table as spreadsheets write them', { timeout }, async () => {
  const { team } = await aTeamAtItsDesk('fr', 'La Table du Canal')
  const { page, press, say } = team
  await toDesk(team, 'Needs')
  await press('Many at once, from a table')
  const text = "title;description;category\nDés à coudre;Pour l'atelier;household"
  const buffer = Buffer.from(text, 'latin1')
  await page.locator('main input[type=file]').setInputFiles({ name: 'besoins.csv', mimeType: 'text/csv', buffer })
  await expect.poll(() => page.getByLabel(say('The table')).inputValue(), patience).toBe(text)
})

it('says what is wrong with the months of its figures', { timeout }, async () => {
  const { team } = await aTeamAtItsDesk('en', 'Open Table')
  const { page, sees } = team
  await toDesk(team, 'Figures')
  await sees('By month')
  await page.getByLabel('From the month').fill('2024-01')
  await sees('That is more than twelve months.')
  await page.getByLabel('To the month').fill('2023-12')
  await sees('It comes before the first month.')
  await page.getByLabel('To the month').fill('2024-12')
  await sees('By month')
  expect(team.complaints).toEqual([])
})

it('asks for everything about a new association in fields of one width', { timeout }, async () => {
  const { ben } = await people('ben')
  const phone = await aPhoneOf(ben, { size: laptopSize })
  await look(phone, '/associations/apply')
  await phone.press('Send it')
  const widths = await phone.page.evaluate<number[]>(`
    [...document.querySelectorAll('main form :is(input:not([type=radio]), textarea, [type=submit])')]
      .map((field) => Math.round(field.getBoundingClientRect().width))`)
  expect(widths.length).toBeGreaterThan(4)
  expect(new Set(widths).size).toBe(1)
})
