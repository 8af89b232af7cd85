import { expect, inject, it } from 'vitest'
import * as z from 'zod'
import { country } from '../../shared/contract/country.ts'
import { Category } from '../../shared/model/category.ts'
import { Me } from '../../shared/model/member.ts'
import { read } from './client/answer.ts'
import { ask } from './client/ask.ts'
import { operations } from './client/check-against-contract.ts'
import { people } from './client/people.ts'

it('tells anybody the country, its languages, categories and economy', async () => {
  const answer = ask(inject('local').api, { method: 'GET', path: '/v1/country' })
  const card = await read(answer, country.readCountry.output)
  expect(card).toMatchObject({ code: 'FR', name: 'France', economy: { welcomeGrant: 50, maxValue: 100 } })
  expect(card.languages).toEqual(expect.arrayContaining(['fr', 'ar', 'fa', 'ur']))
  expect(card.categories).toEqual(Category.options)
})

it('describes every operation to anybody', async () => {
  const { body } = await ask(inject('local').api, { method: 'GET', path: '/openapi.json' })
  const { openapi, paths } = z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.object()) }).parse(body)
  expect(openapi).toMatch(/^3\.1/)
  for (const { path } of operations) expect(Object.keys(paths)).toContain(path)
})

it('changes the name, the languages and the place, of which it keeps a cell', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const point = { latitude: 48.872_345, longitude: 2.331_234 }
  const changed = await read(awa.patch('/v1/me', { displayName: 'آوا', languages: ['wo', 'fr'], place: point }), Me)
  expect(changed).toMatchObject({ displayName: 'آوا', languages: ['wo', 'fr'], balance: 50 })
  expect(changed.place).toBeDefined()
  expect(changed.place).not.toEqual(point)
  expect(await awa.me()).toEqual(changed)
  expect((await ben.get(`/v1/members/${awa.id}`)).body).toMatchObject({ displayName: 'آوا', languages: ['wo', 'fr'] })

  const without = await read(awa.patch('/v1/me', { place: null }), Me)
  expect(without).not.toHaveProperty('place')
  expect(without.displayName).toBe('آوا')
})

it('carries a new name to what one lists', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const listing = await awa.lists()
  await awa.patch('/v1/me', { displayName: 'Awa B.' })
  const ownerName = async (): Promise<unknown> => Object((await ben.get(`/v1/listings/${listing.id}`)).body).ownerName
  await expect.poll(ownerName).toBe('Awa B.')
  expect(await ben.asks(await awa.lists())).toMatchObject({ giverName: 'Awa B.', receiverName: 'ben' })
})

it('keeps both of two changes that come at once', async () => {
  const { awa } = await people('awa')
  const answers = await Promise.all([
    awa.patch('/v1/me', { displayName: 'Awa B.' }),
    awa.patch('/v1/me', { languages: ['pl'] }),
  ])
  expect(answers.map(({ outcome }) => outcome)).toEqual(['200', '200'])
  expect(await awa.me()).toMatchObject({ displayName: 'Awa B.', languages: ['pl'] })
})

it('lists one’s exchanges by role and by state, newest first', async () => {
  const { awa, ben } = await people('awa', 'ben')
  const given = await ben.asks(await awa.lists({ value: 5 }))
  const taken = await awa.asks(await ben.lists({ value: 5 }))
  await awa.accepts(given)
  const ids = async (query: string) => (await awa.exchanges(query)).map(({ id }) => id)
  expect(await ids('')).toEqual([taken.id, given.id])
  expect(await ids('?role=giver')).toEqual([given.id])
  expect(await ids('?role=receiver')).toEqual([taken.id])
  expect(await ids('?status=accepted')).toEqual([given.id])
  expect(await ids('?status=accepted&role=receiver')).toEqual([])
})
