import { expect, it } from 'vitest'
import { join } from './client/people.ts'
import type { Person } from './client/person.ts'
import { anAcceptance } from './client/scenes.ts'

const aDispute = async () => {
  const scene = await anAcceptance()
  await scene.awa.handsOver(scene.exchange)
  await scene.ben.disputes(scene.exchange, { text: 'It is broken.' })
  const mona = await join('mona', { groups: ['moderators'] })
  return { ...scene, mona, path: `/v1/exchanges/${scene.exchange.id}/resolution` }
}

const resolve = (moderator: Person, path: string, outcome: string) =>
  moderator.post(path, { outcome, reason: 'Both were heard.' })

it('keeps the price held until a moderator decides', async () => {
  const { awa, ben, exchange } = await aDispute()
  expect(await ben.digos()).toEqual({ balance: 50, held: 40, available: 10 })
  expect((await ben.post(`/v1/exchanges/${exchange.id}/confirm`)).outcome).toBe('409 wrong_state')
  expect(await awa.sees(exchange)).toMatchObject({ status: 'disputed', moves: [] })
})

it('is completed by a moderator, and the giver earns', async () => {
  const { awa, ben, mona, exchange, path } = await aDispute()
  expect((await resolve(mona, path, 'completed')).body).toMatchObject({ status: 'completed' })
  expect((await resolve(mona, path, 'completed')).outcome).toBe('200')
  expect((await resolve(mona, path, 'cancelled')).outcome).toBe('409 wrong_state')
  expect([await awa.digos(), await ben.digos()]).toMatchObject([{ balance: 90 }, { balance: 10, held: 0 }])
  expect(await awa.sees(exchange)).toMatchObject({ explanation: 'It is broken.', decision: 'Both were heard.' })
})

it('is cancelled by a moderator, and the receiver has everything back', async () => {
  const { awa, ben, mona, path } = await aDispute()
  expect((await resolve(mona, path, 'cancelled')).body).toMatchObject({ status: 'cancelled' })
  expect([await awa.digos(), await ben.digos()]).toMatchObject([{ balance: 50 }, { balance: 50, held: 0 }])
})

it('is decided by moderators alone, who see nothing that the two wrote', async () => {
  const { awa, mona, path, exchange } = await aDispute()
  expect((await resolve(awa, path, 'completed')).outcome).toBe('403 not_allowed')
  expect((await mona.get(`/v1/exchanges/${exchange.id}`)).outcome).toBe('404 not_found')
  expect((await resolve(mona, path, 'completed')).body).not.toHaveProperty('message')
})

it('is not decided by a moderator whose own case it is', async () => {
  const mona = await join('mona', { groups: ['moderators'] })
  const { awa } = await anAcceptance()
  const exchange = await mona.asks(await awa.lists({ value: 10 }))
  await awa.accepts(exchange)
  await mona.disputes(exchange, { text: 'I want it back.' })
  const path = `/v1/exchanges/${exchange.id}/resolution`
  expect((await resolve(mona, path, 'cancelled')).outcome).toBe('403 not_allowed')
  const other = await join('other', { groups: ['moderators'] })
  expect((await resolve(other, path, 'cancelled')).outcome).toBe('200')
})
