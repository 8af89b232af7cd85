import { describe, expect, inject, it } from 'vitest'
import * as z from 'zod'
import { password } from '../api/client/cognito.ts'
import { Message } from '../../local/mail/message.ts'
import { problemWords } from '../../shared/i18n/problem-words.ts'
import { aVerifiedAssociation } from '../api/client/scenes.ts'
import { aVisitor } from '../api/client/visitor.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { layoutFaultsOn } from './client/layout.ts'
import { anAddress } from './client/members.ts'
import { aPhone, type Phone } from './client/phone.ts'
import { montreuil, offer } from './client/publish.ts'
import { readQr } from './client/read-qr.ts'

const languages = ['fr', 'ar', 'ur', 'pl'] as const
const name = 'أمل'
const another = 'four rather quiet words'

/** Nothing of what is shown now is cut or too small to be pressed. */
const fits = async ({ page }: Phone): Promise<void> => expect(await layoutFaultsOn(page)).toEqual([])

/** All that the laptop has mailed to an address; to anybody, where none is named. */
const mailed = async (to = ''): Promise<Message[]> => {
  const answer = await fetch(`${inject('local').mail}/messages?to=${encodeURIComponent(to)}`)
  return z.object({ items: z.array(Message) }).parse(await answer.json()).items
}

/** What is printed: the address in the square, which holds the code that stands beside it. */
const theSheet = async (team: Phone): Promise<string> => {
  const { page, say, sees } = team
  await sees('Print it now: it is not shown again. Give it only to this person, by hand.')
  const sheet = page.locator('article')
  const address = await readQr(sheet.getByRole('img', { name: say('A code to scan: it opens the invitation') }))
  const written = (await sheet.locator('p bdi[dir=ltr]').last().innerText()).replaceAll(' ', '')
  expect(address).toBe(`${team.origin}/invitation#${written}`)
  await sheet.getByText(name).waitFor()
  await fits(team)
  return address
}

/** Writes the name down that the screen gives, and goes on with it. */
const takeName = async (person: Phone): Promise<string> => {
  const { page, press, sees, say } = person
  await sees('This is your name to sign in:')
  const signInName = await page.getByRole('status').locator('[dir=ltr]').innerText()
  await page.getByLabel(say('I have written the name down')).check()
  await fits(person)
  await press('Sign in now')
  await page.waitForURL(/\/nearby/)
  return signInName
}

const signOut = async ({ goto, page, press, say }: Phone): Promise<void> => {
  await goto('/me')
  await press('Sign out')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('Sign out') })
    .click()
  await page.waitForURL(/\/nearby/)
}

const signIn = async ({ goto, page, say, write }: Phone, username: string, with_: string): Promise<void> => {
  await goto('/sign-in')
  await write('E-mail or phone number', username)
  await write('Password', with_)
  await page
    .locator('main')
    .getByRole('button', { name: say('Sign in'), exact: true })
    .click()
  await page.waitForURL(/\/nearby/)
}

/** A verified association, whose coordinator is on the page of the people whom they help. */
const aTeamThatHelps = async (language: (typeof languages)[number]) => {
  const { awa, association } = await aVerifiedAssociation({ name: 'La Table du Canal' })
  const team = await aPhoneOf(awa, { language })
  await team.goto('/me')
  await team.page.locator('main').getByRole('link', { name: association.name }).click()
  await team.press('People we help')
  return team
}

describe.each(languages)('In %s', (language) => {
  it('somebody without e-mail comes in with a sheet, is helped back, and takes the account into their own hands', async () => {
    const [team, person] = await Promise.all([
      aTeamThatHelps(language),
      aPhone({ language, settings: { place: montreuil } }),
    ])

    // The team prints an invitation; the person scans it with their own phone.
    await team.write('First name', name)
    await fits(team)
    await team.press('Make the sheet')
    await person.page.goto(await theSheet(team))
    await person.page.getByLabel(person.say('Your first name')).waitFor()
    expect(await person.page.getByLabel(person.say('Your first name')).inputValue()).toBe(name)
    await person.write('New password', password)
    await person.page.getByRole('checkbox').check()
    await fits(person)
    await person.press('Become a member')
    const signInName = await takeName(person)

    // They are a member like everybody.
    await person.goto('/publish')
    await offer(person, { title: 'Une petite table', description: 'Bois clair.', value: 5 })
    await signOut(person)
    await signIn(person, signInName, password)

    // A forgotten password: the app says who helps, and the association prints another sheet.
    await signOut(person)
    await person.goto('/sign-in')
    await person.press('I forgot my password')
    await person.page.getByRole('heading', { level: 1, name: person.say('I forgot my password') }).waitFor()
    await person.write('E-mail or phone number', signInName)
    await person.sees('An association gave you this name. Ask them: they print a sheet for a new password.')
    await fits(person)
    await team.press('I have printed it')
    await team.page.locator('li').getByText(name).waitFor()
    await fits(team)
    await team.press('Sheet for a new password')
    await person.page.goto(await theSheet(team))
    await team.press('I have printed it')
    await person.page.getByText(signInName).waitFor()
    await person.write('New password', another)
    await fits(person)
    await person.press('Keep the new password')
    expect(await takeName(person)).toBe(signInName)

    // An address of their own, proved with its code.
    const address = anAddress()
    await person.goto('/me')
    await person.press('Signing in')
    await person.sees('Your own e-mail or phone number')
    await person.write('E-mail or phone number', address)
    await fits(person)
    await person.press('Send me a code')
    await person.page.getByLabel(person.say('Code of 6 digits')).waitFor()
    await person.write('Code of 6 digits', (await aVisitor(address, '').newest())?.code ?? '')
    await fits(person)
    await person.press('Take it into my own hands')
    await person.sees('Done. From now on you sign in with your own address, and only you choose the password.')
    await fits(person)

    // From now on the association makes no sheet for them, not even where it still sees their name.
    await team.press('Sheet for a new password')
    const { title } = problemWords(language).problem('not_assisted', {})
    await team.page.getByText(title).waitFor()
    await team.page.locator('li').getByText(name).waitFor({ state: 'detached' })
    await fits(team)
    await signOut(person)
    await signIn(person, address, another)

    const all = await mailed()
    expect(all.flatMap(({ to }) => to).filter((to) => to.endsWith('.invalid'))).toEqual([])
    expect(all.filter(({ text }) => text.includes(signInName))).toEqual([])
    expect((await mailed(address)).length).toBeGreaterThan(0)
    expect([...team.complaints, ...person.complaints]).toEqual([])
    expect([...team.strangers, ...person.strangers]).toEqual([])
  })
})
