import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { Mission, RosterRow } from '../../shared/model/activity-views.ts'
import { read } from '../api/client/answer.ts'
import { inDays } from '../api/client/builders.ts'
import { letItBegin } from '../api/client/laptop.ts'
import { people } from '../api/client/people.ts'
import type { Person } from '../api/client/person.ts'
import { aTeamAtItsDesk, toDesk } from './client/a-team.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { findNetwork, loseNetwork } from './client/network.ts'
import type { Phone } from './client/phone.ts'
import { look } from './client/sights.ts'
import { phoneSize } from './client/sizes.ts'
import { keepsForLater } from './client/visits.ts'
import { isHeldByWorker } from './client/worker.ts'

const timeout = 240_000
const patience = { timeout: 60_000 }
const Rows = z.object({ items: z.array(RosterRow) })

const toMark = '{unsaid, plural, one {{0} person to mark} other {{1} people to mark}}'
const letters = [
  ['fr', 'Lire du courrier ensemble', 'La Table du Canal'],
  ['ar', 'قراءة الرسائل معًا', 'أصدقاء الحي'],
  ['ur', 'مل کر خطوط پڑھنا', 'محلے کے دوست'],
  ['el', 'Διαβάζουμε γράμματα μαζί', 'Το τραπέζι της γειτονιάς'],
] as const

const dayToCome = inDays(2).slice(0, 10)

/** Asks for two volunteers; gives the id of the mission. */
const askForVolunteers = async (team: Phone, title: string): Promise<string> => {
  const { page, press, write, say } = team
  await toDesk(team, 'Events and missions')
  await press('Ask for volunteers')
  await write('Title', title)
  await write('Description', `${title}.`)
  await write('What volunteers do', title)
  await write('Begins', `${dayToCome}T14:00`)
  await write('Ends', `${dayToCome}T16:00`)
  await write('How many people?', '2')
  await write('Digos for each who comes', '10')
  await press('Choose a place')
  await write('Town or district', 'Paris')
  await page.getByRole('dialog').locator('ul button').first().click()
  await page.getByRole('button', { name: say('Choose another place') }).waitFor()
  await write('Where people meet', '3, rue des Lilas')
  await press('Publish the mission')
  await page.waitForURL(/\/desk\/missions\/[0-9a-f-]{36}$/)
  await team.sees('Nobody has signed up yet.')
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** What the list says of somebody. */
const rowOf = ({ page }: Phone, name: string) => page.getByRole('listitem').filter({ hasText: name })
const mark = ({ page, say }: Phone, name: string, word: string) =>
  page.getByRole('group', { name, exact: true }).getByRole('button', { name: say(word), exact: true })

/** Waits until the device keeps a mark of somebody. */
const keepsMarkOf = async ({ page }: Phone, { id }: Person): Promise<void> => {
  const marks = `new Promise((resolve) => {
    const opening = indexedDB.open('indigo-check-in')
    opening.onsuccess = () => {
      const reading = opening.result.transaction('marks').objectStore('marks').getAll()
      reading.onsuccess = () => {
        opening.result.close()
        resolve(JSON.stringify(reading.result))
      }
    }
  })`
  await expect.poll(() => page.evaluate<string>(marks), patience).toContain(id)
}

/** On paper there are names and boxes, and nothing to press. */
const isFitForPaper = async (team: Phone): Promise<void> => {
  const { page } = team
  await page.emulateMedia({ media: 'print' })
  await rowOf(team, 'ben').waitFor()
  for (const nothing of ['main h1', 'main button', 'nav', 'header a']) {
    const shown = page.locator(nothing).filter({ visible: true })
    expect([nothing, await shown.count()]).toEqual([nothing, 0])
  }
  await page.emulateMedia({ media: 'screen' })
}

describe('The check-in list of a shift', () => {
  it.each(letters)('is marked without a network and sent once, in %s', { timeout }, async (language, title, name) => {
    const [{ awa, team }, { ben, cleo }] = await Promise.all([aTeamAtItsDesk(language, name), people('ben', 'cleo')])
    const given = { language, size: phoneSize }
    const phones = await Promise.all([aPhoneOf(ben, given), aPhoneOf(cleo, given)])
    const [bens, cleos] = phones
    const id = await askForVolunteers(team, title)
    for (const phone of phones) {
      await look(phone, `/missions/${id}`)
      await phone.press('Sign up')
      await phone.sees('You are going.')
    }
    const mission = await read(awa.get(`/v1/missions/${id}`), Mission)
    await letItBegin(mission)

    // At the desk somebody is asked who came; the laptop is taken to the door, where there is no network.
    await toDesk(team, 'Desk')
    await team.page.reload()
    const asked = team.page.getByRole('listitem').filter({ hasText: team.say(toMark, { unsaid: 2, 0: '2', 1: '2' }) })
    await asked.waitFor()
    await isHeldByWorker(team)
    await asked.getByRole('link', { name: title }).click()
    await mark(team, 'ben', 'Came').waitFor()
    await isFitForPaper(team)
    await keepsForLater(team, cleo.id)
    const sent: string[] = []
    team.page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/attendance')) sent.push(request.url())
    })
    await loseNetwork(team)
    await mark(team, 'ben', 'Came').click()
    await keepsMarkOf(team, ben)
    await team.page.reload()
    await mark(team, 'cleo', 'Absent').click()
    expect(await mark(team, 'ben', 'Came').getAttribute('aria-pressed')).toBe('true')
    await team.press('Send the list')
    await rowOf(team, 'cleo').getByText(team.say('not sent yet')).waitFor()
    await team.page.reload()
    await rowOf(team, 'ben').getByText(team.say('not sent yet')).waitFor()
    expect(sent).toEqual([])
    await findNetwork(team)
    await expect.poll(() => team.page.getByText(team.say('not sent yet')).count(), patience).toBe(0)
    await rowOf(team, 'cleo').getByText(team.say('Absent')).first().waitFor()
    expect(sent).toHaveLength(1)
    const rows = async () => {
      const path = `/v1/missions/${id}/shifts/${mission.shifts[0]?.id}/signups`
      return (await read(awa.get(path), Rows)).items.map(({ displayName, came }) => [displayName, came])
    }
    expect(await rows()).toEqual([
      ['ben', true],
      ['cleo', false],
    ])

    await look(bens, `/missions/${id}`)
    await bens.sees('You came. Thank you!')
    expect(await ben.me()).toMatchObject({ balance: 60, goodVibes: 7, helped: 1 })
    await look(cleos, `/missions/${id}`)
    await cleos.sees('The team has marked you as absent.')
    await cleos.write('Is that not right?', 'Le bus n’est pas venu.')
    await cleos.press('Send')
    await cleos.sees('You said:')
    await toDesk(team, 'Events and missions')
    await team.page.getByRole('link', { name: title }).click()
    await team.page.reload()
    await rowOf(team, 'cleo').getByText('Le bus n’est pas venu.').waitFor()
    const complaints = [team, ...phones].flatMap((each) => each.complaints)
    // What the browser itself says of a network that is gone.
    expect(complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  })
})
