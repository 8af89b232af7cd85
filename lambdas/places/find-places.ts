import type { places } from '../../shared/contract/places.ts'
import { languageFor } from '../../shared/i18n/language-for.ts'
import type { Handler } from '../runtime/handler.ts'
import { askedOf } from './asked.ts'
import { placeAround } from './place-around.ts'
import { placesNamed } from './places-named.ts'

/** Finds places of the country, for whoever says where something is; who asked for what is kept nowhere. */
export const findPlaces: Handler<typeof places.findPlaces> = async (input, _caller, { country, clock }) => {
  const asked = askedOf(input)
  const language = input.language === undefined ? (country.languages[0] ?? 'en') : languageFor(input.language)
  const now = Date.parse(clock.now())
  return {
    items: await ('text' in asked
      ? placesNamed(asked.text, { language, now, near: country.mapCentre })
      : placeAround(asked.point, { language, now })),
  }
}
