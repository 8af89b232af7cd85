import { expect, it } from 'vitest'
import { applyAssociation } from '../../lambdas/associations/apply-association.ts'
import { readApplication } from '../../lambdas/operator/read-application.ts'
import { key } from '../../shared/data/keys.ts'
import { aCommunity } from './a-community.ts'
import { anApplication, aVerifiedAssociation, decides } from './an-association.ts'

it('an association is read by operators with every decision, however much is counted of it', async () => {
  const community = aCommunity()
  const { id, op } = await aVerifiedAssociation(community)
  const decisions = ['suspended', 'verified'] as const
  for (const decision of decisions) {
    community.clock.pass(1)
    await decides(community, op, id, decision, `It is ${decision}.`)
  }
  for (let place = 0; place < 120; place += 1)
    await community.table.write({ Put: { Item: key.figures(id, '2026-01', `branch ${place}`) } })
  const found = await readApplication({ id }, op, community.app)
  expect(found.decisions.map(({ decision }) => decision)).toEqual(['verified', 'suspended', 'verified'])
})

it('a number of a register is taken once, however the two are written', async () => {
  const community = aCommunity()
  const [awa, ben] = [await community.aMember('Awa'), await community.aMember('Ben')]
  await applyAssociation(anApplication({ register: 'RNA', registrationNumber: 'W751234567' }), awa, community.app)
  const again = anApplication({ register: 'R.N.A.', registrationNumber: 'w 751-234-567' })
  await expect(applyAssociation(again, ben, community.app)).rejects.toMatchObject({ code: 'registration_taken' })
})
