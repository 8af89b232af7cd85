import { describe, expect, it } from 'vitest'
import { inDays } from '../api/client/builders.ts'
import { letDaysPass } from '../api/client/laptop.ts'
import { people } from '../api/client/people.ts'
import type { Person } from '../api/client/person.ts'
import { anAcceptance, give } from '../api/client/scenes.ts'
import { read } from '../api/client/answer.ts'
import { exchanges } from '../../shared/contract/exchanges.ts'
import { me } from '../../shared/contract/me.ts'
import { members } from '../../shared/contract/members.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { loseAnswer } from './client/lost-answer.ts'
import { inDialog, moves, truthOf } from './client/moves.ts'
import type { Phone } from './client/phone.ts'
import { fillOffer, montreuil } from './client/publish.ts'

const patience = { timeout: 60_000 }
const timeout = 240_000
const lost = 'We could not send it. Your text is kept. Try again.'

type Attempt = { call: Parameters<typeof loseAnswer>[1]; press: (phone: Phone) => Promise<void> }

/** Presses, learns that it could not be sent, and presses again when the network is back. */
const pressTwice = async (phone: Phone, { call, press }: Attempt): Promise<void> => {
  const answer = await loseAnswer(phone, call)
  await press(phone)
  await answer.isLost()
  await phone.sees(lost)
  answer.comesBack()
  await press(phone)
}

const ownListings = async (person: Person) =>
  (await read(person.get('/v1/me/listings'), me.listMyListings.output)).items
const messagesIn = async (person: Person, { id }: { id: string }) =>
  (await read(person.get(`/v1/exchanges/${id}/messages`), exchanges.listMessages.output)).items

describe('An answer that was lost, and a second press', () => {
  it.each(moves)('make $name happen once', { timeout }, async ({ call, after, by, prepare, press, becomes, seen }) => {
    const scene = await after()
    const phone = await aPhoneOf(scene[by])
    await phone.goto(`/exchanges/${scene.exchange.id}`)
    await prepare?.(phone, scene)
    await pressTwice(phone, { call, press })
    await phone.sees(seen)
    expect(await truthOf(scene)).toBe(becomes)
  })

  it('make one request of asking', { timeout }, async () => {
    const { awa, ben } = await people('awa', 'ben')
    const listing = await awa.lists()
    const phone = await aPhoneOf(ben)
    await phone.goto(`/listings/${listing.id}?ask=true`)
    await phone.write('Your message', 'Hello!')
    await pressTwice(phone, { call: { method: 'POST', path: /\/exchanges$/ }, press: inDialog('Send') })
    await phone.page.waitForURL(/\/exchanges\/[0-9a-f-]{36}/)
    expect((await ben.exchanges()).map(({ status }) => status)).toEqual(['requested'])
    expect((await awa.news()).filter((kind) => kind === 'requested')).toHaveLength(1)
  })

  it('make one appointment of a proposal', { timeout }, async () => {
    const { awa, ben, exchange } = await anAcceptance()
    const phone = await aPhoneOf(ben)
    await phone.goto(`/exchanges/${exchange.id}`)
    await phone.press('Propose a time and a place')
    await phone.write('Day and time', `${inDays(2).slice(0, 10)}T12:00`)
    await phone.page.getByRole('dialog').getByRole('textbox', { name: 'Place' }).fill('The library')
    await pressTwice(phone, { call: { method: 'PUT', path: /\/appointment$/ }, press: inDialog('Propose') })
    await phone.page.locator('main').getByText('The library').first().waitFor()
    await expect.poll(async () => (await awa.news()).filter((kind) => kind === 'appointment'), patience).toHaveLength(1)
  })

  it('give thanks once', { timeout }, async () => {
    const { awa, ben } = await people('awa', 'ben')
    const exchange = await give(awa, ben)
    await awa.thanks(exchange, { badges: ['kind'] })
    const phone = await aPhoneOf(ben)
    await phone.goto(`/exchanges/${exchange.id}`)
    await phone.page.getByLabel('On time', { exact: true }).check()
    const press = () => phone.page.locator('main').getByRole('button', { name: 'Send thanks', exact: true }).click()
    await pressTwice(phone, { call: { method: 'POST', path: /\/thanks$/ }, press })
    await phone.sees('Nothing more to do.')
    const { thanks } = await read(ben.get(`/v1/members/${awa.id}`), members.readMember.output)
    expect(thanks.map(({ badges }) => badges)).toEqual([['punctual']])
  })

  it('publish one listing', { timeout }, async () => {
    const { awa } = await people('awa')
    const phone = await aPhoneOf(awa, { settings: { place: montreuil } })
    await phone.goto('/publish')
    await fillOffer(phone, { title: 'A lamp', description: 'It gives light.', value: 3 })
    const press = () => phone.page.locator('main').getByRole('button', { name: 'Publish', exact: true }).click()
    await pressTwice(phone, { call: { method: 'POST', path: /\/v1\/listings$/ }, press })
    await phone.page.waitForURL(/\/listings\/[0-9a-f-]{36}/)
    expect((await ownListings(awa)).map(({ title }) => title)).toEqual(['A lamp'])
  })

  it('renew a listing for its time', { timeout }, async () => {
    const { awa } = await people('awa')
    const listing = await awa.lists()
    await letDaysPass(listing, 40)
    const phone = await aPhoneOf(awa)
    await phone.goto(`/listings/${listing.id}`)
    const press = () => phone.page.locator('main').getByRole('button', { name: 'Renew', exact: true }).click()
    await pressTwice(phone, { call: { method: 'POST', path: /\/renewal$/ }, press })
    await phone.sees('Renewed for its whole time.')
    const [{ status, expiresAt } = { status: '', expiresAt: '' }] = await ownListings(awa)
    expect([status, expiresAt.slice(0, 10)]).toEqual(['open', inDays(60).slice(0, 10)])
  })

  it('close a listing', { timeout }, async () => {
    const { awa, ben } = await people('awa', 'ben')
    const listing = await awa.lists()
    const asked = await ben.asks(listing)
    const phone = await aPhoneOf(awa)
    await phone.goto(`/listings/${listing.id}`)
    await phone.press('Close')
    await pressTwice(phone, { call: { method: 'DELETE', path: /\/listings\// }, press: inDialog('Close it') })
    await phone.page.locator('main').getByText('Closed').first().waitFor()
    expect((await ownListings(awa)).map(({ status }) => status)).toEqual(['closed'])
    await expect.poll(async () => (await ben.sees(asked)).status, patience).toBe('declined')
    expect((await ben.news()).filter((kind) => kind === 'declined')).toHaveLength(1)
  })

  it('let somebody leave', { timeout }, async () => {
    const { awa, ben } = await people('awa', 'ben')
    const phone = await aPhoneOf(awa)
    await phone.goto('/me/data')
    await phone.page.getByLabel('I have read what goes and what stays.').check()
    await phone.press('Leave Indigo')
    await pressTwice(phone, { call: { method: 'DELETE', path: /\/v1\/me$/ }, press: inDialog('Leave for good') })
    await phone.sees('You have left Indigo. Thank you for being here.')
    await expect.poll(async () => (await ben.get(`/v1/members/${awa.id}`)).status, patience).toBe(404)
  })

  it('send a message once, which tries again by itself', { timeout }, async () => {
    const { awa, ben, exchange } = await anAcceptance()
    const phone = await aPhoneOf(ben)
    await phone.goto(`/exchanges/${exchange.id}`)
    await phone.page.getByLabel('Write to awa').fill('At noon?')
    const answer = await loseAnswer(phone, { method: 'POST', path: /\/messages$/ })
    await phone.page.locator('main').getByRole('button', { name: 'Send', exact: true }).click()
    await answer.isLost()
    await phone.sees('Waits to be sent')
    answer.comesBack()
    await phone.page.evaluate(`dispatchEvent(new Event('online'))`)
    await phone.page.getByText('Waits to be sent').waitFor({ state: 'detached' })
    await phone.page.getByRole('log').getByText('At noon?').waitFor()
    expect((await messagesIn(awa, exchange)).map(({ text }) => text)).toEqual(['At noon?'])
  })
})
