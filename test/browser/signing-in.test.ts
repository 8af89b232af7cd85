import { describe, expect, it } from 'vitest'
import { password } from '../api/client/cognito.ts'
import { aVisitor } from '../api/client/visitor.ts'
import { keptOnDevice } from './client/kept-on-device.ts'
import { anAddress, signIn, signUp } from './client/members.ts'
import { aPhone } from './client/phone.ts'

describe('A newcomer', () => {
  it('signs up with a code and goes on with what asked for an account', async () => {
    const device = await aPhone({ language: 'fr' })
    await device.goto('/sign-up?after=/me')
    await signUp(device, 'Awa')
    await device.page.waitForURL(({ pathname }) => pathname === '/me')
    await device.page.getByText('Awa').first().waitFor()
    expect(device.complaints).toEqual([])
  })

  it('who mistyped the address writes another one, and nothing else again', async () => {
    const [mistyped, address] = [anAddress(), anAddress()]
    const device = await aPhone()
    const { page } = device
    await device.goto('/sign-up?after=/me')
    await page.getByLabel(device.say('Your first name or a nickname')).waitFor()
    await device.write('Your first name or a nickname', 'Chloé')
    await device.write('E-mail or phone number', mistyped)
    await device.write('New password', password)
    await page.getByRole('checkbox').check()
    await device.press('Go on')
    await device.press('Another e-mail or phone number')
    await device.write('E-mail or phone number', address)
    await page.getByRole('checkbox').check()
    await device.press('Go on')
    await page.getByLabel(device.say('Code of 6 digits')).waitFor()
    await device.write('Code of 6 digits', (await aVisitor(address, password).newest())?.code ?? '')
    await device.press('Confirm')
    await page.waitForURL(({ pathname }) => pathname === '/me')
    await page.getByText('Chloé').first().waitFor()
  })

  it('stays signed in after the page was loaded again, and no script can read why', async () => {
    const device = await aPhone()
    await device.goto('/sign-up?after=/me')
    await signUp(device, 'Ben')
    await device.page.waitForURL(({ pathname }) => pathname === '/me')
    await device.page.reload()
    await device.page.getByText('Ben').first().waitFor()
    expect(await device.page.evaluate('document.cookie + JSON.stringify(localStorage)')).not.toMatch(
      /indigo_session|eyJ/,
    )
  })

  it('goes on with a sign-up that was left before its code', async () => {
    const address = anAddress()
    await aVisitor(address, password).signUp()
    const device = await aPhone()
    await device.goto('/sign-in')
    await device.write('E-mail or phone number', address)
    await device.write('Password', password)
    await device.page
      .locator('main')
      .getByRole('button', { name: device.say('Sign in'), exact: true })
      .click()
    await device.page.getByLabel(device.say('Code of 6 digits')).waitFor()
    expect(new URL(device.page.url()).pathname).toBe('/sign-up')
  })
})

describe('A member', () => {
  it('is told kindly that the password is wrong, and keeps what was written', async () => {
    const address = anAddress()
    await aVisitor(address, password).joins()
    const device = await aPhone({ language: 'fr' })
    await device.goto('/sign-in')
    await device.write('E-mail or phone number', address)
    await device.write('Password', 'not the right one')
    await device.page
      .locator('main')
      .getByRole('button', { name: device.say('Sign in'), exact: true })
      .click()
    await device.page.getByRole('alert').waitFor()
    expect(await device.page.getByLabel(device.say('E-mail or phone number')).inputValue()).toBe(address)
  })

  it('who has forgotten the password chooses another one', async () => {
    const address = anAddress()
    const visitor = aVisitor(address, password)
    await visitor.joins()
    const device = await aPhone()
    await device.goto('/forgotten-password')
    await device.write('E-mail or phone number', address)
    await device.press('Send me a code')
    await device.page.getByLabel(device.say('New password')).waitFor()
    await device.write('Code of 6 digits', (await visitor.newest())?.code ?? '')
    await device.write('New password', 'four rather quiet words')
    await device.press('Keep the new password')
    await device.page.waitForURL(/\/nearby/)
    expect((await visitor.signIn('four rather quiet words')).status).toBe(200)
  })

  it('leaves nothing of theirs on a shared phone after signing out', async () => {
    const address = anAddress()
    await aVisitor(address, password).joins()
    const device = await aPhone()
    await signIn(device, address)
    await device.goto('/me')
    const member = String(await device.page.evaluate('localStorage.getItem("indigo.member")'))
    await expect.poll(() => device.page.evaluate(keptOnDevice)).toContain(member)
    await device.press('Sign out')
    await device.page
      .getByRole('dialog')
      .getByRole('button', { name: device.say('Sign out') })
      .click()
    await device.page.waitForURL(/\/nearby/)
    expect(await device.page.evaluate(keptOnDevice)).not.toContain(member)
  })
})
