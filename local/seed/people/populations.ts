/** Of a hundred members of a country, how many grew up with which language. */
export type Origins = Readonly<Record<string, number>>

/** What the seed knows of a country beside its configuration. */
export type Population = {
  readonly origins: Origins
  /** Towns (GeoNames' plain name) where the pilots of the European project are: half of the members live there. */
  readonly pilots: readonly string[]
  /** Whom the demo accounts are: name and first language. */
  readonly people: Readonly<
    Record<'member' | 'neighbour' | 'association' | 'moderator' | 'operator', readonly [name: string, language: string]>
  >
}

export const populations: Readonly<Record<string, Population>> = {
  FR: {
    origins: { fr: 62, ar: 10, fa: 7, ur: 4, uk: 4, en: 4, so: 3, ti: 3, bn: 3, tr: 1, ku: 1 },
    pilots: ['Paris', 'Montreuil', 'Saint-Denis', 'Aubervilliers', 'Ivry-sur-Seine', 'Pantin'],
    people: {
      member: ['Camille', 'fr'],
      neighbour: ['شکیبا', 'fa'],
      association: ['Mireille du Fil', 'fr'],
      moderator: ['Bakary', 'fr'],
      operator: ['Solène', 'fr'],
    },
  },
  GR: {
    origins: { el: 56, ar: 11, fa: 10, ur: 8, uk: 4, en: 4, so: 2, ti: 1, bn: 3, ku: 1 },
    pilots: ['Athens', 'Piraeus', 'Kallithea', 'Nikaia', 'Peristeri'],
    people: {
      member: ['Κατερίνα', 'el'],
      neighbour: ['نور', 'ar'],
      association: ['Δέσποινα', 'el'],
      moderator: ['Στέλιος', 'el'],
      operator: ['Ειρήνη', 'el'],
    },
  },
  IT: {
    origins: { it: 58, ar: 12, fa: 4, ur: 5, uk: 6, en: 6, so: 2, ti: 3, bn: 4 },
    pilots: ['Agrigento', 'Trapani', 'Porto Empedocle', 'Favara', 'Marsala'],
    people: {
      member: ['Rosalia', 'it'],
      neighbour: ['سامر', 'ar'],
      association: ['Calogero', 'it'],
      moderator: ['Chiara', 'it'],
      operator: ['Davide', 'it'],
    },
  },
  CY: {
    origins: { el: 48, tr: 14, ar: 12, fa: 6, ur: 5, uk: 4, en: 6, so: 3, bn: 2 },
    pilots: ['Nicosia', 'Strovolos', 'Lakatamia', 'Aglantzia'],
    people: {
      member: ['Χρυσούλα', 'el'],
      neighbour: ['Zeynep', 'tr'],
      association: ['Αντώνης', 'el'],
      moderator: ['Φωτεινή', 'el'],
      operator: ['Ανδρέας', 'el'],
    },
  },
  PL: {
    origins: { pl: 60, uk: 18, ar: 5, fa: 4, ur: 3, en: 4, so: 2, tr: 2, bn: 2 },
    pilots: ['Warsaw', 'Pruszkow', 'Zabki', 'Piaseczno'],
    people: {
      member: ['Zofia', 'pl'],
      neighbour: ['Оксана', 'uk'],
      association: ['Halina', 'pl'],
      moderator: ['Michał', 'pl'],
      operator: ['Joanna', 'pl'],
    },
  },
  FI: {
    origins: { fi: 52, sv: 12, so: 9, ar: 10, fa: 5, ur: 2, uk: 5, en: 3, ku: 2 },
    pilots: ['Helsinki', 'Espoo', 'Vantaa', 'Itakeskus'],
    people: {
      member: ['Aino', 'fi'],
      neighbour: ['Xaawo', 'so'],
      association: ['Gun-Britt', 'sv'],
      moderator: ['Mikko', 'fi'],
      operator: ['Sanna', 'fi'],
    },
  },
}
