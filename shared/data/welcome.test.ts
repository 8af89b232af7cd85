import { describe, expect, it } from 'vitest'
import { aCommunity } from '../../test/community/a-community.ts'
import { itemsOf } from '../../test/community/a-ledger.ts'
import { auditLedger } from './audit/audit-ledger.ts'
import { key } from './keys.ts'
import { noEntry } from './statements.ts'
import { type Table, WriteFailed } from './table.ts'
import { type Newcomer, welcome } from './welcome.ts'

const aNewcomer = (said: Partial<Newcomer> = {}): Newcomer => ({
  id: '66666666-6666-4666-8666-666666666666',
  addressHash: 'hash-of-an-address',
  displayName: 'Awa',
  languages: ['fr'],
  ...said,
})
const other = '77777777-7777-4777-8777-777777777777'

describe('a newcomer', () => {
  it('gets an account with the grant, out of the commons, and a profile', async () => {
    const community = aCommunity()
    const { id } = aNewcomer()
    await welcome(community.app, aNewcomer())
    const [entry, ...more] = itemsOf(community, id, 'E#')
    expect(entry).toMatchObject({ kind: 'grant', side: 'receiver', amount: 50, commons: -50 })
    expect(more).toEqual([])
    const lastEntry = String(entry?.['SK']).slice('E#'.length)
    const account = { ...key.account(id), available: 50, held: 0, helped: 0, lastEntry }
    expect(await community.table.get(key.account(id))).toEqual(account)
    expect(await community.table.get(key.profile(id))).toMatchObject({
      displayName: 'Awa',
      languages: ['fr'],
      joinedAt: community.clock.now(),
    })
    expect((await auditLedger(community.app)).proof).toMatchObject({ balanced: true, accounts: 1, commons: -50 })
  })

  it('gets one grant from twenty calls at the same time, and keeps it', async () => {
    const community = aCommunity()
    await Promise.all(Array.from({ length: 20 }, () => welcome(community.app, aNewcomer())))
    const before = community.table.items()
    expect(itemsOf(community, aNewcomer().id, 'E#')).toHaveLength(1)
    community.clock.pass(86_400_000)
    await welcome(community.app, aNewcomer({ addressHash: 'another', displayName: 'Another' }))
    expect(community.table.items()).toEqual(before)
  })

  it('gets none where the address had one, whoever signs up with it', async () => {
    const community = aCommunity()
    await welcome(community.app, aNewcomer())
    await welcome(community.app, aNewcomer({ id: other }))
    expect(await community.table.get(key.account(other))).toMatchObject({ available: 0, lastEntry: noEntry })
    expect(await community.table.get(key.profile(other))).toMatchObject({ displayName: 'Awa' })
    expect(itemsOf(community, other, 'E#')).toEqual([])
    expect((await auditLedger(community.app)).proof).toMatchObject({ balanced: true, accounts: 2, transfers: 1 })
  })

  it('shares one grant with all who sign up with the address at the same time', async () => {
    const community = aCommunity()
    const ids = Array.from({ length: 20 }, (_, place) => `66666666-6666-4666-8666-${String(place).padStart(12, '0')}`)
    await Promise.all(ids.map((id) => welcome(community.app, aNewcomer({ id }))))
    const balances = await Promise.all(ids.map((id) => community.table.get(key.account(id))))
    expect(balances.reduce((sum, account) => sum + Number(account?.['available']), 0)).toBe(50)
  })

  it('gets one grant where the transaction meets conflicts', async () => {
    const community = aCommunity()
    let tries = 0
    const transact: Table['transact'] = async (writes, token) => {
      tries += 1
      if (tries < 4) throw new WriteFailed(writes.map(() => ({ code: 'TransactionConflict' })))
      return community.table.transact(writes, token)
    }
    await welcome({ ...community.app, table: { ...community.table, transact } }, aNewcomer())
    expect(itemsOf(community, aNewcomer().id, 'E#')).toHaveLength(1)
  })

  it('is a person: the grants of two addresses are two', async () => {
    const community = aCommunity()
    await welcome(community.app, aNewcomer())
    await welcome(community.app, aNewcomer({ id: other, addressHash: 'another' }))
    expect(await community.table.get(key.account(other))).toMatchObject({ available: 50 })
  })
})
