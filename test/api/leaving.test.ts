import { describe, expect, inject, it } from 'vitest'
import { me } from '../../shared/contract/me.ts'
import { read } from './client/answer.ts'
import { aListing, inDays, times } from './client/builders.ts'
import { signIn, signUp } from './client/cognito.ts'
import { people } from './client/people.ts'
import { personOf, type Person } from './client/person.ts'
import { anAcceptance, aRequest, give } from './client/scenes.ts'

const { cognito: pool, api } = inject('local')

const leave = (person: Person) => read(person.delete('/v1/me'), me.leave.output)

/** All that follows from leaving is done when the sign-in is gone and the profile forgotten. */
const untilGone = async (leaver: Person, witness: Person): Promise<void> => {
  await expect.poll(() => signIn(pool, leaver.email).catch((error: unknown) => String(error))).toMatch(/NotAuthorized/)
  await expect.poll(async () => (await witness.get(`/v1/members/${leaver.id}`)).outcome).toBe('404 not_found')
}

describe('who leaves', () => {
  it('is refused with an older token at the very next call, and may leave again', async () => {
    const { awa } = await people('awa')
    const { leavingAt } = await leave(awa)
    const answers = await Promise.all([
      awa.get('/v1/me'),
      awa.get('/v1/me/entries'),
      awa.get('/v1/me/listings'),
      awa.get('/v1/me/exchanges'),
      awa.get('/v1/me/notifications'),
      awa.get('/v1/me/blocks'),
      awa.get('/v1/me/export'),
      awa.get('/v1/listings'),
      awa.patch('/v1/me', { displayName: 'Awa B.' }),
      awa.post('/v1/listings', aListing()),
    ])
    expect(answers.map(({ outcome }) => outcome)).toEqual(times(10, () => '403 account_closed'))
    expect(await leave(awa)).toEqual({ leavingAt })
  })

  it('can sign in no more, is seen by nobody, and comes back without a second grant', async () => {
    const { awa, ben } = await people('awa', 'ben')
    await leave(awa)
    await untilGone(awa, ben)
    const id = await signUp(pool, awa.email)
    const { access } = await signIn(pool, awa.email)
    const again = personOf({ origin: api, id, email: awa.email, token: access })
    expect(id).not.toBe(awa.id)
    expect(await again.digos()).toEqual({ balance: 0, held: 0, available: 0 })
    expect((await awa.get('/v1/me')).outcome).toBe('403 account_closed')
  })

  it('leaves without ever having done anything else', async () => {
    const { awa, ben } = await people('awa', 'ben')
    const answers = await Promise.all(times(3, () => leave(awa)))
    expect(new Set(answers.map(({ leavingAt }) => leavingAt)).size).toBe(1)
    await untilGone(awa, ben)
  })

  it('ends requests on both sides, and takes the listings along', async () => {
    const { awa, ben, listing, exchange: asked } = await aRequest()
    const asking = await awa.asks(await ben.lists())
    await leave(awa)
    await expect.poll(async () => (await ben.sees(asked)).status).toBe('declined')
    await expect.poll(async () => (await ben.sees(asking)).status).toBe('withdrawn')
    await untilGone(awa, ben)
    expect((await ben.get(`/v1/listings/${listing.id}`)).outcome).toBe('404 not_found')
    expect((await ben.post('/v1/exchanges', { listingId: listing.id, message: 'Hello!' })).outcome).toBe('409 not_open')
    await expect.poll(() => ben.news()).toEqual(['welcome', 'requested', 'declined', 'withdrawn'])
  })

  it.each([
    ['gives', 0],
    ['receives', 1],
  ])('cancels what is accepted and releases what is held, when it is who %s', async (_, side) => {
    const { awa, ben, exchange } = await anAcceptance()
    const [leaver, other] = side === 0 ? [awa, ben] : [ben, awa]
    await leave(leaver)
    await expect.poll(async () => (await other.sees(exchange)).status).toBe('cancelled')
    await expect.poll(() => other.digos()).toEqual({ balance: 50, held: 0, available: 50 })
    await expect.poll(() => other.news()).toContain('cancelled')
    await untilGone(leaver, other)
    expect(await other.sees(exchange)).toMatchObject({ status: 'cancelled', moves: [], canThank: false })
  })

  it('cancels what was handed over and what is disputed', async () => {
    const { awa, ben, exchange } = await anAcceptance({ value: 10 })
    const second = await ben.asks(await awa.lists({ value: 10 }))
    await awa.accepts(second)
    await awa.handsOver(exchange)
    await ben.disputes(second, { text: 'It is broken.' })
    await leave(awa)
    for (const one of [exchange, second]) await expect.poll(async () => (await ben.sees(one)).status).toBe('cancelled')
    expect(await ben.digos()).toEqual({ balance: 50, held: 0, available: 50 })
  })

  it('has no name any more in what others keep, and nobody can write to them', async () => {
    const { awa, ben } = await people('awa', 'ben')
    const exchange = await ben.asks(await awa.lists({ value: 10 }))
    await awa.accepts(exchange)
    await awa.put(`/v1/exchanges/${exchange.id}/appointment`, { at: inDays(1), place: 'At my home, third floor' })
    await awa.writes(exchange, 'See you tomorrow!')
    await ben.confirms(exchange)
    await awa.thanks(exchange, { badges: ['kind'], text: 'Thank you!' })
    await ben.thanks(exchange, { badges: ['careful'] })
    await leave(awa)
    await untilGone(awa, ben)

    const seen = await ben.sees(exchange)
    expect(seen).toMatchObject({ giverName: '', receiverName: 'ben', status: 'completed' })
    expect(seen).not.toHaveProperty('appointment')
    expect((await ben.get(`/v1/members/${ben.id}`)).body).toMatchObject({
      thanks: [{ fromName: '', text: 'Thank you!' }],
    })
    expect((await ben.get(`/v1/exchanges/${exchange.id}/messages`)).body).toMatchObject({
      items: [{ text: 'See you tomorrow!' }],
    })
    const answer = await ben.post(`/v1/exchanges/${exchange.id}/messages`, { text: 'Are you there?' })
    expect(answer.outcome).toBe('409 no_longer_possible')
    expect((await ben.put(`/v1/me/blocks/${awa.id}`)).outcome).toBe('404 not_found')
    expect(await ben.digos()).toEqual({ balance: 40, held: 0, available: 40 })
  })
})

describe('leaving that races', () => {
  it('with others who ask, accept and confirm leaves nothing open and nothing held', async () => {
    const { awa, ben, cleo } = await people('awa', 'ben', 'cleo')
    const given = await ben.asks(await awa.lists({ value: 10 }))
    await awa.accepts(given)
    const asking = await awa.asks(await cleo.lists({ value: 10 }))
    const open = await awa.lists({ value: 10 })
    const wanted = await ben.lists({ value: 1 })
    const answers = await Promise.all([
      awa.delete('/v1/me'),
      ben.post(`/v1/exchanges/${given.id}/confirm`),
      cleo.post(`/v1/exchanges/${asking.id}/accept`),
      cleo.post('/v1/exchanges', { listingId: open.id, message: 'Hello!' }),
      awa.delete('/v1/me'),
      awa.post('/v1/exchanges', { listingId: wanted.id, message: 'Hello!' }),
    ])
    expect([answers[0]?.status, answers[4]?.status]).toEqual([202, 202])
    const states = async (person: Person) => (await person.exchanges()).map(({ status }) => status)
    const isOver = async (): Promise<boolean> =>
      [...(await states(ben)), ...(await states(cleo))].every(
        (status) => !['requested', 'accepted', 'handed_over', 'disputed'].includes(status),
      )
    await expect.poll(isOver).toBe(true)
    await untilGone(awa, ben)
    for (const person of [ben, cleo]) expect((await person.digos()).held).toBe(0)
  })
})

describe('an export', () => {
  it('holds everything about a member, and of others only what they could read', async () => {
    const { awa, ben } = await people('awa', 'ben')
    const done = await give(awa, ben, { value: 10, description: 'A sofa for three.' })
    await ben.writes(done, 'It is lovely.')
    await awa.thanks(done, { badges: ['kind'], text: 'Thank you!' })
    await ben.put(`/v1/me/blocks/${awa.id}`)
    await expect.poll(() => awa.news()).toContain('message')
    const mine = await read(awa.get('/v1/me/export'), me.exportMe.output)
    expect(mine).toMatchObject({
      member: { profile: { member: awa.id, displayName: 'awa' }, helped: 1, available: 60, held: 0, blocked: [] },
      entries: [{ kind: 'settlement', amount: 10, balance: 60 }, { kind: 'grant' }],
      listings: [{ id: done.listingId, description: 'A sofa for three.' }],
      exchanges: [{ id: done.id, role: 'giver', status: 'completed' }],
      messages: [{ exchangeId: done.id, from: 'receiver', text: 'It is lovely.' }],
      thanksGiven: [{ exchangeId: done.id, text: 'Thank you!' }],
      thanksReceived: [],
    })
    expect(mine.notices.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['welcome', 'requested', 'message']))
    expect(mine).not.toHaveProperty('cursor')
    const others = await read(ben.get('/v1/me/export'), me.exportMe.output)
    expect(others).toMatchObject({ member: { blocked: [awa.id] }, thanksGiven: [], thanksReceived: [] })
    expect(JSON.stringify(others)).not.toContain('Thank you!')
  })

  it('is the caller’s own, whoever’s cursor it is asked with', async () => {
    const { awa } = await people('awa')
    expect((await awa.get('/v1/me/export?cursor=nonsense')).outcome).toBe('400 invalid_cursor')
  })
})
