import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { expect, it } from 'vitest'
import { activateIn } from './activate-in.ts'
import { type Area, languages } from './languages.ts'
import { readCatalog } from './read-catalogs.ts'

const areas: readonly Area[] = ['core', 'more']
const counts = [0, 1, 2, 3, 11, 100, 1_234]
/** Whatever a text asks for is given as a number. */
const numbers = (text: string, count: number) =>
  Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name]) => [name, count]))

it.each(languages)('writes every number in the texts of $code with Latin digits', ({ code }) => {
  const texts = areas.flatMap((area) => readCatalog(code, area)).map(({ text }) => text)
  const i18n = setupI18n({
    messages: { [code]: Object.fromEntries(texts.map((text) => [text, compileMessage(text)])) },
  })
  activateIn(i18n, code)
  const said = texts.flatMap((text) => counts.map((count) => i18n._(text, numbers(text, count))))
  expect(said.filter((words) => /[٠-٩۰-۹]/.test(words))).toEqual([])
  expect(said.some((words) => words.includes('11'))).toBe(true)
})
