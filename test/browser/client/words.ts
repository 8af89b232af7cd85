import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Area, LanguageCode } from '../../../web/src/i18n/languages.ts'
import { readCatalog } from '../../../web/src/i18n/read-catalogs.ts'

/** What the app says in a language for an English text of its code, with its values: `say('Show more')`. */
export type Say = (source: string, values?: Record<string, unknown>) => string

const areas: readonly Area[] = ['desk', 'associations', 'core', 'more']

/** The app's words in a language, as its catalogs have them. Tests press what people read. */
export const wordsOf = (language: LanguageCode): Say => {
  const entries = areas.flatMap((area) => readCatalog(language, area))
  const known = new Map(entries.map(({ source, text }) => [source, text || source]))
  const messages = Object.fromEntries([...known].map(([source, text]) => [source, compileMessage(text)]))
  const i18n = setupI18n({ locale: language, messages: { [language]: messages } })
  return (source, values = {}) => {
    if (!known.has(source)) throw new Error(`The app does not say: ${source}`)
    return i18n._(source, values)
  }
}
