import { describe, expect, inject, it } from 'vitest'
import { needs } from '../../shared/contract/needs.ts'
import { Listing } from '../../shared/model/listing.ts'
import { read } from './client/answer.ts'
import { ask } from './client/ask.ts'
import { paris, times } from './client/builders.ts'
import { join, people } from './client/people.ts'
import type { Person } from './client/person.ts'
import { aVerifiedAssociation, decides } from './client/scenes.ts'

const { api } = inject('local')

const aNeed = async (said: object = {}) => {
  const { awa, op, association } = await aVerifiedAssociation()
  const need = await awa.lists({ kind: 'need', value: 10, quantity: 20, associationId: association.id, ...said })
  return { awa, op, association, need }
}

const budgetOf = async (person: Person, { id }: { id: string }) => {
  const { reserved } = await read(person.get(`/v1/associations/${id}/budget`), needs.readBudget.output)
  return reserved
}

/** Until it is no longer busy: many write to one need and one budget at once. */
const insisting = async (act: () => Promise<{ status: number; outcome: string }>): Promise<string> => {
  for (;;) {
    const { status, outcome } = await act()
    if (status !== 429) return outcome
  }
}

describe('a need of twenty pieces', () => {
  it('has twenty reserved, when fifty promise at once and all are accepted at once', async () => {
    const { awa, association, need } = await aNeed()
    const givers = await Promise.all(times(50, (place) => join(`giver ${place}`)))
    const promises = await Promise.all(givers.map((giver) => giver.asks(need)))
    const outcomes = await Promise.all(
      promises.map(({ id }) => insisting(() => awa.post(`/v1/exchanges/${id}/accept`))),
    )
    expect(outcomes.filter((outcome) => outcome === '200')).toHaveLength(20)
    expect(outcomes.filter((outcome) => !/^(?:200|409 (?:already_reserved|wrong_state))$/.test(outcome))).toEqual([])
    expect(await read(awa.get(`/v1/listings/${need.id}`), Listing)).toMatchObject({ status: 'reserved', left: 0 })
    expect(await budgetOf(awa, association)).toBe(200)
    await expect
      .poll(async () =>
        (await Promise.all(givers.map((giver) => giver.exchanges()))).flat().map(({ status }) => status),
      )
      .toEqual(expect.not.arrayContaining(['requested']))
  }, 120_000)

  it('is filled by three givers, one of whom brings less than promised', async () => {
    const { awa, association, need } = await aNeed({ quantity: 6 })
    const { ben, cleo, dara } = await people('ben', 'cleo', 'dara')
    const give = async (giver: Person, promised: number, brought: number) => {
      const exchange = await giver.asks(need, { quantity: promised })
      await awa.accepts(exchange)
      return awa.confirms(exchange, { quantity: brought })
    }
    expect(await give(ben, 2, 2)).toMatchObject({ status: 'completed', earned: 20 })
    expect(await give(cleo, 4, 3)).toMatchObject({ status: 'completed', quantity: 3, promised: 4, earned: 30 })
    expect(await give(dara, 1, 1)).toMatchObject({ status: 'completed', earned: 10 })
    expect(await ben.digos()).toMatchObject({ balance: 70 })
    expect(await budgetOf(awa, association)).toBe(60)
    await expect.poll(async () => (await awa.get(`/v1/listings/${need.id}`)).body).toMatchObject({ status: 'closed' })
    expect(await ben.get(`/v1/associations/${association.id}/exchanges`)).toMatchObject({ outcome: '403 not_allowed' })
    const { items } = await read(awa.get(`/v1/associations/${association.id}/exchanges`), needs.listPromises.output)
    expect(items).toHaveLength(3)
  })
})

describe('what an association needs', () => {
  it('is read by anybody while it is open, and by its team in every state', async () => {
    const { awa, association, need } = await aNeed()
    const soap = await awa.lists({ kind: 'need', title: 'Soap', associationId: association.id })
    await awa.delete(`/v1/listings/${soap.id}`)
    const path = `/v1/associations/${association.id}/listings`
    const ben = await join('ben')
    const listed = async (answer: ReturnType<Person['get']>) =>
      (await read(answer, needs.listNeeds.output)).items.map(({ id }) => id)
    expect(await listed(ask(api, { method: 'GET', path }))).toEqual([need.id])
    expect(await listed(ben.get(path))).toEqual([need.id])
    expect(await listed(awa.get(path))).toEqual([soap.id, need.id])
    expect(await listed(awa.get(`${path}?status=open`))).toEqual([need.id])
    expect(await ben.get(`${path}?status=closed`)).toMatchObject({ outcome: '400 invalid_request: status' })
  })
})

describe('a table of needs', () => {
  const csv = 'title,description,category,quantity\nBeds,For families,furniture,4\nSoap,Any,hygiene,30\n'

  it('becomes listings that everybody finds', async () => {
    const { awa, association } = await aNeed()
    const { items } = await read(
      awa.post(`/v1/associations/${association.id}/needs-import`, { csv, language: 'en', place: paris }),
      needs.importNeeds.output,
    )
    const [beds] = items
    const found = await read(awa.get(`/v1/listings/${beds?.id}`), Listing)
    expect(found).toMatchObject({ title: 'Beds', quantity: 4, associationId: association.id })
  })

  it('is refused with each line and column that is wrong', async () => {
    const { awa, association } = await aNeed()
    const body = { csv: csv.replace('furniture', 'sofas').replace('30', '0'), language: 'en', place: paris }
    const { outcome } = await awa.post(`/v1/associations/${association.id}/needs-import`, body)
    expect(outcome).toBe('400 invalid_request: csv.2.category, csv.3.quantity')
  })
})

describe('who acts for an association', () => {
  it('is refused at once when it is suspended, whatever the token says', async () => {
    const { awa, op, association, need } = await aNeed()
    const ben = await join('ben')
    const promise = await ben.asks(need)
    await decides(op, association, 'suspended')
    expect(await awa.post(`/v1/exchanges/${promise.id}/accept`)).toMatchObject({
      outcome: '403 association_suspended',
    })
    expect(await awa.delete(`/v1/listings/${need.id}`)).toMatchObject({ outcome: '403 association_suspended' })
    await ben.withdraws(promise)
  })

  it('is nobody of another association', async () => {
    const [one, other] = await Promise.all([aNeed(), aNeed()])
    const promise = await (await join('ben')).asks(one.need)
    expect(await other.awa.post(`/v1/exchanges/${promise.id}/accept`)).toMatchObject({ outcome: '404 not_found' })
    expect(await other.awa.get(`/v1/associations/${one.association.id}/receipts`)).toMatchObject({
      outcome: '403 not_allowed',
    })
    const associationId = one.association.id
    expect(
      await other.awa.post('/v1/exchanges', { listingId: other.need.id, message: 'Hello!', associationId }),
    ).toMatchObject({ outcome: '403 not_allowed' })
  })
})
