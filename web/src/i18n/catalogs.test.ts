import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, it } from 'vitest'
import { type Area, languages } from './languages.ts'
import { readCatalog } from './read-catalogs.ts'

const areas: readonly Area[] = ['core', 'more', 'associations', 'desk']
const cases = languages.flatMap(({ code }) => areas.map((area) => ({ code, area })))

type Choice = { name: string; kind: string; forms: string[] }

type Tokens = string | readonly Token[]
type Token =
  | string
  | readonly [name: string, kind?: string, forms?: string | Readonly<Record<string, Tokens | undefined>>]

/** The placeholders and choices in a message, however deep. */
const partsOf = (message: string): { names: string[]; choices: Choice[] } => {
  const names: string[] = []
  const choices: Choice[] = []
  const walk = (tokens: Tokens): void => {
    if (typeof tokens === 'string') return
    for (const token of tokens) {
      if (typeof token === 'string') continue
      const [name, kind, forms] = token
      names.push(name)
      if (kind === undefined || typeof forms !== 'object') continue
      choices.push({ name, kind, forms: Object.keys(forms).filter((form) => form !== 'offset') })
      for (const form of Object.values(forms)) if (form !== undefined) walk(form)
    }
  }
  walk(compileMessage(message) as Tokens)
  return { names: [...new Set(names)].toSorted(), choices }
}

/** The tags of a text: `<0>…</0>`, `<1/>`. */
const tagsOf = (text: string): string[] => [...text.matchAll(/<\/?\d+\/?>/g)].map(([tag]) => tag).toSorted()

/** What the tags of a text are, whichever plural form they stand in. */
const distinct = (items: readonly string[]): string[] => [...new Set(items)]

describe.each(cases)('the texts $area in $code', ({ code, area }) => {
  const entries = readCatalog(code, area)

  it('lack none', () => {
    expect(entries.filter(({ text }) => text.trim() === '').map(({ source }) => source)).toEqual([])
  })

  it('keep every placeholder and every tag', () => {
    const lost = entries.filter(({ source, text }) => {
      const [before, after] = [partsOf(source), partsOf(text)]
      return (
        JSON.stringify(before.names) !== JSON.stringify(after.names) ||
        JSON.stringify(distinct(tagsOf(source))) !== JSON.stringify(distinct(tagsOf(text)))
      )
    })
    expect(lost).toEqual([])
  })

  it('have every plural form of the language', () => {
    const wanted = new Intl.PluralRules(code).resolvedOptions().pluralCategories
    const lacking = entries.filter(({ text }) =>
      partsOf(text).choices.some(
        ({ kind, forms }) => kind === 'plural' && wanted.some((form) => !forms.includes(form)),
      ),
    )
    expect(lacking).toEqual([])
  })

  it('write numbers with Latin digits', () => {
    expect(entries.filter(({ text }) => /[٠-٩۰-۹]/.test(text))).toEqual([])
  })
})
