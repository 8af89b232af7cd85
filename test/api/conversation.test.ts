import { expect, it } from 'vitest'
import { exchanges } from '../../shared/contract/exchanges.ts'
import { read } from './client/answer.ts'
import { inDays } from './client/builders.ts'
import type { Person } from './client/person.ts'
import { anAcceptance, aRequest } from './client/scenes.ts'

const messages = async (person: Person, { id }: { id: string }, query = '') =>
  read(person.get(`/v1/exchanges/${id}/messages${query}`), exchanges.listMessages.output)

it('carries texts and ready phrases, newest first, page by page', async () => {
  const { awa, ben, exchange } = await aRequest()
  await ben.writes(exchange, 'Is it heavy?')
  await awa.post(`/v1/exchanges/${exchange.id}/messages`, { phraseId: 'bring_help' })
  await ben.writes(exchange, 'Très bien 👍\nà demain')

  const { items } = await messages(awa, exchange)
  expect(items.map(({ from, text, phraseId }) => [from, text ?? phraseId])).toEqual([
    ['receiver', 'Très bien 👍\nà demain'],
    ['giver', 'bring_help'],
    ['receiver', 'Is it heavy?'],
  ])
  const first = await messages(ben, exchange, '?limit=2')
  const second = await messages(ben, exchange, `?limit=2&cursor=${first.cursor}`)
  expect([...first.items, ...second.items]).toEqual(items)
})

it('counts what is unread, and what comes after the mark stays so', async () => {
  const { awa, ben, exchange } = await aRequest()
  expect([(await awa.sees(exchange)).unread, (await ben.sees(exchange)).unread]).toEqual([1, 0])
  const first = await ben.writes(exchange, 'One')
  const second = await ben.writes(exchange, 'Two')
  expect((await awa.sees(exchange)).unread).toBe(3)

  const mark = ({ id }: { id: string }) => awa.put(`/v1/exchanges/${exchange.id}/messages/${id}/read`)
  expect((await mark(first)).outcome).toBe('204')
  expect((await awa.sees(exchange)).unread).toBe(1)
  await mark(second)
  await mark(first)
  expect([(await awa.sees(exchange)).unread, (await ben.sees(exchange)).unread]).toEqual([0, 0])
})

it('has nothing unread for who has seen a request that came alone', async () => {
  const { awa, exchange } = await aRequest()
  const before = '00000000-0000-0000-0000-000000000000'
  expect((await awa.put(`/v1/exchanges/${exchange.id}/messages/${before}/read`)).outcome).toBe('204')
  expect((await awa.sees(exchange)).unread).toBe(0)
})

it('is over when the exchange came to nothing', async () => {
  const { awa, ben, exchange } = await aRequest()
  await awa.declines(exchange)
  const late = await ben.post(`/v1/exchanges/${exchange.id}/messages`, { text: 'Please!' })
  expect(late.outcome).toBe('409 wrong_state')
})

it('lets both agree on a place and a time that nobody else sees', async () => {
  const { awa, ben, exchange } = await anAcceptance()
  const path = `/v1/exchanges/${exchange.id}/appointment`
  const appointment = { at: inDays(20), place: 'The square before the town hall' }
  expect((await awa.put(path, appointment)).body).toMatchObject({ appointment })
  expect(await ben.sees(exchange)).toMatchObject({ appointment, due: inTime(appointment.at, 3) })

  const remote = { at: inDays(2), remoteLink: 'https://meet.example/abc' }
  expect((await ben.put(path, remote)).body).toMatchObject({ appointment: remote })
  expect((await awa.sees(exchange)).appointment).toEqual(remote)
})

it('has no appointment before the acceptance', async () => {
  const { awa, exchange } = await aRequest()
  const early = await awa.put(`/v1/exchanges/${exchange.id}/appointment`, { at: inDays(1), place: 'The square' })
  expect(early.outcome).toBe('409 wrong_state')
})

/** An instant so many days after another. */
function inTime(at: string, days: number): string {
  return new Date(Date.parse(at) + days * 86_400_000).toISOString()
}
