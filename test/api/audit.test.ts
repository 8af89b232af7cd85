import { expect, it } from 'vitest'
import { Proof } from '../../shared/model/proof.ts'
import { read } from './client/answer.ts'
import { join, people } from './client/people.ts'
import { anAcceptance, give } from './client/scenes.ts'

it('proves that the ledger is balanced, soon after an operator asks', { timeout: 60_000 }, async () => {
  const { cleo } = await people('cleo')
  const { awa, ben, exchange } = await anAcceptance()
  await ben.confirms(exchange)
  await give(cleo, awa, { value: 50 })
  await anAcceptance({ value: 12 })
  const olga = await join('olga', { groups: ['operators'] })

  const askedAt = new Date().toISOString()
  expect((await olga.post('/v1/operator/audit')).outcome).toBe('202')
  await expect
    .poll(() => olga.get('/v1/operator/audit'), { timeout: 45_000 })
    .toMatchObject({ body: { at: expect.toSatisfy((at: string) => at > askedAt) } })

  const proof = await read(olga.get('/v1/operator/audit'), Proof)
  expect(proof).toMatchObject({ balanced: true, difference: 0 })
  expect(proof.accounts).toBeGreaterThanOrEqual(6)
  expect(proof.transfers).toBeGreaterThanOrEqual(6)
})

it('is for operators only', async () => {
  const { awa } = await people('awa')
  const mona = await join('mona', { groups: ['moderators', 'associations'] })
  for (const person of [awa, mona]) {
    expect((await person.post('/v1/operator/audit')).outcome).toBe('403 not_allowed')
    expect((await person.get('/v1/operator/audit')).outcome).toBe('403 not_allowed')
  }
})
