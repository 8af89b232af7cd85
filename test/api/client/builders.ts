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

/** `count` of something. */
export const times = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))

/** A day that is so many days from now, as an instant. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

/** A text of so many letters. */
export const long = (length: number): string => 'x'.repeat(length)
