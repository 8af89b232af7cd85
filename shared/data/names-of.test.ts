import { expect, it } from 'vitest'
import { aCommunity } from '../../test/community/a-community.ts'
import { leaves } from '../../test/community/a-farewell.ts'
import { namesOf } from './names-of.ts'

it('gives names in the order in which they are asked for, and none of who has left', async () => {
  const community = aCommunity()
  const [awa, ben, cleo] = [
    await community.aMember('Awa'),
    await community.aMember('Ben'),
    await community.aMember('Cleo'),
  ]
  await leaves(community, ben)
  expect(await namesOf(community.app, [cleo.id, ben.id, awa.id])).toEqual(['Cleo', '', 'Awa'])
})

it('asks once for each hundred, and not at all for nobody', async () => {
  const { app, table, aMember } = aCommunity()
  const members: string[] = []
  for (let count = 0; count < 101; count += 1) members.push((await aMember(`Member ${count}`)).id)
  let names: string[] = []
  const { calls, R } = await table.count(async () => void (names = await namesOf(app, members)))
  expect([calls, R, names.at(100)]).toEqual([2, 50.5, 'Member 100'])
  expect((await table.count(() => namesOf(app, []))).calls).toBe(0)
})
