import { describe, expect, it } from 'vitest'
import { times } from '../api/client/builders.ts'
import { people } from '../api/client/people.ts'
import { barriersOn } from './client/barriers.ts'
import { aPhoneOf } from './client/known-phone.ts'
import { layoutFaultsOn } from './client/layout.ts'
import type { Phone } from './client/phone.ts'
import { look, settled } from './client/sights.ts'

const patience = { timeout: 60_000 }
const timeout = 240_000
const desktop = { width: 1280, height: 800 }
const narrow = { width: 320, height: 740 }

/** Awa, who has asked Ben for some things. */
const anAsker = async (titles: readonly string[]) => {
  const { awa, ben } = await people('awa', 'ben')
  const asked: { id: string }[] = []
  for (const title of titles) asked.push(await awa.asks(await ben.lists({ title, value: 1 }), { message: 'Bonjour !' }))
  return { awa, path: `/exchanges/${asked[0]?.id}` }
}

const rows = ({ page }: Phone) => page.locator('article h3')
const current = ({ page }: Phone) => page.locator('article [aria-current="page"]')
const heading = ({ page }: Phone) => page.locator('main h1')
const focused = ({ page }: Phone) => page.evaluate<string>('document.activeElement.textContent')
/** How often the list has been asked for from now on. */
const asksForList = ({ page }: Phone): (() => number) => {
  let asks = 0
  page.on('request', (request) => {
    if (/\/v1\/me\/exchanges/.test(request.url())) asks += 1
  })
  return () => asks
}

describe('On a wide screen', () => {
  it('the list stays beside the exchange, and leads to the others', { timeout }, async () => {
    const titles = times(9, (place) => `Thing ${place}`)
    const { awa } = await anAsker(titles)
    const phone = await aPhoneOf(awa, { size: desktop })
    const { page } = phone
    await look(phone, '/exchanges')
    await phone.sees('Choose an exchange.')
    expect(await rows(phone).count()).toBe(titles.length)
    expect(await current(phone).count()).toBe(0)

    await page.getByRole('link', { name: 'Thing 4' }).click()
    await expect.poll(() => heading(phone).allInnerTexts(), patience).toEqual(['Thing 4'])
    expect(await current(phone).allInnerTexts()).toEqual(['Thing 4'])
    expect(await focused(phone)).toBe('Thing 4')

    const list = page.getByRole('navigation', { name: 'Exchanges' })
    const last = list.getByRole('link', { name: /^Thing/ }).last()
    const lastTitle = await last.innerText()
    await last.scrollIntoViewIfNeeded()
    const before = await last.boundingBox()
    await last.click()
    await expect.poll(() => heading(phone).allInnerTexts(), patience).toEqual([lastTitle])
    await settled(phone)
    expect(await last.boundingBox()).toEqual(before)
    expect(await rows(phone).count()).toBe(titles.length)
    expect(await current(phone).allInnerTexts()).toEqual([lastTitle])
    expect(await focused(phone)).toBe(lastTitle)
    expect(await layoutFaultsOn(page)).toEqual([])
    expect(phone.complaints).toEqual([])
  })

  it('what is half written stays when the window becomes narrow, and the list goes', { timeout }, async () => {
    const { awa, path } = await anAsker(['A sofa', 'A table'])
    const phone = await aPhoneOf(awa, { size: desktop })
    const { page } = phone
    await look(phone, path)
    await page.locator('main textarea').last().fill('I come at ten')
    await page.setViewportSize(narrow)
    await expect.poll(() => rows(phone).count(), patience).toBe(0)
    expect(await page.locator('main textarea').last().inputValue()).toBe('I come at ten')
    expect(await layoutFaultsOn(page)).toEqual([])
    await page.getByRole('button', { name: 'Back', exact: true }).waitFor()
  })

  it.each(['fr', 'ar'] as const)('nothing stands in the way, in %s', { timeout }, async (language) => {
    const { awa, path } = await anAsker(['Un canapé', 'Une table'])
    const phone = await aPhoneOf(awa, { language, size: desktop })
    const barriers: string[] = []
    for (const each of ['/exchanges', path]) {
      await look(phone, each)
      barriers.push(...(await barriersOn(phone.page)), ...(await layoutFaultsOn(phone.page)))
    }
    expect(barriers).toEqual([])
    const [list, one] = await Promise.all([
      phone.page.getByRole('navigation', { name: phone.say('Exchanges') }).boundingBox(),
      phone.page.locator('main').boundingBox(),
    ])
    expect((list?.x ?? 0) < (one?.x ?? 0)).toBe(language === 'fr')
  })
})

describe('On a narrow screen', () => {
  it('an exchange is alone, and the list is not asked for', { timeout }, async () => {
    const { awa, path } = await anAsker(['A sofa', 'A table'])
    const phone = await aPhoneOf(awa, { size: narrow })
    const asks = asksForList(phone)
    await look(phone, path)
    expect(await rows(phone).count()).toBe(0)
    expect(await layoutFaultsOn(phone.page)).toEqual([])
    expect(asks()).toBe(0)
    await look(phone, '/exchanges')
    expect(await rows(phone).count()).toBe(2)
    expect(asks()).toBeGreaterThan(0)
    expect(await layoutFaultsOn(phone.page)).toEqual([])
  })
})
