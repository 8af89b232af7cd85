/** What associations organise in each country. */
export type Activity = 'cookery' | 'serving' | 'football' | 'walk' | 'cafe' | 'online' | 'paperwork'

/** What each is called, what is said of it, and where people meet, in the country's language. */
export type ActivityWords = Readonly<Record<Activity, readonly [title: string, description: string, venue: string]>>
