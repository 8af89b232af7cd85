import { describe, expect, it } from 'vitest'
import { join } from '../api/client/people.ts'
import { barriersOn } from './client/barriers.ts'
import { aFullLife } from './client/full-life.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { aPhone, type Phone } from './client/phone.ts'
import { operatorOpenings, teamOpenings } from './client/staff-openings.ts'
import {
  consoleSights,
  deskSights,
  look,
  lostSights,
  missingSights,
  openings,
  openSights,
  ownSights,
  settled,
  type Sight,
  thingSights,
} from './client/sights.ts'

const languages = ['fr', 'ar', 'ur'] as const
const timeout = 600_000

type Step = Sight & { open?: (phone: Phone) => Promise<void> }

/** What stands in the way on each of some pages, by the page's name; and pages that did not come. */
const barriersAlong = async (phone: Phone, steps: readonly Step[]): Promise<string[]> => {
  const found: string[] = []
  for (const { name, path, open } of steps) {
    const barriers = await (async () => {
      await look(phone, path)
      await open?.(phone)
      await settled(phone)
      return barriersOn(phone.page)
    })().catch((error: unknown) => [String(error), ...phone.complaints])
    for (const barrier of barriers) found.push(`${name}: ${barrier}`)
  }
  return found
}

/** From now on, the API answers with a problem. */
const failing = async (phone: Phone, status: number, code: string): Promise<Phone> => {
  const body = JSON.stringify({ type: 'about:blank', title: 'Oops', detail: 'It did not work.', status, code })
  const contentType = 'application/problem+json'
  await phone.context.route('**/v1/**', (route) => route.fulfill({ status, contentType, body }))
  return phone
}

describe.each(languages)('In %s, nothing stands in the way', (language) => {
  it('of a visitor', { timeout }, async () => {
    const { listings } = await aFullLife()
    const sights = [
      ...openSights,
      { name: 'a listing', path: `/listings/${listings.theirs.id}` },
      ...ownSights.slice(0, 3),
    ]
    expect(await barriersAlong(await aPhone({ language }), sights)).toEqual([])
  })

  it('of a newcomer, who has nothing yet', { timeout }, async () => {
    const phone = await aPhoneOf(await join('Nina'), { language })
    expect(await barriersAlong(phone, [...ownSights, ...lostSights, ...missingSights])).toEqual([])
  })

  it('of a member in the middle of it', { timeout }, async () => {
    const life = await aFullLife()
    const phone = await aPhoneOf(life.awa, { language })
    expect(await barriersAlong(phone, [...ownSights, ...thingSights(life)])).toEqual([])
  })

  it('of a team and of an operator', { timeout }, async () => {
    const life = await aFullLife()
    const team = await aPhoneOf(life.ben, { language })
    const operator = await aPhoneOf(life.together.operator, { language })
    expect(await barriersAlong(team, [...deskSights(life), ...teamOpenings(life)])).toEqual([])
    expect(await barriersAlong(operator, [...consoleSights(life), ...operatorOpenings(life)])).toEqual([])
  })

  it('in any dialog', { timeout }, async () => {
    const life = await aFullLife()
    const phone = await aPhoneOf(life.awa, { language })
    expect(await barriersAlong(phone, openings(life))).toEqual([])
  })

  it('when the API refuses', { timeout }, async () => {
    const life = await aFullLife()
    const phone = await failing(await aPhoneOf(life.awa, { language }), 409, 'wrong_state')
    expect(await barriersAlong(phone, [...ownSights, ...thingSights(life).slice(-2)])).toEqual([])
  })

  it('when the API is broken', { timeout }, async () => {
    const life = await aFullLife()
    const phone = await failing(await aPhoneOf(life.awa, { language }), 500, 'internal_error')
    expect(await barriersAlong(phone, ownSights.slice(0, 3))).toEqual([])
  })
})

describe('In the dark, nothing stands in the way', () => {
  it('of a member in the middle of it', { timeout }, async () => {
    const life = await aFullLife()
    const phone = await aPhoneOf(life.awa, { language: 'fr', dark: true })
    expect(await barriersAlong(phone, [...openSights, ...ownSights, ...thingSights(life)])).toEqual([])
  })
})
