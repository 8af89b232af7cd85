import { describe, expect, it } from 'vitest'
import { inDays } from '../api/client/builders.ts'
import { anAcceptance, aRequest } from '../api/client/scenes.ts'
import { aPhoneOf } from './client/known-phone.ts'
import type { Phone } from './client/phone.ts'
import { look } from './client/sights.ts'

const timeout = 240_000
const patience = { timeout: 60_000 }

/** How often the page was loaded, to tell that it was not. */
const markOf = ({ page }: Phone) => page.evaluate<string>('globalThis.mark ??= String(performance.timeOrigin)')

const isSeen = ({ page }: Phone, isVisible: boolean): Promise<void> =>
  page.evaluate(`{
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: '${isVisible ? 'visible' : 'hidden'}' })
    Object.defineProperty(document, 'hidden', { configurable: true, value: ${!isVisible} })
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  }`)

describe('Two people who look at the same exchange', () => {
  it('see what the other does, without loading anything again', { timeout }, async () => {
    const { awa, ben, exchange } = await aRequest()
    const [giver, receiver] = [await aPhoneOf(awa), await aPhoneOf(ben)]
    for (const phone of [giver, receiver]) await look(phone, `/exchanges/${exchange.id}`)
    const marks = [await markOf(giver), await markOf(receiver)]

    await receiver.sees('Wait for an answer.')
    await giver.press('Say yes')
    await receiver.sees('Agree on a time and a place.')
    await receiver.sees('They said yes.')

    await receiver.press('Propose a time and a place')
    await receiver.write('Day and time', `${inDays(2).slice(0, 10)}T12:00`)
    await receiver.page.getByRole('dialog').getByRole('textbox', { name: 'Place' }).fill('The station')
    await receiver.page.getByRole('dialog').getByRole('button', { name: 'Propose', exact: true }).click()
    await giver.sees('Meet and hand it over.')
    await giver.page.getByText('The station').first().waitFor(patience)

    await giver.page.getByLabel('Write to ben').fill('I bring it.')
    await giver.page.locator('main').getByRole('button', { name: 'Send', exact: true }).click()
    await receiver.page.getByRole('log').getByText('I bring it.').waitFor(patience)

    await giver.press('I have handed it over')
    await receiver.sees('Did you get it? Confirm.')
    await receiver.press('I have got it')
    await giver.sees('They confirmed. The exchange is completed.')
    expect([await markOf(giver), await markOf(receiver)]).toEqual(marks)
    expect([...giver.complaints, ...receiver.complaints]).toEqual([])
  })
})

describe('Who looks elsewhere in the app', () => {
  it('sees by the list and by the bell that somebody wrote', { timeout }, async () => {
    const { awa, ben, exchange } = await anAcceptance()
    const phone = await aPhoneOf(ben)
    await look(phone, '/exchanges')
    const bell = phone.page.getByRole('banner').getByRole('link', { name: /^Notices/ })
    const before = await bell.innerText()
    await awa.writes(exchange, 'Are you there?')
    await awa.writes(exchange, 'Hello?')
    await phone.page.getByText('2 new messages').waitFor(patience)
    await expect.poll(() => bell.innerText(), patience).not.toBe(before)
    // Reading them puts that right.
    await phone.page.locator('main').getByRole('link', { name: 'A sofa' }).click()
    await phone.page.getByRole('log').getByText('Hello?').waitFor(patience)
    await phone.page.getByRole('navigation').getByRole('link', { name: 'Exchanges' }).click()
    await phone.page.getByText('2 new messages').waitFor({ state: 'detached', ...patience })
    expect((await ben.sees(exchange)).unread).toBe(0)
  })
})

describe('A page that nobody looks at', () => {
  it('asks for nothing until somebody comes back', { timeout }, async () => {
    const { awa, ben, exchange } = await anAcceptance()
    const phone = await aPhoneOf(ben)
    await phone.page.clock.install()
    await look(phone, `/exchanges/${exchange.id}`)
    const asked: string[] = []
    phone.page.on('request', (request) => {
      if (/\/(v1|auth)\//.test(request.url())) asked.push(request.url())
    })
    await phone.page.clock.runFor(10_000)
    await expect.poll(() => asked.length, patience).toBeGreaterThan(0)

    await isSeen(phone, false)
    await phone.page.waitForLoadState('networkidle')
    asked.length = 0
    await awa.writes(exchange, 'Where are you?')
    await phone.page.clock.runFor(120_000)
    expect(asked).toEqual([])
    expect(await phone.page.getByText('Where are you?').count()).toBe(0)

    await isSeen(phone, true)
    await phone.page.clock.runFor(5_000)
    await phone.page.getByRole('log').getByText('Where are you?').waitFor(patience)
  })
})
