import { expect, it } from 'vitest'
import { members } from '../../shared/contract/members.ts'
import { read } from './client/answer.ts'
import type { Person } from './client/person.ts'
import { anAcceptance } from './client/scenes.ts'

const profileOf = (reader: Person, { id }: Person) => read(reader.get(`/v1/members/${id}`), members.readMember.output)

const aCompletion = async () => {
  const scene = await anAcceptance()
  await scene.ben.confirms(scene.exchange)
  return scene
}

it('seals thanks until both are in', async () => {
  const { awa, ben, exchange } = await aCompletion()
  expect(await ben.thanks(exchange, { badges: ['kind', 'punctual'], text: 'A wonderful sofa.' })).toMatchObject({
    mine: { from: ben.id, badges: ['kind', 'punctual'] },
    published: false,
  })
  expect((await profileOf(ben, awa)).thanks).toEqual([])
  expect(await ben.sees(exchange)).toMatchObject({ canThank: false })
  expect(await awa.sees(exchange)).toMatchObject({ canThank: true })

  expect(await awa.thanks(exchange, { badges: ['cheerful'] })).toMatchObject({ published: true })
  await expect
    .poll(async () => (await profileOf(ben, awa)).thanks)
    .toMatchObject([{ from: ben.id, fromName: 'ben', badges: ['kind', 'punctual'], text: 'A wonderful sofa.' }])
  await expect.poll(async () => (await profileOf(awa, ben)).thanks).toMatchObject([{ badges: ['cheerful'] }])
})

it('takes the same thanks again, and no others', async () => {
  const { ben, exchange } = await aCompletion()
  const first = await ben.thanks(exchange, { badges: ['kind'] })
  expect(await ben.thanks(exchange, { badges: ['kind'] })).toEqual(first)
  const other = await ben.post(`/v1/exchanges/${exchange.id}/thanks`, { badges: ['careful'] })
  expect(other.outcome).toBe('409 already_thanked')
})

it('shows on a profile who somebody is and how many they helped, never their Digos', async () => {
  const { awa, ben } = await aCompletion()
  const profile = await profileOf(ben, awa)
  expect(profile).toMatchObject({ id: awa.id, displayName: 'awa', languages: ['en'], goodVibes: 7, helped: 1 })
  for (const secret of ['balance', 'held', 'available', 'place', 'email']) expect(profile).not.toHaveProperty(secret)
})
