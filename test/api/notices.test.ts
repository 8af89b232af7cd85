import { expect, inject, it } from 'vitest'
import * as z from 'zod'
import { Message } from '../../local/mail/message.ts'
import { me } from '../../shared/contract/me.ts'
import { read } from './client/answer.ts'
import { inDays } from './client/builders.ts'
import { join, people } from './client/people.ts'
import type { Person } from './client/person.ts'
import { anAcceptance, aRequest } from './client/scenes.ts'

const { mail } = inject('local')

/** The mails that somebody got, newest first. */
const mailsTo = async ({ email }: Person) => {
  const answer = await fetch(`${mail}/messages?to=${encodeURIComponent(email)}`)
  const { items } = z.object({ items: z.array(Message) }).parse(await answer.json())
  return items.filter(({ code }) => code === undefined)
}

it('tells each side of what the other did, and nobody of their own moves', async () => {
  const { awa, ben, exchange } = await aRequest()
  await awa.accepts(exchange)
  await ben.writes(exchange, 'When may I come?')
  await awa.put(`/v1/exchanges/${exchange.id}/appointment`, { at: inDays(2), place: 'The square' })
  await awa.handsOver(exchange)
  await ben.confirms(exchange)
  await expect.poll(() => ben.news()).toEqual(['welcome', 'accepted', 'appointment', 'handed_over'])
  await expect.poll(() => awa.news()).toEqual(['welcome', 'requested', 'message', 'completed'])
})

it('tells of a withdrawal, of a cancellation, and of a dispute', async () => {
  const { awa, ben, listing, exchange } = await aRequest()
  await ben.withdraws(exchange)
  const second = await ben.asks(listing)
  await awa.accepts(second)
  await ben.cancels(second, { reason: 'cannot_meet' })
  const third = await ben.asks(listing)
  await awa.accepts(third)
  await awa.disputes(third, { text: 'Something is wrong.' })
  await expect
    .poll(() => awa.news())
    .toEqual(['welcome', 'requested', 'withdrawn', 'requested', 'cancelled', 'requested'])
  await expect.poll(() => ben.news()).toEqual(['welcome', 'accepted', 'accepted', 'disputed'])
})

it('declines the other requests politely when the last piece is promised', async () => {
  const { awa, ben, cleo } = await people('awa', 'ben', 'cleo')
  const listing = await awa.lists()
  const request = await ben.asks(listing)
  const late = await cleo.asks(listing)
  await awa.accepts(request)
  await expect.poll(async () => (await cleo.sees(late)).status).toBe('declined')
  await expect.poll(() => cleo.news()).toEqual(['welcome', 'declined'])
  expect(await awa.news()).not.toContain('declined')
})

it('speaks the reader’s language, and names nobody', async () => {
  const { awa } = await aRequest({ title: 'A green sofa' })
  const newest = async (language: string) => (await awa.notices({ 'accept-language': language }))[0]
  await expect.poll(async () => (await newest('en'))?.kind).toBe('requested')
  const [english, french, pashto] = [await newest('en-GB'), await newest('fr-CA, en;q=0.1'), await newest('ps')]
  expect(english?.title).not.toBe(french?.title)
  expect(pashto?.title).toBe(english?.title)
  for (const notice of [english, french]) {
    expect(`${notice?.title} ${notice?.text}`).not.toMatch(/awa|ben|green|sofa/i)
    expect(notice?.text.length).toBeGreaterThan(10)
  }
})

it('marks notices as read, and turns their pages', async () => {
  const { awa, ben } = await anAcceptance()
  await expect.poll(() => ben.news()).toEqual(['welcome', 'accepted'])
  const [newest] = await ben.notices()
  const mark = `/v1/me/notifications/${newest?.id}/read`
  expect((await awa.put(mark)).outcome).toBe('404 not_found')
  expect((await ben.put(mark)).outcome).toBe('204')
  expect((await ben.notices()).map(({ read: isRead }) => isRead)).toEqual([true, false])

  const first = await read(ben.get('/v1/me/notifications?limit=1'), me.listNotices.output)
  const second = await read(ben.get(`/v1/me/notifications?limit=1&cursor=${first.cursor}`), me.listNotices.output)
  expect([...first.items, ...second.items]).toEqual(await ben.notices())
})

it('marks all up to a notice as read at once, and what comes later is new', async () => {
  const { awa, ben, exchange } = await anAcceptance()
  const readTo = (person: Person, until: string | undefined) => person.put('/v1/me/notifications/read', { until })
  const unread = async () => (await ben.notices()).filter(({ read: isRead }) => !isRead).map(({ kind }) => kind)
  await expect.poll(() => ben.news()).toEqual(['welcome', 'accepted'])
  const [accepted, welcome] = await ben.notices()

  expect((await readTo(ben, welcome?.id)).outcome).toBe('204')
  expect(await unread()).toEqual(['accepted'])
  expect((await readTo(ben, accepted?.id)).outcome).toBe('204')
  expect((await readTo(ben, welcome?.id)).outcome).toBe('204')
  expect(await unread()).toEqual([])

  await awa.writes(exchange, 'Come at six.')
  await expect.poll(unread).toEqual(['message'])
  expect((await readTo(awa, accepted?.id)).outcome).toBe('404 not_found')
  expect((await readTo(ben, undefined)).outcome).toBe('400 invalid_request: until')
  const exported = await read(ben.get('/v1/me/export'), me.exportMe.output)
  expect(exported.notices?.map(({ read: isRead }) => isRead)).toEqual([false, true, true])
})

it('sends each notice by mail too, in the member’s language, once, without names', async () => {
  const farah = await join('farah', { locale: 'fr' })
  const { ben } = await people('ben')
  const exchange = await ben.asks(await farah.lists({ title: 'A green sofa' }))
  await ben.writes(exchange, 'The secret word is lavender.')

  await expect.poll(async () => (await mailsTo(farah)).length, { timeout: 15_000 }).toBeGreaterThanOrEqual(2)
  const [request, welcome] = await mailsTo(farah)
  expect(welcome?.subject).toBe('Bienvenue sur Indigo')
  const inApp = (await farah.notices({ 'accept-language': 'fr' })).find(({ kind }) => kind === 'requested')
  expect(request?.subject).toBe(inApp?.title)
  for (const one of await mailsTo(farah))
    expect(`${one.subject} ${one.text} ${one.html}`).not.toMatch(/farah(?!@)|\bben\b|green|lavender/i)
})

it('mails the first of several unread messages only', async () => {
  const { awa, ben, exchange } = await anAcceptance()
  for (const text of ['One', 'Two', 'Three']) await awa.writes(exchange, text)
  await expect.poll(() => ben.news()).toEqual(['welcome', 'accepted', 'message', 'message', 'message'])
  await ben.post(`/v1/exchanges/${exchange.id}/cancel`, { reason: 'found_elsewhere' })
  await expect.poll(async () => (await mailsTo(awa)).length, { timeout: 15_000 }).toBe(3)
  expect((await mailsTo(ben)).length).toBe(3)
})
