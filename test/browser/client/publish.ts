import type { Phone } from './phone.ts'

type Wish = {
  title: string
  description: string
  value: number
  photo?: string | { name: string; mimeType: string; buffer: Buffer }
}

/** Where everybody in these tests is, so that nobody is asked. */
export const montreuil = { name: 'Montreuil', latitude: 48.8638, longitude: 2.4485 }

/** Offers an object from the first question to the last; ends before the last press. */
export const fillOffer = async (phone: Phone, { title, description, value, photo }: Wish): Promise<void> => {
  const { page, press, say, write } = phone
  await page.getByRole('heading', { name: say('Show it with a photo') }).waitFor()
  if (photo !== undefined) {
    await page.locator('input[type=file]').first().setInputFiles(photo)
    await page.locator('main img').first().waitFor()
    await press('Continue')
  } else await press('Go on without a photo')
  await press('I give')
  await press('An object')
  await press('Furniture')
  await write('Title', title)
  await press('Continue')
  await write('Description', description)
  await press('Continue')
  await press('Continue')
  await page.getByLabel(say('Value in Digos')).fill(String(value))
  await press('Continue')
  await page.getByText(say('Your area')).or(page.getByText(montreuil.name)).first().waitFor()
  await press('Continue')
  await page.getByRole('heading', { name: say('Is everything right?') }).waitFor()
}

/** Offers an object; ends on the page of the listing, and gives its id. */
export const offer = async (phone: Phone, wish: Wish): Promise<string> => {
  const { page, press } = phone
  await fillOffer(phone, wish)
  await press('Publish')
  await page.waitForURL(/\/listings\/[0-9a-f-]{36}/)
  return page.url().split('/').at(-1)?.split('?')[0] ?? ''
}
