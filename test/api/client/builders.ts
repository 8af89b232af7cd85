import { randomUUID } from 'node:crypto'

/** The middle of Paris, as anybody may know it. */
export const paris = { latitude: 48.8566, longitude: 2.3522 }

/** What a member says of a new listing: an offer of a sofa for 40 Digos, unless `changes` say otherwise. */
export const aListing = (changes: object = {}) => ({
  kind: 'offer',
  subject: 'object',
  category: 'furniture',
  title: 'A sofa',
  description: 'Comfortable, for three, on the second floor.',
  language: 'en',
  value: 40,
  place: paris,
  ...changes,
})

/** What an applicant says of a new association; its number nobody has used before. */
export const anAssociation = (changes: object = {}) => ({
  name: 'Open Table',
  registrationNumber: `W${randomUUID()}`,
  description: 'We cook and eat together, newcomers and neighbours.',
  languages: ['en', 'fr'],
  contactEmail: 'table@associations.example',
  place: paris,
  ...changes,
})

/** What a team says of a new event: a cookery evening in a week, for ten. */
export const anEvent = (changes: object = {}) => ({
  title: 'Cooking together',
  description: 'We cook dishes from six countries, and eat them.',
  language: 'en',
  place: paris,
  venue: 'The house of associations, Rue des Lilas 3',
  startsAt: inDays(7),
  endsAt: inDays(7.1),
  capacity: 10,
  ...changes,
})

/** What a team says of a new mission: one shift in a week, for two. */
export const aMission = (changes: object = {}) => ({
  title: 'Help with letters',
  description: 'Reading letters of offices together.',
  language: 'en',
  place: paris,
  shifts: [{ startsAt: inDays(7), endsAt: inDays(7.1), places: 2 }],
  ...changes,
})

/** `count` of something. */
export const times = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))

/** A day that is so many days from now, as an instant. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

/** A text of so many letters. */
export const long = (length: number): string => 'x'.repeat(length)
