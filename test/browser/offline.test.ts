import { describe, expect, it } from 'vitest'
import { exchanges } from '../../shared/contract/exchanges.ts'
import { read } from '../api/client/answer.ts'
import { people } from '../api/client/people.ts'
import type { Person } from '../api/client/person.ts'
import { anAcceptance, aRequest } from '../api/client/scenes.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { inDialog, truthOf } from './client/moves.ts'
import type { Phone } from './client/phone.ts'
import { visitAndLeave } from './client/visits.ts'

const patience = { timeout: 60_000 }
const timeout = 240_000
const settings = { place: { name: 'Paris', latitude: 48.8566, longitude: 2.3522 } }
const waits = 'Waits to be sent'

type Exchange = { id: string }

const pageOf = ({ id }: Exchange): string => `/exchanges/${id}`

const textsIn = async (person: Person, { id }: Exchange) => {
  const { items } = await read(person.get(`/v1/exchanges/${id}/messages`), exchanges.listMessages.output)
  return items.map(({ text }) => text)
}

/** Writes to the other side of an exchange whose page is open. */
const write = async ({ page }: Pick<Phone, 'page'>, text: string): Promise<void> => {
  await page.getByLabel('Write to').fill(text)
  await page.locator('main').getByRole('button', { name: 'Send', exact: true }).click()
  await page.locator('[data-waiting]').getByText(text).waitFor(patience)
  await page.getByText(waits).first().waitFor(patience)
}

const sent = async ({ page }: Pick<Phone, 'page'>): Promise<void> => {
  await expect.poll(() => page.getByText(waits).count(), patience).toBe(0)
}

/** Somebody who reads an exchange while the network goes. */
const onTheWay = async () => {
  const { awa, ben, listing, exchange } = await anAcceptance()
  const phone = await aPhoneOf(ben, { settings })
  await visitAndLeave(phone, [{ path: pageOf(exchange), reads: 'Hello!' }])
  return { awa, ben, listing, exchange, phone }
}

describe('Without a network, after a visit', () => {
  it('what was seen can be read', { timeout }, async () => {
    const { awa, ben, exchange } = await anAcceptance({ title: 'A cradle' })
    await awa.writes(exchange, 'At noon?')
    await awa.lists({ title: 'A tall mirror' })
    const phone = await aPhoneOf(ben, { settings })
    const visits = [
      { path: '/nearby?sort=newest', reads: 'A tall mirror' },
      { path: '/exchanges', reads: 'A cradle' },
      { path: pageOf(exchange), reads: 'At noon?' },
      { path: '/wallet', reads: /\b10\b/, keeps: '"entries"' },
    ]
    await visitAndLeave(phone, visits)
    for (const { path, reads } of visits) {
      await phone.goto(path)
      await phone.page.locator('main').getByText(reads).first().waitFor(patience)
    }
    await phone.sees('No connection. You can read what you saw; messages wait and are sent later.')
  })

  it('a page that was never opened says so, and the others are one press away', { timeout }, async () => {
    const { phone } = await onTheWay()
    for (const path of ['/me/security', '/notices', '/help']) {
      await phone.goto(path)
      await phone.sees('This page needs a connection')
      await phone.page.getByRole('navigation').getByRole('link', { name: 'Nearby' }).waitFor(patience)
    }
    await phone.page.getByRole('navigation').getByRole('link', { name: 'Wallet' }).click()
    await phone.page.locator('main h1').waitFor(patience)
  })
})

describe('A message that is written without a network', () => {
  it('waits, to be seen, and is sent once when it is back', { timeout }, async () => {
    const { awa, exchange, phone } = await onTheWay()
    await write(phone, 'I am on my way.')
    expect(await textsIn(awa, exchange)).toEqual([])
    await phone.context.setOffline(false)
    await sent(phone)
    await phone.page.getByRole('log').getByText('I am on my way.').waitFor(patience)
    expect(await textsIn(awa, exchange)).toEqual(['I am on my way.'])
  })

  it('is sent once, also when the page was closed meanwhile', { timeout }, async () => {
    const { awa, exchange, phone } = await onTheWay()
    await write(phone, 'Wait for me.')
    await phone.page.close()
    const page = await phone.context.newPage()
    await page.goto(`${phone.origin}${pageOf(exchange)}`)
    await page.getByText(waits).waitFor(patience)
    await page.close()
    await phone.context.setOffline(false)
    const later = await phone.context.newPage()
    await later.goto(`${phone.origin}/nearby`)
    await expect.poll(() => textsIn(awa, exchange), patience).toEqual(['Wait for me.'])
    await later.goto(`${phone.origin}${pageOf(exchange)}`)
    await later.getByRole('log').getByText('Wait for me.').waitFor(patience)
    await sent({ page: later })
    expect(await textsIn(awa, exchange)).toEqual(['Wait for me.'])
  })

  it('is sent once by two tabs, which both show that it waits', { timeout }, async () => {
    const { awa, exchange, phone } = await onTheWay()
    const other = await phone.context.newPage()
    await other.goto(`${phone.origin}${pageOf(exchange)}`)
    await other.getByLabel('Write to').waitFor(patience)
    await write(phone, 'One.')
    await other.getByText(waits).waitFor(patience)
    await write({ page: other }, 'Two.')
    await phone.context.setOffline(false)
    await Promise.all([sent(phone), sent({ page: other })])
    await expect.poll(() => textsIn(awa, exchange), patience).toEqual(['Two.', 'One.'])
  })
})

describe('What moves Digos refuses without a network, and nothing happens:', () => {
  const refusal = 'This needs a connection. Nothing has happened. Try again later.'

  it('asking', { timeout }, async () => {
    const { awa, ben } = await people('awa', 'ben')
    const listing = await awa.lists()
    const phone = await aPhoneOf(ben)
    await visitAndLeave(phone, [{ path: `/listings/${listing.id}`, reads: 'Given by', keeps: listing.id }])
    await phone.press('Ask for it')
    await phone.write('Your message', 'Hello!')
    await inDialog('Send')(phone)
    await phone.sees(refusal)
    expect(await phone.page.getByLabel('Your message').inputValue()).toBe('Hello!')
    await phone.context.setOffline(false)
    expect(await ben.exchanges()).toEqual([])
  })

  it('saying yes', { timeout }, async () => {
    const scene = await aRequest()
    const phone = await aPhoneOf(scene.awa)
    await visitAndLeave(phone, [{ path: pageOf(scene.exchange), reads: 'Hello!' }])
    await phone.press('Say yes')
    await phone.sees(refusal)
    await phone.context.setOffline(false)
    expect(await truthOf(scene)).toBe('request: 50 and 0 held; 50 and 0 held')
  })

  it('confirming', { timeout }, async () => {
    const { awa, ben, exchange } = await anAcceptance()
    await awa.handsOver(exchange)
    const phone = await aPhoneOf(ben)
    await visitAndLeave(phone, [{ path: pageOf(exchange), reads: 'Hello!' }])
    await phone.press('I have got it')
    await phone.sees(refusal)
    await phone.context.setOffline(false)
    expect(await truthOf({ awa, ben, exchange })).toBe('request, accept, handover: 50 and 0 held; 50 and 40 held')
  })

  it('confirming with a code', { timeout }, async () => {
    const { awa, ben, exchange } = await anAcceptance()
    const phone = await aPhoneOf(awa)
    await visitAndLeave(phone, [{ path: pageOf(exchange), reads: 'Hello!' }])
    await phone.press('Enter their code')
    await phone.page.getByLabel('Code of 6 digits').fill((await ben.sees(exchange)).code ?? '')
    await inDialog('Complete the exchange')(phone)
    await phone.sees(refusal)
    await phone.context.setOffline(false)
    expect(await truthOf({ awa, ben, exchange })).toBe('request, accept: 50 and 0 held; 50 and 40 held')
  })
})
