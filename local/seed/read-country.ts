import { Country, CountryCard } from '../../shared/model/country.ts'
import type { Local } from '../laptop/local-file.ts'

/** The country that a laptop runs, as its API tells it. */
export const readCountry = async ({ api }: Pick<Local, 'api'>): Promise<Country> => {
  const response = await fetch(`${api}/v1/country`)
  if (!response.ok) throw new Error(`The country could not be read: ${response.status} ${await response.text()}`)
  const { categories: _, ...country } = CountryCard.parse(await response.json())
  return Country.parse(country)
}
