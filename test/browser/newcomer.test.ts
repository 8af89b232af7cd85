import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject, it } from 'vitest'
import { password } from '../api/client/cognito.ts'
import { claimsOf } from '../../web/src/app/session/claims.ts'
import { people } from '../api/client/people.ts'
import { personOf } from '../api/client/person.ts'
import { aVisitor } from '../api/client/visitor.ts'
import { anAddress } from './client/members.ts'
import { aPhone } from './client/phone.ts'
import { aWalk } from './client/walk.ts'

const patience = { timeout: 60_000 }
const place = { name: 'Out at sea', latitude: 30, longitude: -120 }
const figures = path.join(import.meta.dirname, '..', '..', 'build', 'newcomer.json')
const minutesMost = 10
/** Somebody who reads with effort. */
const wordsPerMinute = 80
const secondsPerPress = 3
const secondsPerField = 20

/** The API as somebody knows it who signed up on a phone. */
const knownAs = async (address: string) => {
  const { token } = await aVisitor(address, password).signsIn()
  return personOf({ origin: inject('local').api, id: claimsOf(token).sub, email: address, token })
}

it('A newcomer with no Digos left finds help within ten minutes', { timeout: 300_000 }, async () => {
  const { helper } = await people('helper')
  const phone = await aPhone({ settings: { welcomed: undefined, place } })
  const walk = aWalk(phone)
  const { page } = phone

  // The first visit, and becoming a member.
  await phone.goto('/')
  await walk.press('Go on')
  await walk.press('Go on')
  await walk.press('Not now')
  await walk.press('Become a member')
  const address = anAddress()
  await walk.write('Your first name or a nickname', 'Noor')
  await walk.write('E-mail or phone number', address)
  await walk.write('New password', password)
  await page.getByRole('checkbox').check()
  walk.presses.push('(agree)')
  await walk.press('Go on')
  await page.getByLabel('Code of 6 digits').waitFor(patience)
  await walk.write('Code of 6 digits', (await aVisitor(address, password).newest())?.code ?? '')
  await walk.press('Confirm')
  await page.waitForURL(/\/nearby/, patience)

  // Every Digo is spent; nobody sees that but Noor.
  const noor = await knownAs(address)
  const spent = await noor.asks(await helper.lists({ value: 50 }))
  await helper.accepts(spent)
  await noor.confirms(spent)
  expect((await noor.digos()).available).toBe(0)
  const offer = await helper.lists({
    subject: 'service',
    category: 'languages',
    title: 'English lessons',
    value: 10,
    place: { latitude: place.latitude, longitude: place.longitude },
  })

  // What is wanted costs more than there is; a need costs nothing.
  await page.reload()
  await walk.press({ text: offer.title })
  await walk.press('Ask for it')
  await walk.press('Say what you need, with the value 0')
  await walk.write('Description', 'I begin at the beginning.')
  await walk.press('Continue')
  await walk.press('Publish', 'main')
  await page.waitForURL(/\/listings\/[0-9a-f-]{36}/, patience)
  const [, id = ''] = /listings\/([0-9a-f-]{36})/.exec(page.url()) ?? []
  await walk.read()

  // Somebody helps, and they meet.
  const exchange = await helper.asks({ id }, { message: 'On Saturdays?' })
  await walk.press('Exchanges', 'nav')
  await page.getByText('English lessons').first().waitFor(patience)
  await walk.press({ text: 'English lessons' }, 'main')
  await walk.press('Say yes')
  await walk.press('Yes')
  await helper.put(`/v1/exchanges/${exchange.id}/appointment`, {
    at: new Date(Date.now() + 86_400_000).toISOString(),
    place: 'The library',
  })
  await page.getByText('The library').first().waitFor(patience)
  await walk.read()
  // Help is found; the way until here is what counts.
  const { presses, fields, words, screens } = walk
  const seconds = (words / wordsPerMinute) * 60 + presses.length * secondsPerPress + fields.length * secondsPerField
  const minutes = Math.round(seconds / 6) / 10
  const walked = { presses: presses.length, fields: fields.length, screens, words, minutes, way: presses }
  mkdirSync(path.dirname(figures), { recursive: true })
  writeFileSync(figures, `${JSON.stringify(walked, null, 2)}\n`)
  expect(minutes).toBeLessThan(minutesMost)

  await helper.handsOver(exchange)
  await walk.press('I have got it')
  await phone.sees('You confirmed. The exchange is completed.')
  expect((await noor.digos()).balance).toBe(0)
  expect(phone.complaints).toEqual([])
})
