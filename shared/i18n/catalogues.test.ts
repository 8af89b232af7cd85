import { describe, expect, it } from 'vitest'
import { STATUS, type FieldFault, type RefusalFacts } from '../errors.ts'
import { NoticeKind } from '../model/notice.ts'
import { spoken, type Spoken } from './language-for.ts'
import type { CodeReason } from './notice-catalogue.ts'
import { codeWords, mailWords } from './notice-words.ts'
import { problemWords } from './problem-words.ts'

const codes = Object.keys(STATUS).filter((code): code is keyof typeof STATUS => code in STATUS)
const reasons: CodeReason[] = ['confirm', 'password', 'invitation']
const rules: Record<FieldFault['rule'], string | number> = {
  required: '',
  unknown: '',
  type: 'number',
  integer: '',
  minimum: 5,
  maximum: 5,
  shorter: 5,
  longer: 5,
  choice: 'a, b',
  format: 'date',
  readable: '',
  fewer_items: 5,
  more_items: 5,
  language: '',
  one_of: 'a, b',
  past: '',
  together: 'a',
  oneself: '',
}

/** Facts that have everything, each with a number of its own, in the plural of every language. */
const anyFacts = () => {
  const numbers = new Map<string, number>()
  const facts: RefusalFacts = new Proxy<RefusalFacts>(
    {},
    {
      get: (_facts, name) => {
        const number = numbers.get(String(name)) ?? 103 + numbers.size
        numbers.set(String(name), number)
        return number
      },
    },
  )
  return { facts, numbers }
}

/** Which facts a problem shows in a language. */
const shownFacts = (language: Spoken, code: (typeof codes)[number]): string[] => {
  const { facts, numbers } = anyFacts()
  const { title, detail } = problemWords(language).problem(code, facts)
  const said = `${title} ${detail}`
  return [...numbers].flatMap(([name, number]) => (said.includes(String(number)) ? [name] : [])).toSorted()
}

const ruleNames = Object.keys(rules).filter((rule): rule is FieldFault['rule'] => rule in rules)

const problemTexts = (language: Spoken): string[] =>
  codes.flatMap((code) => Object.values(problemWords(language).problem(code, anyFacts().facts)))

const faultTexts = (language: Spoken): string[] =>
  ruleNames.map((rule) => problemWords(language).fault({ field: 'x', rule, allowed: rules[rule] }))

const sentTexts = (language: Spoken): string[] => [
  ...NoticeKind.options.flatMap((kind) => {
    const { greeting, text, subject, link, closing, footer } = mailWords([language], kind)
    return [greeting, text, subject, link, closing, footer]
  }),
  ...reasons.flatMap((reason) => {
    const { title, text, caution } = codeWords([language], reason)
    return [title, text, caution]
  }),
]

const allTexts = (language: Spoken): string[] => [
  ...problemTexts(language),
  ...faultTexts(language),
  ...sentTexts(language),
]

describe.each(spoken)('the texts in %s', (language) => {
  it('are all there', () => {
    expect(allTexts(language).filter((text) => !/\p{L}/u.test(text) || /undefined|NaN|#/.test(text))).toEqual([])
  })

  it.each(codes)('show the same facts of %s as in English', (code) => {
    expect(shownFacts(language, code)).toEqual(shownFacts('en', code))
  })

  it.each(ruleNames)('say what is allowed where the English words for %s do', (rule) => {
    const allowed = rules[rule]
    const told = (one: Spoken) =>
      allowed !== '' && problemWords(one).fault({ field: 'x', rule, allowed }).includes(String(allowed))
    expect(told(language)).toBe(told('en'))
    expect(problemWords(language).fault({ field: 'x', rule })).toMatch(/\p{L}/u)
  })

  it('have Latin digits only', () => {
    expect(allTexts(language).filter((text) => /[^\P{Nd}0-9]/u.test(text))).toEqual([])
  })

  it('differ from notice to notice and from the English ones', () => {
    const titles = NoticeKind.options.map((kind) => mailWords([language], kind).subject)
    expect(new Set(titles).size).toBe(titles.length)
    const english = new Set(language === 'en' ? [] : sentTexts('en'))
    expect(sentTexts(language).filter((text) => english.has(text))).toEqual([])
  })

  it('fit, with a code, into one text message', () => {
    for (const reason of ['confirm', 'password'] as const)
      expect(`${codeWords([language], reason).title}\n123456`.length).toBeLessThanOrEqual(70)
  })

  it('begin in their own script where it runs from right to left, so that plain text finds its direction', () => {
    const script = /^(?:ar|fa|ur)$/.test(language) ? 'rtl' : 'ltr'
    expect(mailWords([language], 'welcome').direction).toBe(script)
    const leftToRight = sentTexts(language).filter((text) => !/^[^\p{L}]*\p{Script=Arabic}/u.test(text))
    expect(script === 'rtl' ? leftToRight : []).toEqual([])
  })
})
