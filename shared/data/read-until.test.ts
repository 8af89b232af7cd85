import { expect, it } from 'vitest'
import { listNotices } from '../../lambdas/me/list-notices.ts'
import { aCommunity } from '../../test/community/a-community.ts'
import { leaves } from '../../test/community/a-farewell.ts'
import { itemsOf } from '../../test/community/a-ledger.ts'
import { beginLeaving } from './leaving/begin-leaving.ts'
import { key } from './keys.ts'
import { tell } from './notices.ts'
import { readUntil } from './read-until.ts'

/** Somebody who was told three things, one after the other. */
const aReader = async () => {
  const community = aCommunity()
  const reader = await community.aMember()
  const { app, clock } = community
  for (const cause of ['first', 'second', 'third']) {
    clock.pass(1_000)
    await tell(app, { to: reader.id, kind: 'message', at: clock.now(), cause })
  }
  const [first = '', second = '', third = ''] = itemsOf(community, reader.id, 'N#').map(({ SK }) => String(SK).slice(2))
  const states = async () => {
    const { items } = await listNotices({ limit: 20 }, reader, app)
    return items.map(({ read }) => read).toReversed()
  }
  return { ...community, reader, first, second, third, states }
}

it('reads what is before the mark, and nothing after it', async () => {
  const { app, reader, second, states } = await aReader()
  await readUntil(app, reader.id, second)
  expect(await states()).toEqual([true, true, false])
})

it('only moves on, however late or often a mark comes', async () => {
  const { app, table, reader, first, third, states } = await aReader()
  await Promise.all([first, third, first, third].map((until) => readUntil(app, reader.id, until)))
  await readUntil(app, reader.id, first)
  expect(await states()).toEqual([true, true, true])
  expect(await table.count(() => readUntil(app, reader.id, third))).toMatchObject({ calls: 1, W: 0 })
})

it('costs one write of one unit, and no more for many notices', async () => {
  const { app, table, reader, third } = await aReader()
  expect(await table.count(() => readUntil(app, reader.id, third))).toMatchObject({ calls: 2, W: 1, R: 1 })
})

it('marks nothing up to a notice that is not there, or of who leaves', async () => {
  const { app, reader, third } = await aReader()
  await expect(readUntil(app, reader.id, `${third.slice(0, -1)}_`)).rejects.toMatchObject({ code: 'not_found' })
  await beginLeaving(app, reader.id)
  await expect(readUntil(app, reader.id, third)).rejects.toMatchObject({ code: 'account_closed' })
})

it('is forgotten with whoever leaves', async () => {
  const community = await aReader()
  await readUntil(community.app, community.reader.id, community.third)
  await leaves(community, community.reader)
  expect(await community.table.get(key.standing(community.reader.id))).not.toHaveProperty('noticesReadUntil')
})
