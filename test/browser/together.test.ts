import { describe, expect, it } from 'vitest'
import { join } from '../api/client/people.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { look } from './client/sights.ts'

const timeout = 240_000
const patience = { timeout: 60_000 }

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
