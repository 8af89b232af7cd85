import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import PO from 'pofile'
import type { Area, LanguageCode } from './languages.ts'

const folder = join(import.meta.dirname, 'catalogs')

/** A text of the interface: in English, as the code has it, and in a language; empty where it is missing. */
export type Entry = { source: string; text: string; context: string }

/** The texts of an area in a language, for tests and commands. */
export const readCatalog = (language: LanguageCode, area: Area): Entry[] => {
  const { items } = PO.parse(readFileSync(join(folder, language, `${area}.po`), 'utf8'))
  return items
    .filter(({ obsolete }) => !obsolete)
    .map(({ msgid, msgstr, msgctxt }) => ({
      source: msgid,
      text: language === 'en' ? msgid : (msgstr[0] ?? ''),
      context: msgctxt ?? '',
    }))
}
