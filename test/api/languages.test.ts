import { randomInt, randomUUID } from 'node:crypto'
import { expect, inject, it } from 'vitest'
import { spoken } from '../../shared/i18n/language-for.ts'
import { codeWords } from '../../shared/i18n/notice-words.ts'
import { problemWords } from '../../shared/i18n/problem-words.ts'
import { ask } from './client/ask.ts'
import { aVisitor } from './client/visitor.ts'

const { api } = inject('local')

it.each([
  ['ur', 'ur'],
  ['fa-AF', 'fa'],
  ['ar-SY, en;q=0.8', 'ar'],
  ['sv-FI,sv;q=0.9,fi;q=0.8', 'sv'],
  ['pl', 'pl'],
  ['ps, el;q=0.3', 'el'],
  ['ps', 'en'],
] as const)('tells a problem to a reader of %s in %s', async (accepted, language) => {
  const headers = { 'accept-language': accepted }
  const { body } = await ask(api, { method: 'GET', path: '/v1/nothing-here', headers })
  expect(body).toMatchObject({ code: 'no_such_route', ...problemWords(language).problem('no_such_route', {}) })
})

it.each(spoken)('sends the code to sign up in %s', async (language) => {
  const visitor = aVisitor(`${randomUUID()}@people.example`, 'un mot de passe long')
  await visitor.signUp({ language })
  const message = await visitor.newest()
  const { title, text, direction } = codeWords([language], 'confirm')
  expect(message?.subject).toBe(title)
  for (const part of [`lang="${language}" dir="${direction}"`, text, message?.code])
    expect(message?.html).toContain(part)
})

it('sends a code by text message, and one for a new password, in the language of the sign-up', async () => {
  const visitor = aVisitor(`+336${randomInt(10_000_000, 99_999_999)}`, 'un mot de passe long')
  const titleOf = (reason: 'confirm' | 'password') => codeWords(['ur'], reason).title
  await visitor.signUp({ language: 'ur' })
  const first = await visitor.newest()
  expect(first?.text).toBe(`${titleOf('confirm')}\n${first?.code}`)
  await visitor.confirm()
  await visitor.send('POST', '/auth/password/code', { username: visitor.username })
  const second = await visitor.newest()
  expect(second?.text).toBe(`${titleOf('password')}\n${second?.code}`)
})
