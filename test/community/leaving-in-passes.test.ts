import { describe, expect, it } from 'vitest'
import { beginLeaving } from '../../shared/data/leaving/begin-leaving.ts'
import { finishLeaving } from '../../shared/data/leaving/finish-leaving.ts'
import { sweep } from '../../shared/data/sweep/sweep.ts'
import { aCommunity, anAcceptedExchange, purseOf } from './a-community.ts'
import { aSignInPool, dyingAt, leaves, sweepUntilGone } from './a-farewell.ts'
import { itemsOf } from './a-ledger.ts'
import { aBusyMember, accountOf, aMemberWithTwoDeals, isBalanced, statusOf } from './a-leaver.ts'

describe('a leaving that is begun', () => {
  it('may be asked for again, and is done once', async () => {
    const { community, leaver } = await aBusyMember()
    const pool = aSignInPool()
    const first = await beginLeaving(community.app, leaver.id)
    community.clock.pass(1_000)
    expect(await beginLeaving(community.app, leaver.id)).toEqual({ ...first, isDone: false })
    await Promise.all([leaves(community, leaver, pool), leaves(community, leaver, pool)])
    await sweepUntilGone(community, leaver, pool)
    expect(await beginLeaving(community.app, leaver.id)).toEqual({ ...first, isDone: true })
    const before = community.table.items()
    await leaves(community, leaver, pool)
    expect(community.table.items()).toEqual(before)
    expect(itemsOf(community, leaver.id, 'E#').filter(({ kind }) => kind === 'return')).toHaveLength(1)
    expect(new Set(pool.deleted)).toEqual(new Set([leaver.id]))
  })

  it('does nothing to a member who has not asked for it', async () => {
    const { community, leaver } = await aBusyMember()
    const pool = aSignInPool()
    const before = community.table.items()
    await finishLeaving(community.app, leaver.id, { ...pool, mayGoOn: () => true })
    expect(community.table.items()).toEqual(before)
    expect(pool.deleted).toEqual([])
  })

  it('goes on from wherever its function died', async () => {
    let writes = 0
    for (let hasDied = true; hasDied; writes += 1) {
      const { community, leaver, other, deals } = await aMemberWithTwoDeals()
      await beginLeaving(community.app, leaver.id)
      const app = dyingAt(community, writes + 1)
      const farewell = { ...aSignInPool(), mayGoOn: () => true }
      await finishLeaving(app, leaver.id, farewell).catch(() => undefined)
      hasDied = app.hasDied()
      await sweepUntilGone(community, leaver)
      const statuses = await Promise.all(deals.map((deal) => statusOf(community, deal, other)))
      expect(statuses).toEqual(['withdrawn', 'cancelled'])
      expect(await accountOf(community, leaver)).toMatchObject({ available: 0, held: 0, closedAt: expect.any(String) })
      expect(await purseOf(community, other)).toEqual([50, 0, 0])
      expect(await isBalanced(community)).toBe(true)
    }
    expect(writes).toBeGreaterThan(10)
  })

  it('stops when time is up and goes on later', async () => {
    const { community, leaver } = await aBusyMember()
    const pool = aSignInPool()
    await beginLeaving(community.app, leaver.id)
    await finishLeaving(community.app, leaver.id, { ...pool, mayGoOn: () => false })
    expect(await accountOf(community, leaver)).not.toHaveProperty('closedAt')
    await sweepUntilGone(community, leaver, pool)
    expect(await accountOf(community, leaver)).toHaveProperty('closedAt')
    expect(pool.deleted).toContain(leaver.id)
  })

  it('comes back when the sign-in cannot be deleted yet', async () => {
    const { community, leaver } = await aBusyMember()
    const pool = aSignInPool()
    await beginLeaving(community.app, leaver.id)
    const broken = { deleteSignIn: () => Promise.reject(new Error('No answer')), mayGoOn: () => true }
    await expect(finishLeaving(community.app, leaver.id, broken)).rejects.toThrow('No answer')
    await sweepUntilGone(community, leaver, pool)
    expect(pool.deleted).toContain(leaver.id)
  })

  it('is reported by the sweep each time, once it was taken up twenty times and is not done', async () => {
    const { community, leaver } = await aBusyMember()
    await beginLeaving(community.app, leaver.id)
    const failures: unknown[] = []
    const report = (failure: unknown) => void failures.push(failure)
    const stuck = () => sweep(community.app, { report, farewell: async () => undefined })
    for (let claims = 1; claims <= 22; claims += 1) {
      community.clock.pass(7 * 60_000)
      await stuck()
      expect(failures).toHaveLength(Math.max(0, claims - 20))
    }
  })

  it('keeps no sweep from going on: nothing that could never be settled stays due', async () => {
    const community = aCommunity()
    const { giver: leaver, receiver, exchange } = await anAcceptedExchange(community)
    await leaves(community, leaver)
    await sweepUntilGone(community, leaver)
    community.clock.pass(30 * 86_400_000)
    const swept = await sweep(community.app, {
      report: (failure) => {
        throw failure
      },
    })
    expect(swept.failed).toBe(0)
    expect(await statusOf(community, exchange, receiver)).toBe('cancelled')
  })
})
