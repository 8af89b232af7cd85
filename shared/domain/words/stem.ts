import { stemmer as englishStem } from '@orama/stemmers/english'
import { fold } from './fold.ts'
import { arabicStem } from './stems/arabic.ts'
import { finnishStem } from './stems/finnish.ts'
import { frenchStem } from './stems/french.ts'
import { greekStem } from './stems/greek.ts'
import { italianStem } from './stems/italian.ts'
import { persianStem } from './stems/persian.ts'
import { polishStem } from './stems/polish.ts'
import { swedishStem } from './stems/swedish.ts'
import { turkishStem } from './stems/turkish.ts'
import { urduStem } from './stems/urdu.ts'

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  ar: arabicStem,
  el: greekStem,
  en: englishStem,
  fa: persianStem,
  fi: finnishStem,
  fr: frenchStem,
  it: italianStem,
  pl: polishStem,
  sv: swedishStem,
  tr: turkishStem,
  ur: urduStem,
}

/** A folded word without its endings, as far as its language is known; stems are compared, never shown. */
export const stem = (word: string, language: string): string => {
  const bare = stemmers[language]
  return bare === undefined || word.length < 3 || /\d/.test(word) ? word : fold(bare(word)) || word
}
