import type { ActivityWords } from './activity-words.ts'
import { cy } from './cy.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { gr } from './gr.ts'
import { it } from './it.ts'
import { pl } from './pl.ts'

const known: Readonly<Record<string, ActivityWords>> = { FR: fr, GR: gr, IT: it, CY: cy, PL: pl, FI: fi }

/** What associations of a country organise. @throws Error for a country that the seed has nothing for */
export const activitiesOf = (countryCode: string): ActivityWords => {
  const found = known[countryCode]
  if (!found) throw new Error(`The seed knows no activities of ${countryCode}: add them to local/seed/activities`)
  return found
}
