import { describe, expect, it } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import { pathNames, placeOf, type Route, type Routes } from '../../shared/contract/routes.ts'
import { STATUS } from '../../shared/errors.ts'
import { languageFor, spoken } from '../../shared/i18n/language-for.ts'
import { mailWords, noticeWords } from '../../shared/i18n/notice-words.ts'
import { problemWords } from '../../shared/i18n/problem-words.ts'
import { NoticeKind } from '../../shared/model/notice.ts'

const operations: [string, Route][] = Object.values<Routes>(contract).flatMap((routes) => Object.entries(routes))

const repeated = (texts: readonly string[]): string[] => texts.filter((text, place) => texts.indexOf(text) !== place)

/** Paying and owing, in all languages. */
const paidOrOwed =
  /\b(?:pa(?:y|id|yer|yé|gar\w*|gat\w*)|ow(?:e|ed)|debt|dû|dette|debit\w*|betal\w*|skuld\w*|maksa\w*|velka\w*|ödeme\w*|borç\w*)\b|płac|dług|πληρών|πληρωμ|χρέος|χρωστ|دفع|مدين|پرداخت|بدهکار|ادائیگی|قرض/iu

const codes = Object.keys(STATUS).filter((code): code is keyof typeof STATUS => code in STATUS)

describe('the contract', () => {
  it('has each name, and each method and path, once', () => {
    expect(repeated(operations.map(([name]) => name))).toEqual([])
    expect(repeated(operations.map(([, { method, path }]) => `${method} ${path}`))).toEqual([])
  })

  it('calls a path by the same names in every method, as the gateway wants it', () => {
    const shapes = new Map<string, Set<string>>()
    for (const [, { path }] of operations) {
      const shape = path.replace(/\{\w+\}/g, '{}')
      shapes.set(shape, (shapes.get(shape) ?? new Set()).add(path))
    }
    expect([...shapes.values()].filter((paths) => paths.size > 1)).toEqual([])
  })

  describe.each(operations)('%s', (_name, route) => {
    const names = Object.keys(route.input.shape)

    it('knows every parameter of its path, and needs it', () => {
      for (const name of pathNames(route.path))
        expect(route.input.shape[name]?.safeParse(undefined).success).toBe(false)
    })

    it('sends in headers only what it takes in', () => {
      for (const name of Object.keys(route.headers ?? {})) {
        expect(names).toContain(name)
        expect(placeOf(route, name)).toBe('header')
      }
    })

    it('says who may, and refuses with known codes, each once', () => {
      expect(route.allow.length).toBeGreaterThan(0)
      expect(route.errors.filter((code) => !(code in STATUS))).toEqual([])
      expect(repeated(route.errors)).toEqual([])
    })

    it('refuses what it does not know', () => {
      expect(route.input.safeParse({ aFieldThatNobodyKnows: 1 }).error?.issues.map(({ code }) => code)).toContain(
        'unrecognized_keys',
      )
    })

    it('says in one sentence what it does', () => {
      expect(route.summary).toMatch(/^[A-Z].*\.$/)
    })
  })
})

describe.each(spoken)('in %s', (language) => {
  it('every failure has its words', () => {
    for (const code of codes) {
      const { title, detail } = problemWords(language).problem(code, {})
      expect([code, title.trim(), detail.trim()]).not.toContain('')
    }
  })

  it('every notice has its words, in the app and by e-mail', () => {
    expect(languageFor(language)).toBe(language)
    for (const kind of NoticeKind.options) {
      const words = [...Object.values(noticeWords(language, kind)), ...Object.values(mailWords([language], kind))]
      expect(words.filter((word) => word.trim() === '')).toEqual([])
      expect(mailWords([language], kind).language).toBe(language)
    }
  })

  it('nobody reads that a Digo is paid or owed', () => {
    const notices = NoticeKind.options.flatMap((kind) => Object.values(noticeWords(language, kind)))
    const problems = codes.flatMap((code) => Object.values(problemWords(language).problem(code, {})))
    expect([...notices, ...problems].filter((text) => paidOrOwed.test(text))).toEqual([])
  })
})
