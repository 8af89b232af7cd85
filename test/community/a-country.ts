import type { Country } from '../../shared/model/country.ts'

/** A country for tests, with the economy's defaults. */
export const aCountry = (): Country => ({
  code: 'FR',
  name: 'France',
  languages: ['fr', 'en'],
  timeZone: 'Europe/Paris',
  mapCentre: { latitude: 48.8566, longitude: 2.3522 },
  economy: {
    maxValue: 100,
    welcomeGrant: 50,
    goodVibesCap: 80,
    goodVibesHalf: 10,
    solidarityBudget: 1000,
    valueGuide: { hour: 10, smallObject: 5, sofa: 50 },
    minAge: 18,
  },
  associationRegister: { name: 'Répertoire', url: 'https://register.example/{number}' },
})
