import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Model } from '../../local/assembly/model.ts'
import type { Laptop } from '../../local/laptop/laptop.ts'
import { startLaptop } from '../../local/laptop/start-laptop.ts'
import { aListing, times } from './client/builders.ts'
import { join } from './client/people.ts'

const logs = mkdtempSync(path.join(tmpdir(), 'indigo-roles-'))

/** The stacks with nothing granted to the trigger that welcomes, and without PutItem for listings. */
const withLess = (model: Model): Model => ({
  ...model,
  roles: model.roles.map((role) => {
    const { label = '' } = model.functions.find(({ roleArn }) => roleArn === role.arn) ?? {}
    if (label === 'welcome') return { ...role, statements: [] }
    if (label !== 'listings') return role
    const statements = role.statements.map((statement) => ({
      ...statement,
      Action: statement.Action?.filter((action) => action !== 'dynamodb:PutItem') ?? [],
    }))
    return { ...role, statements }
  }),
})

const logOf = (label: string): string => readFileSync(path.join(logs, `${label}.log`), 'utf8')

let laptop: Laptop
beforeAll(async () => {
  laptop = await startLaptop({
    country: 'FR',
    assembly: inject('assembly'),
    logs,
    schedules: false,
    throttling: false,
    adapt: withLess,
  })
})
afterAll(async () => {
  await laptop.stop()
  rmSync(logs, { recursive: true })
})

it('opens the account at the first call when the sign-up could not, once even if first calls race', async () => {
  const awa = await join('awa', { local: laptop.local })
  const answers = await Promise.all([...times(6, () => awa.me()), awa.get('/v1/me/entries')])
  expect(answers.slice(0, 6)).toEqual(times(6, () => expect.objectContaining({ balance: 50, displayName: 'awa' })))
  expect(await awa.entries()).toEqual([expect.objectContaining({ kind: 'grant', amount: 50 })])
  await expect.poll(() => logOf('welcome')).toContain('AccessDeniedException')
})

it('fails without telling the client why when a grant is missing, and tells the log', async () => {
  const ben = await join('ben', { local: laptop.local })
  const answer = await fetch(`${laptop.local.api}/v1/listings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ben.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(aListing()),
  })
  expect(answer.status).toBe(500)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(await answer.json()).toEqual({
    type: 'about:blank',
    title: 'Our mistake',
    status: 500,
    detail: expect.any(String),
    code: 'internal',
  })
  await expect.poll(() => logOf('listings')).toMatch(/AccessDeniedException.*dynamodb:PutItem/s)
})
