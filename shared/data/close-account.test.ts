import { describe, expect, it } from 'vitest'
import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import {
  aCommunity,
  aListing,
  anAcceptedExchange,
  aRequest,
  type Community,
  help,
} from '../../test/community/a-community.ts'
import { itemsOf } from '../../test/community/a-ledger.ts'
import { plusMs } from '../domain/time.ts'
import type { Caller } from '../contract/routes.ts'
import type { App } from './app.ts'
import { auditLedger } from './audit/audit-ledger.ts'
import { closeAccount } from './close-account.ts'
import { key } from './keys.ts'
import { type Table, WriteFailed } from './table.ts'
import { addressHash } from './digest.ts'
import { welcome } from './welcome.ts'

const accountOf = ({ table }: Community, { id }: Caller) => table.get(key.account(id))
const returnsOf = (community: Community, { id }: Caller) =>
  itemsOf(community, id, 'E#').filter((item) => item['kind'] === 'return')

/** The same world, in which something happens just before the first transaction. */
const interrupted = ({ app, table }: Community, meanwhile: () => Promise<unknown>): App => {
  let isFirst = true
  const transact: Table['transact'] = async (writes, token) => {
    if (isFirst) await meanwhile()
    isFirst = false
    return table.transact(writes, token)
  }
  return { ...app, table: { ...table, transact } }
}

describe('closing an account', () => {
  it('gives the balance back to the commons and bars every further act', async () => {
    const community = aCommunity()
    const leaver = await community.aMember()
    await closeAccount(community.app, leaver.id)
    const at = community.clock.now()
    expect(await accountOf(community, leaver)).toMatchObject({ available: 0, held: 0 })
    expect(returnsOf(community, leaver)).toMatchObject([{ amount: -50, commons: 50, side: 'receiver' }])
    const [account, standing] = await community.table.batchGet([key.account(leaver.id), key.standing(leaver.id)])
    expect(account?.['closedAt']).toBe(standing?.['closedAt'])
    expect(String(account?.['closedAt']) >= at).toBe(true)
    expect((await auditLedger(community.app)).proof).toMatchObject({ balanced: true, commons: 0, transfers: 2 })
  })

  it('returns once, however often and by however many it is asked', async () => {
    const community = aCommunity()
    const leaver = await community.aMember()
    await Promise.all(Array.from({ length: 20 }, () => closeAccount(community.app, leaver.id)))
    const before = community.table.items()
    community.clock.pass(60_000)
    await closeAccount(community.app, leaver.id)
    expect(community.table.items()).toEqual(before)
    expect(returnsOf(community, leaver)).toHaveLength(1)
  })

  it('needs no transfer where there is nothing to return', async () => {
    const community = aCommunity()
    const [leaver, other] = [await community.aMember(), await community.aMember()]
    await help(community, other, leaver, 50)
    await closeAccount(community.app, leaver.id)
    expect(returnsOf(community, leaver)).toEqual([])
    expect(await accountOf(community, leaver)).toHaveProperty('closedAt')
    expect((await auditLedger(community.app)).proof.balanced).toBe(true)
  })

  it('closes an empty account at one moment, whichever of several clocks was first', async () => {
    const community = aCommunity()
    const [leaver, other] = [await community.aMember(), await community.aMember()]
    await help(community, other, leaver, 50)
    const clocks = Array.from({ length: 5 }, (_, place) => ({
      ...community.clock,
      now: () => plusMs(community.clock.now(), 1_000 * (place + 1)),
    }))
    await Promise.all(clocks.map((clock) => closeAccount({ ...community.app, clock }, leaver.id)))
    const changes = community.table.changes.read(0, community.table.changes.end)
    const ends = changes.flatMap(({ newImage }) =>
      newImage?.['SK'] === 'E~' && newImage['closedAt'] !== undefined ? [newImage['closedAt']] : [],
    )
    expect(ends).toHaveLength(1)
  })

  it('leaves the time from which the member was barred as it is', async () => {
    const community = aCommunity()
    const leaver = await community.aMember()
    const closedAt = plusMs(community.clock.now(), -1_000)
    await community.table.write({ Put: { Item: { ...key.standing(leaver.id), closedAt } } })
    await closeAccount(community.app, leaver.id)
    expect(await community.table.get(key.standing(leaver.id))).toMatchObject({ closedAt })
    expect(await accountOf(community, leaver)).toMatchObject({ available: 0 })
  })

  it('is refused while a price is held', async () => {
    const community = aCommunity()
    const { receiver } = await anAcceptedExchange(community, { value: 40 })
    await expect(closeAccount(community.app, receiver.id)).rejects.toMatchObject({
      code: 'wrong_state',
      facts: { held: 40, open: 0 },
    })
    expect(await accountOf(community, receiver)).not.toHaveProperty('closedAt')
    expect(await community.table.get(key.standing(receiver.id))).toBeUndefined()
  })

  it('is refused while a request is open', async () => {
    const community = aCommunity()
    const [owner, asker] = [await community.aMember(), await community.aMember()]
    await aRequest(community, asker, await aListing(community, owner, { value: 0 }))
    await expect(closeAccount(community.app, asker.id)).rejects.toMatchObject({ facts: { held: 0, open: 1 } })
  })

  it('returns the whole balance where Digos come in at the same moment', async () => {
    const community = aCommunity()
    const { giver, receiver, exchange } = await anAcceptedExchange(community, { value: 40 })
    const meanwhile = () => confirmExchange({ id: exchange.id }, receiver, community.app)
    await closeAccount(interrupted(community, meanwhile), giver.id)
    expect(returnsOf(community, giver)).toMatchObject([{ amount: -90 }])
    expect((await auditLedger(community.app)).proof.balanced).toBe(true)
  })

  it('is refused where a price is held at the same moment', async () => {
    const community = aCommunity()
    const [leaver, helper] = [await community.aMember(), await community.aMember()]
    const { id } = await aRequest(community, helper, await aListing(community, leaver, { kind: 'need', value: 40 }))
    const app = interrupted(community, () => acceptExchange({ id }, leaver, community.app))
    await expect(closeAccount(app, leaver.id)).rejects.toMatchObject({ code: 'wrong_state', facts: { held: 40 } })
  })

  it('is refused where a request is made at the same moment', async () => {
    const community = aCommunity()
    const [leaver, owner] = [await community.aMember(), await community.aMember()]
    const listing = await aListing(community, owner)
    const app = interrupted(community, () => aRequest(community, leaver, listing))
    await expect(closeAccount(app, leaver.id)).rejects.toMatchObject({ code: 'wrong_state', facts: { open: 1 } })
  })

  it('returns once where the transaction meets conflicts and its answer is lost', async () => {
    const community = aCommunity()
    const leaver = await community.aMember()
    let tries = 0
    const transact: Table['transact'] = async (writes, token) => {
      tries += 1
      if (tries % 3 !== 0) throw new WriteFailed(writes.map(() => ({ code: 'TransactionConflict' })))
      return community.table.transact(writes, token)
    }
    const app: App = { ...community.app, table: { ...community.table, transact } }
    await closeAccount(app, leaver.id)
    expect(returnsOf(community, leaver)).toHaveLength(1)
  })

  it('leaves the mark of the address, so that coming back brings no second grant', async () => {
    const community = aCommunity()
    const leaver = await community.aMember()
    await closeAccount(community.app, leaver.id)
    const again = await community.aMember()
    await welcome(community.app, {
      id: '77777777-7777-4777-8777-777777777777',
      addressHash: addressHash('key', leaver.id),
      displayName: 'Back',
      languages: [],
    })
    expect(await community.table.get(key.account('77777777-7777-4777-8777-777777777777'))).toMatchObject({
      available: 0,
    })
    expect(await accountOf(community, again)).toMatchObject({ available: 50 })
  })
})
