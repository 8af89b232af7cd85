/** The languages that have a catalogue. To add one: a file in `problems` and one in `notices`, and its line here. */
export const spoken = ['en', 'fr', 'el', 'it', 'pl', 'fi', 'sv', 'tr', 'ar', 'fa', 'ur'] as const
export type Spoken = (typeof spoken)[number]

const wantedMost = 20

const isSpoken = (tag: string): tag is Spoken => spoken.some((language) => language === tag)

/** The tags of an Accept-Language header (RFC 9110), the most wanted first. */
const wanted = (header: string): string[] =>
  header
    .split(',', wantedMost)
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(';')
      const weight = parameters.map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/i.exec(parameter)?.[1]).find(Boolean)
      return { tag: tag.toLowerCase().split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag)

/** The first wanted language that has a catalogue; English where none has. */
export const languageFor = (acceptLanguage: string | undefined): Spoken =>
  wanted(acceptLanguage ?? '').find(isSpoken) ?? 'en'
