import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { anEvent } from '../api/client/builders.ts'
import { join, people } from '../api/client/people.ts'
import { aVerifiedAssociation } from '../api/client/scenes.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { look } from './client/sights.ts'

const timeout = 240_000
const patience = { timeout: 60_000 }
const Identified = z.object({ id: z.string() })

describe('Who wants to come to an event that is full', () => {
  it('waits in line, moves up when somebody leaves, and can give the place back', { timeout }, async () => {
    const { awa, association } = await aVerifiedAssociation()
    const { ben, cleo } = await people('ben', 'cleo')
    const published = await awa.post(`/v1/associations/${association.id}/events`, anEvent({ capacity: 1 }))
    const { id } = Identified.parse(published.body)
    await cleo.post(`/v1/events/${id}/signup`)
    const phone = await aPhoneOf(ben)
    await look(phone, `/events/${id}`)
    await phone.press('Join the waiting list')
    await phone.sees('You are number {0} on the waiting list.', { 0: '1' })
    await cleo.delete(`/v1/events/${id}/signup`)
    await phone.sees('You are going.')
    await look(phone, '/me/dates')
    await phone.sees('You are going.')
    await phone.page.getByRole('link', { name: 'Cooking together' }).click()
    await phone.press('Give my place back')
    await phone.sees('Sign up')
    expect(phone.complaints).toEqual([])
  })
})

describe('Who gives to an association', () => {
  it('knows beforehand what it brings, gives a part of what is missing, and gets a receipt', { timeout }, async () => {
    const { awa, association } = await aVerifiedAssociation()
    const { ben } = await people('ben')
    const need = await awa.lists({
      kind: 'need',
      title: 'Blankets',
      value: 5,
      quantity: 20,
      associationId: association.id,
    })
    const phone = await aPhoneOf(ben)
    await look(phone, `/listings/${need.id}`)
    await phone.press('I can help')
    await phone.write('How many?', '3')
    await phone.page.getByRole('dialog').getByText('15 Digos').waitFor(patience)
    await phone.write('Your message', 'Three warm ones.')
    await phone.page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click()
    await phone.page.waitForURL(/\/exchanges\//)
    const exchange = { id: new URL(phone.page.url()).pathname.split('/').at(-1) ?? '' }
    await awa.accepts(exchange)
    await awa.confirms(exchange, { quantity: 2 })
    await phone.sees('Receipt')
    const [file] = await Promise.all([phone.page.waitForEvent('download'), phone.press('Receipt to print (PDF)')])
    expect(file.suggestedFilename()).toMatch(/^indigo-\d{4}-\w{10}\.pdf$/)
    expect(phone.complaints).toEqual([])
  })
})

describe('Who works for an association', () => {
  it('applies for it, and reads how it stands', { timeout }, async () => {
    const phone = await aPhoneOf(await join('dan'))
    await look(phone, '/associations/apply')
    await phone.write('Name of the association', 'The Green Table')
    await phone.write('What it does', 'We garden and eat together.')
    await phone.write('Number in the register', `W${Date.now()}`)
    await phone.write('E-mail of the association', 'table@associations.example')
    await phone.press('Send it')
    await phone.sees('Choose a place first.')
    await phone.press('Choose a place')
    await phone.write('Town or district', 'Paris')
    await phone.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Paris/ })
      .first()
      .click()
    await phone.press('Send it')
    await phone.sees('Somebody looks at it now: who you are, and your number in the register.')
    await look(phone, '/associations')
    await phone.page.getByRole('link', { name: /The Green Table/ }).waitFor(patience)
    expect(phone.complaints).toEqual([])
  })
})
