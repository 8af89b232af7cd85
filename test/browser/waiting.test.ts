import { describe, expect, it } from 'vitest'
import { exchanges } from '../../shared/contract/exchanges.ts'
import { me } from '../../shared/contract/me.ts'
import { read } from '../api/client/answer.ts'
import { people } from '../api/client/people.ts'
import type { Person } from '../api/client/person.ts'
import { anAcceptance } from '../api/client/scenes.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { inDialog } from './client/moves.ts'
import { signIn } from './client/members.ts'
import { findNetwork, loseNetwork } from './client/network.ts'
import { fillOffer, montreuil } from './client/publish.ts'
import { visitAndLeave } from './client/visits.ts'

const patience = { timeout: 60_000 }
const timeout = 240_000
const waits = 'Waits to be sent'
const text = 'I am on my way.'

const titlesOf = async (person: Person): Promise<string[]> =>
  (await read(person.get('/v1/me/listings'), me.listMyListings.output)).items.map(({ title }) => title)

const textsIn = async (person: Person, id: string): Promise<string[]> =>
  (await read(person.get(`/v1/exchanges/${id}/messages`), exchanges.listMessages.output)).items.flatMap(
    (one) => one.text ?? [],
  )

describe('A listing that is finished without a network', () => {
  it('says so, waits, and is published once when it is back', { timeout }, async () => {
    const { awa } = await people('awa')
    const phone = await aPhoneOf(awa, { settings: { place: montreuil } })
    await visitAndLeave(phone, [{ path: '/publish', reads: 'A photo says more than words', keeps: 'valueGuide' }])
    await loseNetwork(phone)
    await fillOffer(phone, { title: 'A kettle', description: 'It boils.', value: 2 })
    await phone.press('Publish as soon as there is a connection')
    await phone.sees('It waits for a connection')
    await phone.page.locator('main').getByText('A kettle').waitFor(patience)
    expect(await titlesOf(awa)).toEqual([])

    await findNetwork(phone)
    await phone.sees('Nothing waits any more')
    expect(await titlesOf(awa)).toEqual(['A kettle'])
    // A new page looks for what waits from an earlier one.
    await phone.page.reload()
    await phone.sees('Nothing waits any more')
    await findNetwork(phone)
    expect(await titlesOf(awa)).toEqual(['A kettle'])
  })
})

/** Somebody whose message waits for the network, and who wants to sign out. */
const aboutToLeave = async () => {
  const { awa, ben, exchange } = await anAcceptance()
  const path = `/exchanges/${exchange.id}`
  const phone = await aPhoneOf(ben)
  await visitAndLeave(phone, [{ path, reads: 'Hello!' }])
  await loseNetwork(phone)
  const { page, press } = phone
  await page.getByLabel('Write to').fill(text)
  await page.locator('main').getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByText(waits).first().waitFor(patience)
  await page.getByRole('navigation').getByRole('link', { name: 'Me', exact: true }).click()
  await press('Sign out')
  const warning = page.locator('dialog[open]').getByText('One message or listing was not sent yet. It would be lost.')
  await warning.waitFor(patience)
  return { ben, phone, path, warning, arrived: () => textsIn(awa, exchange.id) }
}

describe('Who signs out while a message waits', () => {
  it('is told, and may stay until it is sent', { timeout }, async () => {
    const { phone, warning, arrived } = await aboutToLeave()
    await inDialog('Stay signed in')(phone)
    await warning.waitFor({ state: 'detached' })
    await findNetwork(phone)
    await expect.poll(arrived, patience).toEqual([text])
    await phone.press('Sign out')
    await phone.sees('Sign out?')
    expect(await warning.count()).toBe(0)
  })

  it('takes it along, unsent; the cookie ends when there is a network', { timeout }, async () => {
    const { ben, phone, path, arrived } = await aboutToLeave()
    await inDialog('Sign out')(phone)
    await phone.sees('We cannot reach Indigo.')
    await findNetwork(phone)
    await expect.poll(() => phone.context.cookies(), patience).toEqual([])
    await signIn(phone, ben.email)
    await phone.goto(path)
    await phone.page.getByRole('log').getByText('Hello!').waitFor(patience)
    expect(await phone.page.getByText(waits).count()).toBe(0)
    expect(await arrived()).toEqual([])
  })
})
