import { describe, expect, it } from 'vitest'
import { people } from '../api/client/people.ts'
import { anAcceptance } from '../api/client/scenes.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { inDialog } from './client/moves.ts'
import type { Phone } from './client/phone.ts'
import { look } from './client/sights.ts'

const patience = { timeout: 60_000 }
const timeout = 240_000
const settings = { place: { name: 'Paris', latitude: 48.8566, longitude: 2.3522 } }

const newest = '/nearby?sort=newest'
const titles = async (phone: Phone): Promise<string[]> => {
  await look(phone, newest)
  return phone.page.locator('main article h2').allInnerTexts()
}

describe('Who blocks somebody on their page', () => {
  it('sees nothing of them any more, and they nothing of who blocked, until it is undone', { timeout }, async () => {
    const { awa, ben } = await people('awa', 'ben')
    const theirs = await ben.lists({ title: `A bench of ${ben.id}` })
    const own = await awa.lists({ title: `A hat of ${awa.id}` })
    const [one, other] = [await aPhoneOf(awa, { settings }), await aPhoneOf(ben, { settings })]
    expect(await titles(one)).toContain(theirs.title)
    expect(await titles(other)).toContain(own.title)

    await one.goto(`/members/${ben.id}`)
    await one.press('Block this person')
    await inDialog('Block')(one)
    await one.sees('You have blocked this person.')
    expect(await titles(one)).not.toContain(theirs.title)
    await expect.poll(() => titles(other), patience).not.toContain(own.title)
    await other.goto(`/members/${awa.id}`)
    await other.sees('This person is not here.')
    await one.goto(`/members/${ben.id}`)
    await one.sees('You have blocked this person.')

    await one.goto('/me/blocks')
    await one.press('Unblock')
    await one.sees('You have blocked nobody.')
    expect(await titles(one)).toContain(theirs.title)
    await expect.poll(() => titles(other), patience).toContain(own.title)
  })

  it('gets no more messages in an exchange of both, and whoever writes is told kindly', { timeout }, async () => {
    const { awa, ben, exchange } = await anAcceptance()
    const writer = await aPhoneOf(ben)
    await writer.goto(`/exchanges/${exchange.id}`)
    await writer.page.getByLabel('Write to').fill('Hello?')
    const blocker = await aPhoneOf(awa)
    await blocker.goto(`/exchanges/${exchange.id}`)
    await blocker.page.locator('main').getByRole('link', { name: 'ben' }).click()
    await blocker.press('Block this person')
    await inDialog('Block')(blocker)
    await blocker.sees('You have blocked this person.')

    await writer.page.locator('main').getByRole('button', { name: 'Send', exact: true }).click()
    const refused = writer.page.locator('[data-waiting]')
    await refused.getByRole('button', { name: 'Remove' }).waitFor(patience)
    expect(await refused.innerText()).toContain('Hello?')
    expect(await refused.innerText()).not.toMatch(/block/i)
    await writer.press('Remove')
    await refused.waitFor({ state: 'detached', ...patience })
  })
})
