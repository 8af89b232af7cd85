import { expect, it } from 'vitest'
import { readApplication } from '../../lambdas/operator/read-application.ts'
import { key } from '../../shared/data/keys.ts'
import { aCommunity } from './a-community.ts'
import { aVerifiedAssociation, decides } from './an-association.ts'

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
