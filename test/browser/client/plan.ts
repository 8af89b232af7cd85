import { inDays } from '../../api/client/builders.ts'
import { toDesk } from './a-team.ts'
import type { Phone } from './phone.ts'

/** A day to come, by the clock on the wall, as a field of day and time takes it. */
export const wallTime = (days: number, time: string): string => `${inDays(days).slice(0, 10)}T${time}`

/** The way to a new event or mission, from anywhere at the desk. */
export const plan = async (team: Phone, source: string): Promise<void> => {
  await toDesk(team, 'Events and missions')
  await team.press(source)
  await team.page.getByRole('heading', { level: 1, name: team.say(source) }).waitFor()
}

/** Says what it is about. */
export const sayWhat = async ({ write }: Phone, title: string): Promise<void> => {
  await write('Title', title)
  await write('Description', 'We cook dishes from six countries, and eat them.')
}

/** Says from when to when, within one evening; of one shift, where there are some. */
export const sayWhen = async ({ page, say }: Phone, days: number, shift?: number): Promise<void> => {
  const number = String(shift)
  const place =
    shift === undefined
      ? page.locator('main')
      : page.getByRole('group', { name: say('Shift {number}', { number }), exact: true })
  await place.getByLabel(say('Begins')).fill(wallTime(days, '18:00'))
  await place.getByLabel(say('Ends')).fill(wallTime(days, '20:30'))
}

/** Chooses where it is, in the dialog. */
export const choosePlace = async ({ page, press, say }: Phone, name: string): Promise<void> => {
  await press('Choose a place')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(say('Town or district')).fill(name)
  await dialog.getByRole('listitem').getByRole('button').first().click()
  await dialog.waitFor({ state: 'detached' })
}

/** Which event or mission the page is about. */
export const activityIn = ({ page }: Phone) => ({ id: new URL(page.url()).pathname.split('/').at(-1) ?? '' })
