import { randomUUID } from 'node:crypto'
import { password } from '../../api/client/cognito.ts'
import { aVisitor } from '../../api/client/visitor.ts'
import type { Phone } from './phone.ts'

/** An address that nobody had before. */
export const anAddress = (): string => `${randomUUID()}@people.example`

/** Becomes a member on a device, with the code that comes to the address. */
export const signUp = async (phone: Phone, name: string, address = anAddress()): Promise<string> => {
  await phone.page.getByLabel(phone.say('Your first name or a nickname')).waitFor()
  await phone.write('Your first name or a nickname', name)
  await phone.write('E-mail or phone number', address)
  await phone.write('New password', password)
  await phone.page.getByRole('checkbox').check()
  await phone.press('Go on')
  await phone.page.getByLabel(phone.say('Code of 6 digits')).waitFor()
  const code = (await aVisitor(address, password).newest())?.code ?? ''
  await phone.write('Code of 6 digits', code)
  await phone.press('Confirm')
  return address
}

/** Signs in on a device; ends on the page that follows. */
export const signIn = async (phone: Phone, address: string): Promise<void> => {
  await phone.goto('/sign-in')
  await phone.write('E-mail or phone number', address)
  await phone.write('Password', password)
  await phone.page
    .locator('main')
    .getByRole('button', { name: phone.say('Sign in'), exact: true })
    .click()
  await phone.page.waitForURL(/\/nearby/)
}
