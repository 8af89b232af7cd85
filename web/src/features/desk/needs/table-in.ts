import type { LanguageCode } from '../../../i18n/languages.ts'

/** How spreadsheets write the letters of a language where they do not write UTF-8; of the others as of Western Europe. */
const pages: Partial<Record<LanguageCode, string>> = {
  pl: 'windows-1250',
  el: 'windows-1253',
  tr: 'windows-1254',
  ar: 'windows-1256',
  fa: 'windows-1256',
  ur: 'windows-1256',
}

/** The text of a table that a spreadsheet has kept as a file. @param language that its letters are guessed by if need be */
export const tableIn = (bytes: ArrayBuffer, language: LanguageCode): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(pages[language] ?? 'windows-1252').decode(bytes)
  }
}
