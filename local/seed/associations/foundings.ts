/** What there is in each country: four verified associations, two that wait (one of them vouched for), one refused, one suspended. */
export type Founding = 'kitchen' | 'sport' | 'languages' | 'paperwork' | 'garden' | 'youth' | 'rooms' | 'rides'

/** What each is called, and what it says of itself, in the country's language. */
export type Foundings = Readonly<Record<Founding, readonly [name: string, description: string]>>
