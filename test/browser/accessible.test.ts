import { afterEach, describe, expect, it } from 'vitest'
import { join } from '../api/client/people.ts'
import { barriersOn } from './client/barriers.ts'
import { aFullLife } from './client/full-life.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { aPhone, type Phone } from './client/phone.ts'
import { look, lostSights, missingSights, openings, openSights, ownSights, settled, type Sight, thingSights } from './client/sights.ts'

const languages = ['fr', 'ar', 'ur'] as const
const minutes = 60_000

const phones: Phone[] = []
const kept = (phone: Phone): Phone => {
  phones.push(phone)
  return phone
}

afterEach(async () => {
  for (const { close } of phones.splice(0)) await close()
})

/** What stands in the way on each of some pages, by the page's name. */
const barriersAlong = async (phone: Phone, sights: readonly Sight[]): Promise<string[]> => {
  const found: string[] = []
  for (const { name, path } of sights) {
    await look(phone, path)
    for (const barrier of await barriersOn(phone.page)) found.push(`${name}: ${barrier}`)
  }
  return found
}

/** From now on, the API answers with a problem. */
const failing = async ({ context }: Phone, status: number, code: string): Promise<void> => {
  const body = JSON.stringify({ type: 'about:blank', title: 'Oops', detail: 'It did not work.', status, code })
  await context.route('**/v1/**', (route) => route.fulfill({ status, contentType: 'application/problem+json', body }))
}

describe.each(languages)('In %s, nothing stands in the way', (language) => {
  it('of a visitor', { timeout: 5 * minutes }, async () => {
    const { listings } = await aFullLife()
    const phone = kept(await aPhone({ language }))
    const listing = { name: 'a listing', path: `/listings/${listings.theirs.id}` }
    expect(await barriersAlong(phone, [...openSights, ...ownSights, listing])).toEqual([])
  })

  it('of a newcomer, who has nothing yet', { timeout: 5 * minutes }, async () => {
    const phone = kept(await aPhoneOf(await join('Nina'), { language }))
    expect(await barriersAlong(phone, [...ownSights, ...lostSights, ...missingSights])).toEqual([])
  })

  it('of a member in the middle of it', { timeout: 5 * minutes }, async () => {
    const life = await aFullLife()
    const phone = kept(await aPhoneOf(life.awa, { language }))
    expect(await barriersAlong(phone, [...ownSights, ...thingSights(life)])).toEqual([])
  })

  it.each([
    [500, 'internal_error'],
    [409, 'wrong_state'],
  ])('when the API answers %i', { timeout: 5 * minutes }, async (status, code) => {
    const life = await aFullLife()
    const phone = kept(await aPhoneOf(life.awa, { language }))
    await failing(phone, status, code)
    expect(await barriersAlong(phone, [...ownSights, ...thingSights(life).slice(-2)])).toEqual([])
  })

  it('in any dialog', { timeout: 5 * minutes }, async () => {
    const life = await aFullLife()
    const phone = kept(await aPhoneOf(life.awa, { language }))
    const found: string[] = []
    for (const { name, path, open } of openings(life)) {
      await look(phone, path)
      await open(phone)
      await phone.page.locator('dialog[open]').waitFor()
      await settled(phone.page, phone.say('Loading'))
      for (const barrier of await barriersOn(phone.page)) found.push(`${name}: ${barrier}`)
    }
    expect(found).toEqual([])
  })
})

describe('In the dark, nothing stands in the way', () => {
  it('of a member in the middle of it', { timeout: 5 * minutes }, async () => {
    const life = await aFullLife()
    const phone = kept(await aPhoneOf(life.awa, { language: 'fr', dark: true }))
    expect(await barriersAlong(phone, [...openSights, ...ownSights, ...thingSights(life)])).toEqual([])
  })
})
