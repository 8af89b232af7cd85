import { describe, expect, it } from 'vitest'
import { receipts } from '../../shared/contract/receipts.ts'
import { Receipt } from '../../shared/model/receipt.ts'
import { read } from '../api/client/answer.ts'
import { people } from '../api/client/people.ts'
import type { Person } from '../api/client/person.ts'
import { aTeamAtItsDesk, toDesk } from './client/a-team.ts'
import { fileFrom } from './client/file-from.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { inDialog } from './client/moves.ts'
import type { Phone } from './client/phone.ts'
import { montreuil } from './client/publish.ts'
import { look } from './client/sights.ts'
import { phoneSize } from './client/sizes.ts'

const timeout = 240_000
/** What associations have on white. */
const orange = 'rgb(150, 69, 3)'

const chairs = [
  ['fr', 'Des chaises pliantes', 'La Table du Canal'],
  ['ar', 'كراسٍ قابلة للطي', 'أصدقاء الحي'],
  ['ur', 'تہ ہونے والی کرسیاں', 'محلے کے دوست'],
  ['el', 'Πτυσσόμενες καρέκλες', 'Το τραπέζι της γειτονιάς'],
] as const

const digos = ({ say }: Phone, amount: number): string =>
  say('{amount, plural, one {{0} Digo} other {{1} Digos}}', { amount, 0: String(amount), 1: String(amount) })
const missing = ({ say }: Phone, left: number): string => {
  const [some, all] = [String(left), '6']
  const words = '{left, plural, one {{0} of {1} is missing} other {{2} of {3} are missing}}'
  return say(words, { left, 0: some, 1: all, 2: some, 3: all })
}

/** Eight hundred of the month's thousand Digos are promised to somebody already. */
const spendMost = async (awa: Person, association: { id: string }, giver: Person): Promise<void> => {
  const need = await awa.lists({ kind: 'need', value: 100, quantity: 8, associationId: association.id })
  await awa.accepts(await giver.asks(need, { quantity: 8 }))
}

/** Asks for six chairs of 60 Digos each; gives the address of the need. */
const publish = async (team: Phone, title: string): Promise<string> => {
  const { page, press, write, say } = team
  await press('Publish a need')
  await page.getByRole('heading', { level: 1, name: say('Publish a need') }).waitFor()
  await write('Title', title)
  await write('Description', `${title}.`)
  await write('How many?', '6')
  await write('Digos for each', '60')
  await press('Publish the need')
  await page.getByText(missing(team, 6)).waitFor()
  return (await page.getByRole('link', { name: title }).getAttribute('href')) ?? ''
}

/** Finds the need in the list of what associations want. */
const find = async (phone: Phone, title: string, association: string): Promise<void> => {
  const { page, say } = phone
  await look(phone, '/nearby?sort=newest')
  await page
    .locator('main')
    .getByRole('button', { name: say('Associations'), exact: true })
    .click()
  const card = page.getByRole('article').filter({ hasText: title }).first()
  await card.locator('[data-kind=association]').filter({ hasText: association }).waitFor()
  const badge = `document.querySelector('article [data-kind=association]')`
  expect(await page.evaluate<string>(`getComputedStyle(${badge}).color`)).toBe(orange)
  await card.getByRole('link', { name: title }).click()
}

/** Promises some pieces on the need's page, having read what it will bring. */
const promise = async (phone: Phone, pieces: number, announced: string): Promise<void> => {
  const { page, press, write } = phone
  await press('I can help')
  await write('How many?', String(pieces))
  await page.getByRole('dialog').getByText(announced).waitFor()
  await write('Your message', 'Bonjour !')
  await inDialog('Send')(phone)
  await page.waitForURL(/\/exchanges\//)
}

const isDone = 'You confirmed. The exchange is completed.'

/** Opens what waits at the desk from somebody. */
const opens = async (team: Phone, name: string): Promise<void> => {
  await toDesk(team, 'Desk')
  await team.page.getByRole('listitem').filter({ hasText: name }).getByRole('link').click()
}

/** Does what there is to be done about it. */
const answers = async (team: Phone, name: string, press: string, then: string): Promise<void> => {
  await opens(team, name)
  await team.press(press)
  await team.sees(then)
}

/** The receipt on paper and as data, which agrees with what the API says. */
const keepsReceipt = async (phone: Phone, giver: Person): Promise<Receipt> => {
  const { press, sees, page } = phone
  await sees('Receipt')
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const paper = await fileFrom(phone, () => press('Receipt to print (PDF)'))
  const data = await fileFrom(phone, () => press('As data (JSON)'))
  const receipt = Receipt.parse(JSON.parse(data.content.toString()))
  expect(receipt).toEqual(await read(giver.get(`/v1/exchanges/${id}/receipt`), receipts.readReceipt.output))
  expect(receipt.number).toMatch(/^\d{4}-\w{10}$/)
  expect([paper.name, paper.content.subarray(0, 5).toString()]).toEqual([`indigo-${receipt.number}.pdf`, '%PDF-'])
  return receipt
}

describe('A need of six pieces', () => {
  it.each(chairs)('is filled by three givers, in %s', { timeout }, async (language, title, name) => {
    const [{ awa, association, team }, { ben, cleo, dan, eda }] = await Promise.all([
      aTeamAtItsDesk(language, name),
      people('ben', 'cleo', 'dan', 'eda'),
    ])
    await spendMost(awa, association, eda)
    const device = { language, size: phoneSize, settings: { place: montreuil } }
    const phones = await Promise.all([aPhoneOf(ben, device), aPhoneOf(cleo, device), aPhoneOf(dan, device)])
    const [bens, cleos, dans] = phones
    const need = await publish(team, title)

    await find(bens, title, name)
    await promise(bens, 1, digos(bens, 60))
    await answers(team, 'ben', 'Say yes', 'You said yes.')
    await find(cleos, title, name)
    await cleos.sees('{0} of {1}', { 0: '5', 1: '6' })
    await promise(cleos, 2, digos(cleos, 120))
    await answers(team, 'cleo', 'Say yes', 'You said yes.')
    // What the month's budget still has, 20 Digos, is not enough for three pieces.
    await find(dans, title, name)
    await promise(dans, 3, dans.say('This month’s budget is used up: you earn Good Vibes.'))
    await answers(team, 'dan', 'Say yes', 'You said yes.')

    // All bring what they promised, but Cleo, who has one of two.
    await bens.press('I have handed it over')
    await dans.press('I have handed it over')
    await cleos.write('How many did you hand over?', '1')
    await cleos.press('I have handed it over')
    await cleos.sees('Wait until they confirm.')
    await toDesk(team, 'Desk')
    await toDesk(team, 'Needs')
    await team.sees('Reserved')
    for (const giver of ['ben', 'dan']) await answers(team, giver, 'I have got it', isDone)
    await opens(team, 'cleo')
    await team.sees('({0} were handed over)', { 0: '1' })
    await team.press('I have got it')
    await team.sees(isDone)
    await cleos.sees('of {0} that were promised', { 0: '2' })
    await toDesk(team, 'Desk')
    await toDesk(team, 'Needs')
    await team.page.getByText(missing(team, 1)).waitFor()

    // Ben has the last one too.
    await bens.press('See the listing')
    await bens.sees('{0} of {1}', { 0: '1', 1: '6' })
    await promise(bens, 1, digos(bens, 60))
    // The team comes back later: it looked at its desk a moment ago.
    await team.page.reload()
    await answers(team, 'ben', 'Say yes', 'You said yes.')
    await bens.press('I have handed it over')
    await bens.sees('Wait until they confirm.')
    await answers(team, 'ben', 'I have got it', isDone)

    const kept = [await keepsReceipt(bens, ben), await keepsReceipt(cleos, cleo), await keepsReceipt(dans, dan)]
    expect(kept.map(({ quantity, earned }) => [quantity, earned])).toEqual([
      [1, 60],
      [1, 60],
      [3, 0],
    ])
    const given = (await Promise.all([ben, cleo, dan].map((giver) => giver.exchanges()))).flat()
    expect(new Set(given.map(({ receiptNumber }) => receiptNumber)).size).toBe(4)
    const balances = await Promise.all([ben, cleo, dan].map(async (giver) => (await giver.digos()).balance))
    expect(balances).toEqual([170, 110, 50])
    await look(dans, need)
    await dans.sees('Closed')
    await toDesk(team, 'Desk')
    await toDesk(team, 'Needs')
    await team.sees('Closed')
    expect([team, ...phones].flatMap(({ complaints }) => complaints)).toEqual([])
  })
})
