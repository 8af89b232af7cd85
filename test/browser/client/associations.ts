import { randomInt } from 'node:crypto'
import type { LanguageCode } from '../../../web/src/i18n/languages.ts'
import type { Phone } from './phone.ts'

type Said = { name: string; description: string }

/** How an association calls itself and what it says, in each of some languages. */
export const associationsIn = {
  fr: { name: 'La Table du Canal', description: 'Cuisiner et manger ensemble, chaque jeudi depuis 2015.' },
  ar: { name: 'أصدقاء الحي', description: 'نطبخ ونأكل معًا كل يوم خميس منذ سنة 2015.' },
  ur: { name: 'محلے کے دوست', description: 'ہم سنہ 2015 سے ہر جمعرات مل کر پکاتے اور کھاتے ہیں۔' },
  pl: { name: 'Sąsiedzki Stół', description: 'Wspólnie gotujemy i jemy w każdy czwartek od 2015 roku.' },
} satisfies Partial<Record<LanguageCode, Said>>

/** A number as the French register gives them, which nobody had before. */
export const aRegisterNumber = (): string => `W${randomInt(100_000_000, 1_000_000_000)}`

/** Fills in the form for a new association and sends it; ends on the association's page. */
export const applyFor = async (phone: Phone, { name, description }: Said, number: string): Promise<void> => {
  const { page, press, say, write } = phone
  await write('Name of the association', name)
  await write('What it does', description)
  await write('Number in the register', number)
  await press('Choose a place')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(say('Town or district')).fill('Montreuil')
  await dialog.getByRole('listitem').getByRole('button').first().click()
  await write('E-mail of the association', 'bureau@associations.example')
  await press('Send it')
  await page.waitForURL(/\/associations\/[0-9a-f-]{36}$/)
}
