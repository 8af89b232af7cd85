import { cy } from './cy.ts'
import { fi } from './fi.ts'
import type { Foundings } from './foundings.ts'
import { fr } from './fr.ts'
import { gr } from './gr.ts'
import { it } from './it.ts'
import { pl } from './pl.ts'

const known: Readonly<Record<string, Foundings>> = { FR: fr, GR: gr, IT: it, CY: cy, PL: pl, FI: fi }

/** The associations of a country. @throws Error for a country that the seed has none for */
export const foundingsOf = (countryCode: string): Foundings => {
  const found = known[countryCode]
  if (!found) throw new Error(`The seed knows no associations of ${countryCode}: add them to local/seed/associations`)
  return found
}
