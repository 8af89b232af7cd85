import { describe, expect, it } from 'vitest'
import { password } from '../api/client/cognito.ts'
import { anAcceptance } from '../api/client/scenes.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { keptOnDevice } from './client/kept-on-device.ts'
import { inDialog } from './client/moves.ts'
import { look } from './client/sights.ts'

const patience = { timeout: 60_000 }
const timeout = 240_000

/** Everything on the device that could tell of a person. */
const kept = `(async () => ({
  local: Object.keys(localStorage).filter((name) => name !== 'indigo.settings'),
  session: Object.keys(sessionStorage).filter((name) => name.startsWith('indigo')),
  caches: (await caches.keys()).filter((name) => /media|shared/.test(name)),
  settings: Object.keys(JSON.parse(localStorage.getItem('indigo.settings') ?? '{}')),
}))()`

describe('Who leaves Indigo', () => {
  it('is asked twice, gets a goodbye, and leaves nothing on the device', { timeout }, async () => {
    const { awa, ben, exchange } = await anAcceptance({ title: 'A stove' })
    await awa.writes(exchange, 'It is heavy.')
    const [leaver, other] = [await aPhoneOf(awa), await aPhoneOf(ben)]
    await other.goto(`/exchanges/${exchange.id}`)
    await other.page.getByRole('log').getByText('It is heavy.').waitFor(patience)
    for (const path of ['/exchanges', `/exchanges/${exchange.id}`, '/wallet', '/nearby', '/me/data']) {
      await look(leaver, path)
    }
    const button = leaver.page.locator('main').getByRole('button', { name: 'Leave Indigo' })
    expect(await button.isDisabled()).toBe(true)
    await leaver.page.getByLabel('I have read what goes and what stays.').check()
    await expect.poll(() => leaver.page.evaluate(keptOnDevice), patience).toContain(awa.id)
    await button.click()
    await leaver.sees('This cannot be undone.')
    await inDialog('Stay')(leaver)
    expect((await awa.get('/v1/me')).status).toBe(200)
    await button.click()
    await inDialog('Leave for good')(leaver)
    await leaver.sees('You have left Indigo. Thank you for being here.')
    const nothing = { local: [], session: [], caches: [], settings: ['language'] }
    await expect.poll(() => leaver.page.evaluate(kept), patience).toEqual(nothing)
    expect(await leaver.page.evaluate(keptOnDevice)).not.toContain(awa.id)
    expect((await leaver.context.cookies()).map(({ name }) => name)).toEqual([])

    // The other side: what was said stays, without the name.
    await expect.poll(async () => (await ben.sees(exchange)).giverName, patience).toBe('')
    await other.page.locator('main').getByText('a former member').first().waitFor(patience)
    await other.page.getByRole('log').getByText('It is heavy.').waitFor(patience)
    await other.sees('They cancelled.')
    await other.goto('/exchanges')
    await other.sees('with a former member')

    // Their sign-in is gone.
    await leaver.goto('/sign-in')
    await leaver.write('E-mail or phone number', awa.email)
    await leaver.write('Password', password)
    await leaver.page.locator('main').getByRole('button', { name: 'Sign in', exact: true }).click()
    await leaver.page.getByRole('alert').waitFor(patience)
    expect(leaver.page.url()).toContain('/sign-in')
  })
})
