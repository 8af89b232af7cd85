import { children } from './children.ts'
import { clothes } from './clothes.ts'
import { electronics } from './electronics.ts'
import { food } from './food.ts'
import { furniture } from './furniture.ts'
import { garden } from './garden.ts'
import { help } from './help.ts'
import { household } from './household.ts'
import { kitchen } from './kitchen.ts'
import { learning } from './learning.ts'
import { leisure } from './leisure.ts'
import { repair } from './repair.ts'
import { tools } from './tools.ts'
import { transport } from './transport.ts'

/** The languages of the lexicon, in the order in which its lines give their words. */
export const lexiconLanguages = ['fr', 'en', 'el', 'it', 'pl', 'fi', 'sv', 'tr', 'ar', 'fa', 'ur'] as const
export type LexiconLanguage = (typeof lexiconLanguages)[number]

/** An everyday thing or service, and what it is called in each language. */
type Concept = { concept: string; words: Record<LexiconLanguage, string[]> }

const texts = [
  furniture,
  kitchen,
  household,
  clothes,
  children,
  electronics,
  tools,
  garden,
  transport,
  leisure,
  food,
  repair,
  help,
  learning,
]

const conceptIn = (line: string): Concept => {
  const [concept = '', rest = ''] = line.split(': ')
  const columns = rest.split(';').map((column) => column.split(',').map((word) => word.trim()))
  const of = (language: LexiconLanguage): string[] => columns[lexiconLanguages.indexOf(language)] ?? []
  return {
    concept,
    words: {
      fr: of('fr'),
      en: of('en'),
      el: of('el'),
      it: of('it'),
      pl: of('pl'),
      fi: of('fi'),
      sv: of('sv'),
      tr: of('tr'),
      ar: of('ar'),
      fa: of('fa'),
      ur: of('ur'),
    },
  }
}

let read: Concept[] | undefined

/** Every concept, read once: a function that never searches does not pay for it. */
export const lexicon = (): readonly Concept[] =>
  (read ??= texts.flatMap((text) => text.split('\n').filter(Boolean)).map(conceptIn))
