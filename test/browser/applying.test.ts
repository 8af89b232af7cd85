import { describe, expect, it } from 'vitest'
import { noticeWords } from '../../shared/i18n/notice-words.ts'
import { problemWords } from '../../shared/i18n/problem-words.ts'
import { claimsOf } from '../../web/src/app/session/claims.ts'
import { join } from '../api/client/people.ts'
import { aVisitor } from '../api/client/visitor.ts'
import { applyFor, aRegisterNumber, associationsIn } from './client/associations.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { layoutFaultsOn } from './client/layout.ts'
import { signUp } from './client/members.ts'
import { aPhone, type Phone } from './client/phone.ts'
import { montreuil } from './client/publish.ts'

const languages = ['fr', 'ar', 'ur', 'pl'] as const
const patience = { timeout: 60_000 }
const desktop = { width: 1280, height: 800 }
const settings = { place: montreuil }

/** Nothing of what is shown now is cut or too small to be pressed. */
const fits = async ({ page }: Phone): Promise<void> => expect(await layoutFaultsOn(page)).toEqual([])

/** Where the device does not let the app copy, the address stands there, marked. */
const copiesByHand = async ({ page, press, say }: Phone): Promise<void> => {
  await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })`)
  await press('Copy the address')
  const shown = page.getByRole('textbox', { name: say('Copy the address') })
  await shown.waitFor()
  const marked = await page.evaluate<string>(
    `(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.activeElement)`,
  )
  expect(marked).toBe(page.url())
  await page.evaluate(`delete navigator.clipboard`)
}

/** The operator decides about the association whose page is open. */
const decide = async (phone: Phone, decision: string, reason: string): Promise<void> => {
  const { page, press, say, sees, write } = phone
  await page.getByLabel(say(decision)).first().check()
  await write('Reason', reason)
  await fits(phone)
  await press('Decide')
  await page.locator('main li').getByText(reason).waitFor()
  await sees('It is decided. The team is told.')
}

/** The operator finds a new application in the queue by its number; where the register is asked for it comes back. */
const lookAt = async (phone: Phone, number: string): Promise<string> => {
  const { page, press, say, sees } = phone
  await press('Associations')
  await sees('New applications')
  await fits(phone)
  await page.locator('main li').filter({ hasText: number }).getByRole('link').click()
  await sees('Your decision')
  const link = page.getByRole('link', { name: say('Look it up in the register (opens another page)') })
  return (await link.getAttribute('href')) ?? ''
}

/** Opens the newest notice with these words. */
const openNotice = async (phone: Phone, title: string): Promise<void> => {
  await phone.goto('/notices')
  const newest = phone.page.locator('main').getByRole('link', { name: title }).first()
  await newest.waitFor()
  await fits(phone)
  await newest.click()
}

/** Signs up on the way to a page, as somebody who comes to it without an account. */
const signUpFor = async (phone: Phone, name: string): Promise<string> => {
  await phone.page
    .locator('main')
    .getByRole('link', { name: phone.say('Sign in') })
    .click()
  await phone.press('I am new here')
  return signUp(phone, name)
}

const aNewcomer = async (language: (typeof languages)[number], name: string) => {
  const phone = await aPhone({ language, settings })
  await phone.goto('/me/profile')
  return { phone, address: await signUpFor(phone, name) }
}

const newestSubject = async (address: string) => (await aVisitor(address, '').newest())?.subject

describe.each(languages)('In %s', (language) => {
  const said = associationsIn[language]
  const told = (kind: Parameters<typeof noticeWords>[1]): string => noticeWords(language, kind).title

  it('an association comes from its application to its team’s desk, until it is suspended', async () => {
    const [applicant, operator, visitor] = await Promise.all([
      aPhone({ language, settings }),
      join('Olga', { groups: ['operators'] }).then((olga) => aPhoneOf(olga, { language, size: desktop })),
      aPhone({ language, settings }),
    ])

    // Somebody without an account comes to register an association.
    await applicant.goto('/associations')
    await applicant.press('Register an association')
    const address = await signUpFor(applicant, 'Awa')
    await fits(applicant)
    const wrong = aRegisterNumber()
    await applyFor(applicant, said, wrong)
    await applicant.sees('Somebody looks at it now: who you are, and your number in the register.')
    await fits(applicant)
    const first = applicant.page.url()

    // The operator looks the number up, and refuses.
    await operator.goto('/me')
    await operator.press('Console')
    await operator.page.waitForURL(/\/console$/)
    expect(await lookAt(operator, wrong)).toContain(`annuaire-entreprises.data.gouv.fr/rechercher?terme=${wrong}`)
    await decide(operator, 'Refuse it', 'Un chiffre du numéro est faux.')

    await openNotice(applicant, told('association_refused'))
    await applicant.page.waitForURL(first)
    await applicant.page.getByText('Un chiffre du numéro est faux.').waitFor()
    await expect.poll(() => newestSubject(address), patience).toBe(told('association_refused'))
    await fits(applicant)

    // The second time the number is right.
    await applicant.press('Register it again')
    const right = aRegisterNumber()
    await applyFor(applicant, said, right)
    const { pathname } = new URL(applicant.page.url())
    await lookAt(operator, right)
    await decide(operator, 'Verify it', 'Le numéro et le nom sont au répertoire.')
    await openNotice(applicant, told('association_verified'))
    await applicant.page.waitForURL(new RegExp(`${pathname}$`))

    // Anybody finds it.
    await visitor.goto('/associations')
    await visitor.page.locator(`main h2 a[href="${pathname}"]`, { hasText: said.name }).click()
    await visitor.page.waitForURL(new RegExp(`${pathname}$`))
    await visitor.page.getByRole('heading', { level: 1, name: said.name }).waitFor()
    await visitor.page.getByText(said.description).first().waitFor()
    await visitor.sees('Nothing at the moment.')
    await fits(visitor)

    // The team's desk is open, and somebody else comes into the team.
    const second = await aNewcomer(language, 'Ben')
    await second.phone.press('How others see me')
    await second.phone.page.waitForURL(/\/members\//)
    await copiesByHand(second.phone)
    await second.phone.context.grantPermissions(['clipboard-write'])
    await second.phone.press('Copy the address')
    await second.phone.sees('Copied.')
    await fits(second.phone)
    await applicant.press('Open the desk')
    await applicant.sees('Nobody waits for an answer.')
    await fits(applicant)
    await applicant.press('Team')
    await applicant.write('Link to their page in Indigo', second.phone.page.url())
    await applicant.press('Invite')
    await applicant.page.locator('main').getByRole('link', { name: 'Ben' }).waitFor()
    await fits(applicant)
    await openNotice(second.phone, told('team_invited'))
    await second.phone.sees('You are invited into the team')
    await fits(second.phone)
    await second.phone.press('Say yes')
    await second.phone.press('Open the desk')
    await second.phone.sees('Nobody waits for an answer.')
    await fits(second.phone)

    // What the token says of the team does not help a suspended one.
    await applicant.page.reload()
    await applicant.press('Settings')
    await applicant.write('What it does', `${said.description} 2026.`)
    await decide(operator, 'Suspend it', 'Personne ne répond plus.')
    const act = applicant.page.waitForRequest((request) => request.method() === 'PATCH')
    await applicant.press('Keep the changes')
    const [, token = ''] = ((await (await act).headerValue('authorization')) ?? '').split(' ')
    expect(claimsOf(token).groups).toContain('associations')
    const { title } = problemWords(language).problem('association_suspended', {})
    await applicant.page.getByText(title).waitFor()
    await applicant.sees('The association is suspended. Nobody can act for it now. The reason stands on its page.')
    await fits(applicant)

    const phones = [applicant, operator, visitor, second.phone]
    expect(phones.flatMap(({ complaints }) => complaints)).toEqual([])
    expect(phones.flatMap(({ strangers }) => strangers)).toEqual([])
  })
})
