import { describe, expect, it } from 'vitest'
import { languages } from '../../web/src/i18n/languages.ts'
import { signUp } from './client/members.ts'
import { aPhone } from './client/phone.ts'
import { montreuil, offer } from './client/publish.ts'

const title = (language: string): string => `Étagère ${language}`
/** Tomorrow at noon, as a field for date and time takes it. */
const tomorrow = (): string => `${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T12:00`

describe.each(languages)('In $endonym', ({ code: language }) => {
  it('two people publish, find, ask, accept, agree, hand over by code and thank', async () => {
    const giver = await aPhone({ language, settings: { place: montreuil } })
    const receiver = await aPhone({ language, settings: { place: montreuil } })

    await giver.goto('/sign-up?after=/publish')
    await signUp(giver, 'Awa')
    const listing = await offer(giver, { title: title(language), description: 'Bois clair, 80 cm.', value: 30 })

    // The receiver looks around first, and becomes a member when they ask.
    await receiver.goto('/nearby?kind=offer')
    await receiver.page
      .getByRole('link', { name: title(language) })
      .first()
      .click()
    await receiver.press('Ask for it')
    await receiver.page.waitForURL(/\/sign-in/)
    await receiver.press('I am new here')
    await signUp(receiver, 'Ben')
    await receiver.page.waitForURL(new RegExp(`/listings/${listing}`))
    const dialog = receiver.page.getByRole('dialog')
    await dialog.getByLabel(receiver.say('Your message')).fill('Bonjour !')
    await dialog.getByRole('button', { name: receiver.say('Send') }).click()
    await receiver.page.waitForURL(/\/exchanges\/[0-9a-f-]{36}/)

    await giver.goto('/exchanges')
    await giver.page
      .getByRole('link', { name: title(language) })
      .first()
      .click()
    await giver.page.getByText('Bonjour !').first().waitFor()
    await giver.press('Say yes')

    // The other screen follows by itself.
    await receiver.press('Show my code')
    const code = (await receiver.page.getByRole('dialog').locator('p[dir=ltr]').first().textContent()) ?? ''
    await receiver.page.keyboard.press('Escape')
    expect(code).toMatch(/^\d{6}$/)
    await receiver.press('Propose a time and a place')
    await receiver.page.getByLabel(receiver.say('Day and time')).fill(tomorrow())
    await receiver.page
      .getByRole('textbox', { name: receiver.say('Place') })
      .first()
      .fill('Mairie de Montreuil')
    await receiver.page
      .getByRole('dialog')
      .getByRole('button', { name: receiver.say('Propose'), exact: true })
      .click()
    await giver.page.getByText('Mairie de Montreuil').first().waitFor()

    // A ready phrase arrives in the reader's language.
    await receiver.press('I am here.')
    await giver.page.getByRole('log').getByText(giver.say('I am here.')).waitFor()

    await giver.press('Enter their code')
    await giver.page.getByRole('dialog').getByLabel(giver.say('Code of 6 digits')).fill(code)
    await giver.press('Complete the exchange')
    await giver.page.getByText(giver.say('Send thanks')).waitFor()
    await giver.page.getByLabel(giver.say('Kind'), { exact: true }).check()
    await giver.press('Send thanks')
    // Said where the eye is, although the form was much higher.
    const sent = giver.say('Your thanks are sent. They are shown when both of you have written, or after 14 days.')
    await giver.page.locator('main :focus', { hasText: sent }).waitFor()
    await receiver.page.getByLabel(receiver.say('On time'), { exact: true }).check()
    await receiver.press('Send thanks')

    await giver.goto('/wallet')
    await giver.page
      .getByText(/\b80\b/)
      .first()
      .waitFor()
    await receiver.goto('/wallet')
    await receiver.page
      .getByText(/\b20\b/)
      .first()
      .waitFor()
    expect([...giver.complaints, ...receiver.complaints]).toEqual([])
    expect([...giver.strangers, ...receiver.strangers]).toEqual([])
  })
})
