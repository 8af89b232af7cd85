import { expect, inject, it } from 'vitest'
import { needs } from '../../shared/contract/needs.ts'
import { receipts } from '../../shared/contract/receipts.ts'
import { read } from './client/answer.ts'
import { join, people } from './client/people.ts'
import { aVerifiedAssociation, give } from './client/scenes.ts'

const { api } = inject('local')

const aGift = async () => {
  const { awa, association } = await aVerifiedAssociation()
  const ben = await join('ben')
  const need = await awa.lists({ kind: 'need', value: 15, associationId: association.id })
  const promise = await ben.asks(need)
  await awa.accepts(promise)
  const exchange = await awa.confirms(promise)
  return { awa, ben, association, exchange }
}

it('a gift has a receipt with a number, for its two sides', async () => {
  const { awa, ben, association, exchange } = await aGift()
  const receipt = await read(ben.get(`/v1/exchanges/${exchange.id}/receipt`), receipts.readReceipt.output)
  expect(receipt).toMatchObject({ number: exchange.receiptNumber, associationId: association.id, value: 15 })
  expect(await awa.get(`/v1/exchanges/${exchange.id}/receipt`)).toMatchObject({ body: receipt })
  const listed = await read(awa.get(`/v1/associations/${association.id}/receipts`), receipts.listReceipts.output)
  expect(listed.items).toEqual([receipt])
})

it('the receipt comes on paper too', async () => {
  const { ben, exchange } = await aGift()
  const response = await fetch(`${api}/v1/exchanges/${exchange.id}/receipt.pdf`, {
    headers: { authorization: `Bearer ${ben.token}` },
  })
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.subarray(-6).toString()).toContain('%%EOF')
})

it('an association pays for a member, and the giver sees nothing of it', async () => {
  const { awa, association } = await aVerifiedAssociation()
  const { ben, cleo } = await people('ben', 'cleo')
  // Cleo spends all that she has.
  await give(ben, cleo, { value: 50 })
  const offer = await ben.lists({ value: 25 })
  expect(await cleo.post('/v1/exchanges', { listingId: offer.id, message: 'Hello!' })).toMatchObject({
    outcome: '409 insufficient_digos',
  })
  await read(
    awa.post(`/v1/associations/${association.id}/sponsorships`, { memberId: cleo.id, listingId: offer.id }),
    needs.sponsorExchange.output,
  )
  await expect.poll(() => cleo.news(), { timeout: 20_000 }).toContain('sponsored')
  expect(await ben.news()).not.toContain('sponsored')
  const exchange = await cleo.asks(offer)
  const promised = await read(awa.get(`/v1/associations/${association.id}/sponsorships`), needs.listSponsorships.output)
  expect(promised.items).toMatchObject([{ memberId: cleo.id, status: 'used', value: 25, title: offer.title }])
  expect(exchange).toMatchObject({ price: 0, sponsoredBy: association.id })
  expect(await ben.accepts(exchange)).toMatchObject({ price: 25, earned: 25 })
  await cleo.confirms(exchange)
  expect(JSON.stringify((await ben.sees(exchange)).history)).not.toContain(association.id)
  expect(await ben.digos()).toMatchObject({ balance: 125 })
  expect(await cleo.digos()).toMatchObject({ balance: 0 })
})
