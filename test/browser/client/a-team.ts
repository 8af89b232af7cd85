import type { LanguageCode } from '../../../web/src/i18n/languages.ts'
import { aVerifiedAssociation } from '../../api/client/scenes.ts'
import { aPhoneOf } from './known-phone.ts'
import type { Phone } from './phone.ts'
import { look } from './sights.ts'
import { laptopSize } from './sizes.ts'

/** A verified association, whose coordinator Awa has its desk before her. */
export const aTeamAtItsDesk = async (language: LanguageCode, name: string) => {
  const { awa, association } = await aVerifiedAssociation({ name })
  const team = await aPhoneOf(awa, { language, size: laptopSize })
  await look(team, `/associations/${association.id}/desk`)
  return { awa, association, team }
}

/** Goes to a part of the desk, from another one, or to its first page from an exchange. */
export const toDesk = async ({ page, say }: Phone, part: string): Promise<void> => {
  const name = say(part)
  const nav = page.getByRole('navigation', { name: say('The association’s space') })
  const back = page.locator('main a[href$="/desk"]')
  await nav.getByRole('link', { name, exact: true }).or(back).first().click()
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}
