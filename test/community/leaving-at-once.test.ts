import { describe, expect, it } from 'vitest'
import { changeMe } from '../../lambdas/me/change-me.ts'
import type { App } from '../../shared/data/app.ts'
import { key } from '../../shared/data/keys.ts'
import { beginLeaving } from '../../shared/data/leaving/begin-leaving.ts'
import { aCommunity, aListing } from './a-community.ts'
import { leaves, sweepUntilGone } from './a-farewell.ts'
import { aBusyMember } from './a-leaver.ts'

/** The same world for a function that reads, and then stands still until something else has happened. */
const heldBefore = (app: App, happens: () => Promise<void>): App => {
  let hasHappened: Promise<void> | undefined
  return {
    ...app,
    table: {
      ...app.table,
      write: async (write) => {
        await (hasHappened ??= happens())
        return app.table.write(write)
      },
    },
  }
}

/** The same world, whose index of listings shows nothing to the first who ask. */
const lagging = (app: App, queries: number): App => {
  let left = queries
  return {
    ...app,
    table: {
      ...app.table,
      query: async (input) => {
        const page = await app.table.query(input)
        if (!JSON.stringify(page.items).includes('"L#') || left === 0) return page
        left -= 1
        return { items: [] }
      },
    },
  }
}

describe('a member who leaves', () => {
  it('is looked at once more a quarter of an hour later, also when two functions said farewell at once', async () => {
    const { community, leaver } = await aBusyMember()
    await Promise.all([leaves(community, leaver), leaves(community, leaver)])
    expect(await beginLeaving(community.app, leaver.id)).toMatchObject({ isDone: false })
    community.clock.pass(10 * 60_000)
    await leaves(community, leaver)
    expect(await beginLeaving(community.app, leaver.id)).toMatchObject({ isDone: false })
    community.clock.pass(6 * 60_000)
    await sweepUntilGone(community, leaver)
    expect(await beginLeaving(community.app, leaver.id)).toMatchObject({ isDone: true })
    expect(await community.table.get(key.standing(leaver.id))).not.toHaveProperty('passedAt')
  })

  it('gets no name back from a change of the profile that was under way', async () => {
    const community = aCommunity()
    const leaver = await community.aMember('Leaver')
    const held = heldBefore(community.app, () => leaves(community, leaver))
    await expect(changeMe({ displayName: 'Back' }, leaver, held)).rejects.toMatchObject({ code: 'account_closed' })
    await sweepUntilGone(community, leaver)
    expect(Object.keys((await community.table.get(key.profile(leaver.id))) ?? {}).toSorted()).toEqual([
      'PK',
      'SK',
      'leftAt',
    ])
  })

  it('leaves no listing open that is forgotten, though an index showed it late', async () => {
    const community = aCommunity()
    const leaver = await community.aMember('Leaver')
    const { id } = await aListing(community, leaver)
    await leaves({ app: lagging(community.app, 2) }, leaver)
    expect(await community.table.get(key.listing(id))).toMatchObject({ status: 'closed', ownerName: '' })
  })
})
