import { randomUUID } from 'node:crypto'
import { expect, inject, it } from 'vitest'
import { callCognito, signIn, signUp } from './client/cognito.ts'
import { times } from './client/builders.ts'
import { join, people } from './client/people.ts'
import { personOf } from './client/person.ts'

const pool = inject('local').cognito

it('books the welcome grant of 50 before the first call', async () => {
  const { awa } = await people('awa')
  expect(await awa.me()).toMatchObject({
    id: awa.id,
    displayName: 'awa',
    balance: 50,
    held: 0,
    available: 50,
    goodVibes: 0,
    helped: 0,
    groups: [],
  })
  expect(await awa.entries()).toEqual([expect.objectContaining({ kind: 'grant', amount: 50, balance: 50 })])
})

it('books the welcome grant once, however many first calls race', async () => {
  const { awa } = await people('awa')
  const answers = await Promise.all(times(8, () => awa.me()))
  expect(answers.map(({ balance }) => balance)).toEqual(times(8, () => 50))
  expect(await awa.entries()).toHaveLength(1)
})

it('gives no second grant to an address that comes back', async () => {
  const email = `twice-${randomUUID()}@people.example`
  const first = await signUp(pool, email)
  await callCognito(pool, 'AdminDeleteUser', { UserPoolId: pool.userPoolId, Username: first })
  const id = await signUp(pool, email.toUpperCase())
  const again = personOf({ origin: inject('local').api, id, email, token: (await signIn(pool, email)).access })
  expect(id).not.toBe(first)
  expect(await again.digos()).toEqual({ balance: 0, held: 0, available: 0 })
})

it('takes any name in any script, and a language', async () => {
  const leyla = await join('لیلا 🌿', { locale: 'fa' })
  expect(await leyla.me()).toMatchObject({ displayName: 'لیلا 🌿', languages: ['fa'] })
})

it('names whoever gave no name without telling anything about them', async () => {
  const email = `secret-${randomUUID()}@people.example`
  const id = await signUp(pool, email)
  const nameless = personOf({ origin: inject('local').api, id, email, token: (await signIn(pool, email)).access })
  expect((await nameless.me()).displayName).not.toContain('secret')
})

it('says in the account which groups the token is of', async () => {
  const olga = await join('olga', { groups: ['operators', 'moderators'] })
  expect((await olga.me()).groups.toSorted()).toEqual(['moderators', 'operators'])
})
