import { describe, expect, it } from 'vitest'
import type { Point } from '../../shared/model/place.ts'
import { join, people } from '../api/client/people.ts'
import { aGeotaggedPicture } from '../api/client/photos.ts'
import { keptOnDevice } from './client/kept-on-device.ts'
import { aPhone, type Phone } from './client/phone.ts'
import { look } from './client/sights.ts'
import { isHeldByWorker } from './client/worker.ts'

const patience = { timeout: 60_000 }
const timeout = 240_000

// Each test has a part of the sea for itself.
const at = (latitude: number): Point => ({ latitude, longitude: -120 })
const aVisitorAt = (place: Point, language: 'en' | 'ur' = 'en'): Promise<Phone> =>
  aPhone({ language, settings: { place: { name: 'Out at sea', ...place } } })

const cards = ({ page }: Phone) => page.locator('main article h2')
const titles = async (phone: Phone): Promise<string[]> => (await cards(phone).allInnerTexts()).toSorted()
/** Waits until these, and no others, are shown. */
const shows = async (phone: Phone, ...expected: string[]): Promise<void> => {
  await expect.poll(() => titles(phone), patience).toEqual(expected)
}

const aQuarter = async (place: Point) => {
  const awa = await join('Awa')
  const sofa = await awa.lists({ place, title: 'Sofa' })
  const table = await awa.lists({ place, title: 'Table' })
  await awa.lists({ place, title: 'Bicycle', kind: 'need', category: 'transport' })
  return { awa, sofa, table }
}

describe('A visitor', () => {
  it('narrows what is nearby; the address keeps it', { timeout }, async () => {
    const place = at(10)
    await aQuarter(place)
    const phone = await aVisitorAt(place)
    await look(phone, '/nearby')
    await shows(phone, 'Bicycle', 'Sofa', 'Table')
    await phone.press('Needs')
    await shows(phone, 'Bicycle')
    expect(new URL(phone.page.url()).searchParams.get('kind')).toBe('need')
    await phone.page.reload()
    await shows(phone, 'Bicycle')
    expect(await phone.page.getByRole('button', { name: 'Needs' }).getAttribute('aria-pressed')).toBe('true')
    await phone.press('Needs')
    await phone.press('Furniture')
    await shows(phone, 'Sofa', 'Table')
    await phone.page.reload()
    await shows(phone, 'Sofa', 'Table')
    expect(phone.complaints).toEqual([])
  })

  it('finds the French sofa in Urdu, while typing, and opens it', { timeout }, async () => {
    const place = at(14)
    const { awa } = await people('awa')
    await awa.lists({ place, title: 'Canapé trois places', language: 'fr' })
    await awa.lists({ place, title: 'Vélo rouge', language: 'fr', category: 'transport' })
    const phone = await aVisitorAt(place, 'ur')
    await look(phone, '/nearby')
    await shows(phone, 'Canapé trois places', 'Vélo rouge')
    await phone.page.getByRole('searchbox').pressSequentially('صوفہ')
    await shows(phone, 'Canapé trois places')
    await cards(phone).getByRole('link').click()
    await phone.page.getByRole('heading', { level: 1, name: 'Canapé trois places' }).waitFor(patience)
    await phone.sees('Ask for it')
    expect(await phone.page.locator('html').getAttribute('dir')).toBe('rtl')
  })

  it('reads Urdu in Nastaliq from the next page on, once its letters have come', { timeout }, async () => {
    const phone = await aPhone({ language: 'ur', settings: { nastaliq: undefined } })
    const lettersOfTitles = (): Promise<string> =>
      phone.page.evaluate(`getComputedStyle(document.querySelector('main h1')).fontFamily`)
    const haveCome = (): Promise<boolean> =>
      phone.page.evaluate(
        `[...document.fonts].some(({ family, status }) => /Nastaliq/.test(family) && status === 'loaded')`,
      )
    await look(phone, '/help')
    await expect.poll(haveCome, patience).toBe(true)
    expect(await lettersOfTitles()).not.toContain('Nastaliq')
    await phone.press('Nearby')
    await expect.poll(lettersOfTitles, patience).toContain('Nastaliq')
    await look(phone, '/safety')
    expect(await lettersOfTitles()).toContain('Nastaliq')
  })

  it('keeps what is half written when the language changes', { timeout }, async () => {
    const phone = await aPhone()
    await look(phone, '/sign-up')
    await phone.write('Your first name or a nickname', 'Zoë')
    await phone.press('Language')
    await phone.page.getByRole('dialog').getByRole('button', { name: 'العربية' }).click()
    await expect.poll(() => phone.page.locator('html').getAttribute('lang'), patience).toBe('ar')
    const kept = await phone.page
      .locator('main input')
      .evaluateAll((all) => all.map((each) => Reflect.get(each, 'value')))
    expect(kept).toContain('Zoë')
  })

  it('in an empty place sees what goes at a distance, and how to be the first', { timeout }, async () => {
    const awa = await join('Awa')
    const lesson = { subject: 'service', category: 'languages', title: `A lesson of ${awa.id}`, remote: true }
    await awa.lists(lesson)
    const phone = await aVisitorAt(at(-60))
    await look(phone, '/nearby')
    await phone.sees('Nothing here yet.')
    await phone.page.getByRole('heading', { name: 'From anywhere, at a distance' }).waitFor(patience)
    await phone.page.getByText(lesson.title).waitFor(patience)
    await phone.page.locator('main').getByRole('link', { name: 'Publish' }).click()
    await phone.sees('Show it with a photo')
  })

  it('is told distances from the place that was chosen, and none before', { timeout }, async () => {
    const paris = { latitude: 48.8566, longitude: 2.3522 }
    const awa = await join('Awa')
    const { title } = await awa.lists({ place: paris, title: `Lamp of ${awa.id}` })
    const lineOf = async (phone: Phone): Promise<string> => {
      await look(phone, '/nearby')
      return phone.page.locator('main article').filter({ hasText: title }).locator('p').last().innerText(patience)
    }
    expect(await lineOf(await aVisitorAt(paris))).toContain('less than 500 m away · ')
    expect(await lineOf(await aPhone())).not.toContain('away')
  })

  it('who has narrowed it down to nothing sees all again at one press', { timeout }, async () => {
    const place = at(34)
    await aQuarter(place)
    const phone = await aVisitorAt(place)
    await look(phone, '/nearby?kind=need&category=furniture&sort=newest')
    await phone.press('Show all')
    await shows(phone, 'Bicycle', 'Sofa', 'Table')
    expect(new URL(phone.page.url()).searchParams.get('kind')).toBeNull()
  })

  it('who loads the page again in the middle of it sees what has come meanwhile', { timeout }, async () => {
    const place = at(-50)
    const phone = await aVisitorAt(place)
    const { page } = phone
    // The first page of an empty place is kept, and the next does not come.
    await page.route(/\/v1\/listings\?.*cursor=/, () => {})
    await phone.goto('/nearby')
    await expect.poll(() => page.evaluate<string>(keptOnDevice), patience).toContain('"near"')
    const awa = await join('Awa')
    await awa.lists({ place, title: 'Sofa' })
    await page.unrouteAll()
    await page.reload()
    await shows(phone, 'Sofa')
  })

  it('in the place of one that is gone finds three like it', { timeout }, async () => {
    const place = at(18)
    const { awa, sofa } = await aQuarter(place)
    for (const title of ['Chair', 'Shelf', 'Lamp']) await awa.lists({ place, title })
    await awa.delete(`/v1/listings/${sofa.id}`)
    const phone = await aVisitorAt(place)
    await look(phone, `/listings/${sofa.id}`)
    await phone.sees('This one is taken or over. Look at what is like it.')
    const similar = phone.page.locator('main section article h2')
    await expect.poll(() => similar.count(), patience).toBe(3)
    await similar.first().getByRole('link').click()
    await phone.sees('Ask for it')
  })

  it('at an address that leads nowhere is led back', { timeout }, async () => {
    const phone = await aPhone()
    for (const path of ['/nowhere', '/listings/nothing', '/me/nothing/at/all']) {
      await look(phone, path)
      await phone.page
        .locator('main')
        .getByRole('link')
        .or(phone.page.locator('main').getByRole('button'))
        .first()
        .waitFor(patience)
    }
    await look(phone, '/nowhere')
    await phone.sees('There is nothing here')
    await phone.press('See what is nearby')
    await phone.page.waitForURL(/\/nearby/)
  })

  it('sees the same search on the map and in the list', { timeout }, async () => {
    const place = at(22)
    await aQuarter(place)
    const phone = await aVisitorAt(place)
    await look(phone, '/nearby?kind=offer&category=furniture')
    await shows(phone, 'Sofa', 'Table')
    await phone.press('Show on a map')
    await phone.page.waitForURL(/view=map/)
    await phone.page.locator('main canvas').first().waitFor(patience)
    const { searchParams } = new URL(phone.page.url())
    expect([searchParams.get('kind'), searchParams.get('category')]).toEqual(['offer', 'furniture'])
    await phone.press('Show as a list')
    await shows(phone, 'Sofa', 'Table')
    expect(new URL(phone.page.url()).searchParams.get('kind')).toBe('offer')
  })

  it('publishes what another app has shared', { timeout }, async () => {
    const phone = await aPhone()
    await look(phone, '/nearby')
    await isHeldByWorker(phone)
    const picture = (await aGeotaggedPicture(320, 240)).toString('base64')
    await phone.page.evaluate(`{
      const form = Object.assign(document.createElement('form'), { method: 'POST', enctype: 'multipart/form-data', action: '/share-target' })
      const text = Object.assign(document.createElement('input'), { name: 'title', value: 'A green bench' })
      const files = Object.assign(document.createElement('input'), { type: 'file', name: 'photos' })
      const bytes = Uint8Array.from(atob('${picture}'), (letter) => letter.charCodeAt(0))
      const given = new DataTransfer()
      given.items.add(new File([bytes], 'bench.jpg', { type: 'image/jpeg' }))
      files.files = given.files
      form.append(text, files)
      document.body.append(form)
      form.submit()
    }`)
    await phone.page.waitForURL(/\/publish/)
    await phone.page.getByRole('list', { name: 'Your photos' }).locator('img').waitFor(patience)
    await phone.press('Continue')
    await phone.press('I give')
    await phone.press('An object')
    await phone.press('Furniture')
    await expect.poll(() => phone.page.getByLabel('Title').inputValue(), patience).toBe('A green bench')
  })
})
