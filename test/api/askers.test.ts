import { expect, it } from 'vitest'
import { listings } from '../../shared/contract/listings.ts'
import { read } from './client/answer.ts'
import { people } from './client/people.ts'
import type { Person } from './client/person.ts'

const askers = async (owner: Person, { id }: { id: string }) =>
  (await read(owner.get(`/v1/listings/${id}/requests`), listings.listAskers.output)).items

it('shows the owner who asks for a listing, whom they can accept or decline, and nobody else', async () => {
  const { awa, ben, cleo, dara } = await people('awa', 'ben', 'cleo', 'dara')
  const [sofa, chair] = [await awa.lists(), await awa.lists()]
  const asked = await Promise.all([ben, cleo, dara].map((asker) => asker.asks(sofa)))
  await ben.asks(chair)
  const seen = await askers(awa, sofa)
  expect(seen.map(({ id }) => id).toSorted()).toEqual(asked.map(({ id }) => id).toSorted())
  expect(seen[0]).toMatchObject({ role: 'giver', status: 'requested', moves: ['accept', 'decline'] })
  expect(await askers(awa, sofa)).toEqual(seen)
  expect((await ben.get(`/v1/listings/${sofa.id}/requests`)).outcome).toBe('403 not_allowed')
  expect((await awa.get(`/v1/listings/${awa.id}/requests`)).outcome).toBe('404 not_found')
  for (const request of asked.slice(0, 2)) await awa.declines(request)
  expect((await askers(awa, sofa)).map(({ id }) => id)).toEqual([asked[2]?.id])
})
