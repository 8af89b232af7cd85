import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import { noticeWords } from '../../shared/i18n/notice-words.ts'
import type { NoticeKind } from '../../shared/model/notice.ts'
import type { LanguageCode } from '../../web/src/i18n/languages.ts'
import { publishesEvent } from '../api/client/activities.ts'
import { inDays } from '../api/client/builders.ts'
import { people } from '../api/client/people.ts'
import { aVerifiedAssociation } from '../api/client/scenes.ts'
import { aTeamAtItsDesk, toDesk } from './client/a-team.ts'
import { fileFrom } from './client/file-from.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { inDialog } from './client/moves.ts'
import type { Phone } from './client/phone.ts'
import { look } from './client/sights.ts'
import { phoneSize } from './client/sizes.ts'

const timeout = 240_000
const link = 'https://meet.example/cuisine'

const cafes = [
  ['fr', 'Café des langues', 'La Table du Canal'],
  ['ar', 'مقهى اللغات', 'أصدقاء الحي'],
  ['ur', 'زبانوں کا کیفے', 'محلے کے دوست'],
  ['el', 'Καφενείο γλωσσών', 'Το τραπέζι της γειτονιάς'],
] as const

const dayToCome = inDays(5).slice(0, 10)

/** Plans an event at a distance for two; gives its id. */
const plan = async (team: Phone, title: string): Promise<string> => {
  const { page, press, write, sees } = team
  await toDesk(team, 'Events and missions')
  await press('Plan an event')
  await write('Title', title)
  await write('Description', `${title}.`)
  await write('Begins', `${dayToCome}T18:00`)
  await write('Ends', `${dayToCome}T19:30`)
  await write('Places', '2')
  await page.getByLabel(team.say('By phone or video'), { exact: true }).check()
  await write('Link', link)
  await press('Publish the event')
  await page.waitForURL(/\/desk\/events\/[0-9a-f-]{36}$/)
  await sees('Nobody has signed up yet.')
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** Finds the event among what associations plan, and signs up. */
const signUp = async (phone: Phone, title: string, press: string): Promise<void> => {
  await look(phone, '/activities?remote=true')
  await phone.page.getByRole('link', { name: title }).first().click()
  await phone.press(press)
}

const meeting = ({ page, say }: Phone) => page.getByRole('link', { name: say('Open the meeting') })

const isTold = async (phone: Phone, language: LanguageCode, kind: NoticeKind, title: string): Promise<void> => {
  const { page, say } = phone
  await look(phone, '/notices')
  const words = noticeWords(language, kind)
  const told = page.getByRole('article').filter({ hasText: words.text })
  await told.first().waitFor()
  await told.first().getByRole('link', { name: words.title }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.getByRole('button', { name: say('Back'), exact: true }).waitFor()
}

describe('An event with two places', () => {
  it.each(cafes)('has a waiting list that moves up, in %s', { timeout }, async (language, title, name) => {
    const [{ team }, { ben, cleo, dan }] = await Promise.all([
      aTeamAtItsDesk(language, name),
      people('ben', 'cleo', 'dan'),
    ])
    const given = { language, size: phoneSize }
    const phones = await Promise.all([aPhoneOf(ben, given), aPhoneOf(cleo, given), aPhoneOf(dan, given)])
    const [bens, cleos, dans] = phones
    const event = await plan(team, title)

    for (const phone of [bens, cleos]) {
      await signUp(phone, title, 'Sign up')
      await phone.sees('You are going.')
      expect(await meeting(phone).getAttribute('href')).toBe(link)
    }
    await signUp(dans, title, 'Join the waiting list')
    await dans.sees('You are number {0} on the waiting list.', { 0: '1' })
    await dans.sees('The link stands here for who is going.')
    expect(await dans.page.content()).not.toContain(link)
    await toDesk(team, 'Events and missions')
    await team.page.getByRole('link', { name: title }).click()
    await team.page.getByText(team.say('Waiting, number {0}', { 0: '1' })).waitFor()

    const calendar = await fileFrom(bens, () => bens.press('Add to my calendar'))
    expect(calendar.name).toBe('indigo.ics')
    expect(convertIcsCalendar(undefined, calendar.content.toString()).events).toMatchObject([{ summary: title }])
    expect(calendar.content.toString()).not.toContain(link)

    // Ben leaves; Dan is going without doing anything, and is told so.
    await bens.press('Give my place back')
    await bens.page.getByRole('button', { name: bens.say('Join the waiting list') }).waitFor()
    expect(await meeting(bens).count()).toBe(0)
    await expect.poll(() => dan.news(), { timeout: 60_000 }).toContain('moved_up')
    await isTold(dans, language, 'moved_up', title)
    await dans.sees('You are going.')
    expect(await meeting(dans).getAttribute('href')).toBe(link)
    // It does not suit Dan, who may come again as long as there is room.
    await dans.press('Give my place back')
    await dans.page.getByRole('button', { name: dans.say('Sign up'), exact: true }).waitFor()
    await dans.press('Sign up')
    await dans.sees('You are going.')

    await team.press('Cancel it')
    await inDialog('Yes, cancel it')(team)
    await team.sees('It is cancelled. Everybody was told.')
    for (const [phone, person] of [
      [cleos, cleo],
      [dans, dan],
    ] as const) {
      await expect.poll(() => person.news(), { timeout: 60_000 }).toContain('activity_cancelled')
      await isTold(phone, language, 'activity_cancelled', title)
      await phone.sees('It is cancelled.')
      expect(await meeting(phone).count()).toBe(0)
    }
    await look(dans, '/me/dates')
    await dans.sees('It is cancelled.')
    await look(bens, `/events/${event}`)
    await bens.sees('It is cancelled.')
    expect([team, ...phones].flatMap(({ complaints }) => complaints)).toEqual([])
  })
})

describe('Who waits for a place', () => {
  it('sees by the open page that there is one', { timeout }, async () => {
    const { awa, association } = await aVerifiedAssociation()
    const { ben, cleo } = await people('ben', 'cleo')
    const event = await publishesEvent(awa, association, { capacity: 1 })
    await cleo.post(`/v1/events/${event.id}/signup`)
    await ben.post(`/v1/events/${event.id}/signup`)
    const phone = await aPhoneOf(ben)
    await look(phone, `/events/${event.id}`)
    await phone.sees('You are number {0} on the waiting list.', { 0: '1' })
    await cleo.delete(`/v1/events/${event.id}/signup`)
    await phone.sees('You are going.')
  })
})
