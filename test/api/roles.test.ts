import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Model } from '../../local/assembly/model.ts'
import type { Laptop } from '../../local/laptop/laptop.ts'
import { startLaptop } from '../../local/laptop/start-laptop.ts'
import { ask } from './client/ask.ts'
import { aListing, times } from './client/builders.ts'
import { join } from './client/people.ts'
import { aVisitor } from './client/visitor.ts'

const logs = mkdtempSync(path.join(tmpdir(), 'indigo-roles-'))

/** What some functions may not do any more. */
const taken: Readonly<Record<string, string>> = {
  listings: 'dynamodb:PutItem',
  places: 'geo:SearchPlaceIndexForPosition',
}

/** The stacks with nothing granted to the trigger that welcomes, and without what was taken. */
const withLess = (model: Model): Model => ({
  ...model,
  roles: model.roles.map((role) => {
    const { label = '' } = model.functions.find(({ roleArn }) => roleArn === role.arn) ?? {}
    if (label === 'welcome') return { ...role, statements: [] }
    if (!(label in taken)) return role
    const statements = role.statements.map((statement) => ({
      ...statement,
      Action: statement.Action?.filter((action) => action !== taken[label]) ?? [],
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

it('confirms a sign-up although the welcome could not be done, and the first call makes up for it', async () => {
  const zoe = aVisitor('zoe@people.example', 'un mot de passe long', laptop.local)
  await zoe.signUp({ displayName: 'Zoé' })
  expect((await zoe.confirm()).status).toBe(204)
  const { token } = await zoe.signsIn()
  const me = await ask(laptop.local.api, { method: 'GET', path: '/v1/me', token })
  expect(me.body).toMatchObject({ displayName: 'Zoé', balance: 50 })
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

it('looks for a place only in the ways that are granted', async () => {
  const statusOf = async (query: string) => (await fetch(`${laptop.local.api}/v1/places?${query}`)).status
  expect([await statusOf('q=Lyon'), await statusOf('latitude=45.75&longitude=4.85')]).toEqual([200, 500])
  await expect.poll(() => logOf('places')).toMatch(/AccessDeniedException.*geo:SearchPlaceIndexForPosition/s)
  await expect.poll(() => logOf('places')).not.toMatch(/45\.7|4\.8|Lyon/)
})
