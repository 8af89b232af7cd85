import { shownLanguage } from '../../i18n/activate.ts'
import { endonyms } from './endonyms.ts'

export type SpokenLanguage = { code: string; name: string; endonym: string }

const endonymOf = (code: string): string => endonyms[code] ?? code

/** What a language is called in another; by its own name where the browser knows no other. */
const nameIn = (locale: string, code: string): string => {
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
  const name = names.of(code)
  if (name === undefined) return endonymOf(code)
  return code === 'fa' ? `${name} / ${names.of('fa-AF') ?? ''}` : name
}

export const spokenLanguage = (code: string): SpokenLanguage => ({
  code,
  name: nameIn(shownLanguage.get(), code),
  endonym: endonymOf(code),
})

/** Without accents, case and the Arabic article, so that names are found as they are typed on any keyboard. */
const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(?<=^|\s)ال/gu, '')
    .toLocaleLowerCase()

/** Names by which a language is also looked for. */
const alias: Readonly<Record<string, string>> = { fa: 'farsi', ku: 'kurmanji', ckb: 'sorani', ff: 'fula pular' }

type Sought = SpokenLanguage & { sought: string }

const made = new Map<string, readonly Sought[]>()

/** Every language that can be chosen, by its name in the language that is shown. */
const all = (): readonly Sought[] => {
  const shown = shownLanguage.get()
  const known =
    made.get(shown) ??
    Object.keys(endonyms)
      .map(spokenLanguage)
      .map((each) => ({
        ...each,
        sought: letters(`${each.name} ${each.endonym} ${nameIn('en', each.code)} ${alias[each.code] ?? ''}`),
      }))
      .toSorted((one, other) => one.name.localeCompare(other.name, shown))
  made.set(shown, known)
  return known
}

/** The languages of whose names, here, in English or by their speakers, a word begins with these letters. */
export const languagesLike = (words: string): readonly SpokenLanguage[] => {
  const sought = letters(words.trim())
  return all().filter(({ sought: names }) => ` ${names.replaceAll('(', '')}`.includes(` ${sought}`))
}
