import { i18n, type Messages } from '@lingui/core'
import { storeOf } from '../app/store.ts'
import { activateIn } from './activate-in.ts'
import { type Area, directionOf, type LanguageCode } from './languages.ts'

const catalogs = import.meta.glob<{ messages: Messages }>('./catalogs/*/*.po')

const wanted = new Set<Area>(['core'])
const loaded = new Set<string>()

const load = async (language: LanguageCode, area: Area): Promise<void> => {
  const path = `./catalogs/${language}/${area}.po`
  if (loaded.has(path)) return
  const catalog = await catalogs[path]?.()
  if (!catalog) throw new Error(`There are no texts ${path}`)
  i18n.load(language, catalog.messages)
  loaded.add(path)
}

/** The language whose texts are shown; changes once its texts are there. */
export const shownLanguage = storeOf<LanguageCode>('en')

/** Shows the app in a language, once its texts are there; what was typed stays. */
export const activate = async (language: LanguageCode): Promise<void> => {
  await Promise.all([...wanted].map((area) => load(language, area)))
  activateIn(i18n, language)
  shownLanguage.set(language)
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}

/** Brings the texts of a further area, in the language that is shown. */
export const needTexts = async (area: Area): Promise<void> => {
  if (wanted.has(area) && loaded.has(`./catalogs/${shownLanguage.get()}/${area}.po`)) return
  wanted.add(area)
  await activate(shownLanguage.get())
}
