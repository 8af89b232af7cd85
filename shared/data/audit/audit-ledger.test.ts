import { describe, expect, it } from 'vitest'
import { help } from '../../../test/community/a-community.ts'
import { aLedger, inPages, itemsOf, type Ledger, newestEntryOf } from '../../../test/community/a-ledger.ts'
import { settlementOf } from '../../domain/transfer.ts'
import { uuid7 } from '../../domain/uuid.ts'
import type { App } from '../app.ts'
import { commit } from '../commit.ts'
import { exchangeOf } from '../exchange-items.ts'
import { key } from '../keys.ts'
import type { Item, Key, Table } from '../table.ts'
import { transferSteps } from '../transfer-steps.ts'
import { auditLedger } from './audit-ledger.ts'

const dayMs = 86_400_000

const put = ({ table }: Ledger, item: Item | undefined, changes: Item = {}): Promise<unknown> =>
  table.write({ Put: { Item: { ...item, ...changes } } })

const remove = ({ table }: Ledger, item: Item): Promise<unknown> =>
  table.write({ Delete: { Key: { PK: String(item['PK']), SK: String(item['SK']) } } })

const added = (item: Item | undefined, changes: Record<string, number>): Item =>
  Object.fromEntries(Object.entries(changes).map(([name, more]) => [name, Number(item?.[name]) + more]))

/** Adds to numbers of an item behind the ledger's back. */
const add = async (ledger: Ledger, at: Key, changes: Record<string, number>): Promise<void> => {
  const item = await ledger.table.get(at)
  await put(ledger, item, added(item, changes))
}

const exchangeWhere = ({ table }: Ledger, wanted: Item): Item => {
  const found = table
    .items()
    .find((item) => item['SK'] === 'X' && Object.entries(wanted).every(([name, value]) => item[name] === value))
  if (!found) throw new Error('No such exchange')
  return found
}

/** Books a completed exchange once more, in every account and entry. */
const settleAgain = async (ledger: Ledger): Promise<void> => {
  const { app, clock, random } = ledger
  const exchange = exchangeOf(exchangeWhere(ledger, { status: 'completed', giver: ledger.generous.id, value: 10 }))
  const at = clock.now()
  await commit(app, transferSteps(settlementOf(exchange, { id: uuid7(at, random.bytes(10)), at })))
}

/** Lets a settlement be one of 2 Digos less, in both accounts and both entries, against what the exchange says. */
const settleOtherwise = async (ledger: Ledger): Promise<void> => {
  const { giver, generous } = ledger
  const given = itemsOf(ledger, generous.id, 'E#')[1]
  const received = itemsOf(ledger, giver.id, 'E#').find((item) => item['SK'] === given?.['SK'])
  await put(ledger, given, added(given, { amount: -2 }))
  await put(ledger, received, added(received, { amount: 2 }))
  await add(ledger, key.account(generous.id), { available: -2 })
  await add(ledger, key.account(giver.id), { available: 2 })
}

type Tampering = [what: string, tamper: (ledger: Ledger) => Promise<unknown>, found: string[]]

const tamperings: Tampering[] = [
  ['a changed amount', (l) => put(l, newestEntryOf(l, l.giver.id), { amount: 1 }), ['balance']],
  ['a changed leg of the commons', (l) => put(l, newestEntryOf(l, l.generous.id), { commons: 3 }), []],
  ['a correction of another leg', (l) => put(l, newestEntryOf(l, l.giver.id), { commons: 3 }), []],
  ['a missing entry', (l) => remove(l, newestEntryOf(l, l.generous.id)), ['balance', 'last_entry']],
  [
    'an entry that stands there twice',
    (l) => put(l, newestEntryOf(l, l.giver.id), { SK: `E#${uuid7(l.clock.now(), l.random.bytes(10))}` }),
    ['last_entry'],
  ],
  ['an entry that makes no sense', (l) => put(l, newestEntryOf(l, l.giver.id), { amount: 0.5 }), ['malformed']],
  ['Digos out of nowhere', (l) => add(l, key.account(l.giver.id), { available: 5 }), ['balance']],
  ['a balance below zero', (l) => add(l, key.account(l.generous.id), { available: -500 }), ['balance', 'negative']],
  ['a price that is held no more', (l) => add(l, key.account(l.receiver.id), { available: 38, held: -38 }), ['held']],
  ['a price that is held in part', (l) => add(l, key.account(l.receiver.id), { available: 1, held: -1 }), ['held']],
  ['Digos held for nothing', (l) => add(l, key.account(l.giver.id), { available: -5, held: 5 }), ['held']],
  ['somebody helped who was not', (l) => add(l, key.account(l.giver.id), { helped: 1 }), ['helped']],
  ['a pair that is gone', (l) => remove(l, itemsOf(l, l.generous.id, 'H#')[0] ?? {}), ['helped']],
  ['an account that is gone', (l) => remove(l, itemsOf(l, l.giver.id, 'E~')[0] ?? {}), ['no_account']],
  [
    'a grant that the commons did not give',
    async (l) => {
      await put(l, itemsOf(l, l.giver.id, 'E#')[0], { amount: 60 })
      await add(l, key.account(l.giver.id), { available: 10 })
    },
    ['legs'],
  ],
  [
    'a closed account that has Digos',
    async (l) => {
      await put(l, { ...key.account(l.giver.id), ...itemsOf(l, l.giver.id, 'E~')[0] }, { closedAt: l.clock.now() })
    },
    ['closed'],
  ],
  ['a settlement at another price than the exchange’s', settleOtherwise, []],
]

const ages = [
  ['an hour ago', dayMs / 24],
  ['just now', 0],
] as const

describe.each(ages)('an audit of what happened %s', (_, ageMs) => {
  it('finds nothing wrong in a ledger that tallies', async () => {
    const ledger = await aLedger()
    ledger.clock.pass(ageMs)
    const { proof, findings } = await auditLedger(ledger.app)
    expect(findings).toEqual([])
    // Four grants, four settlements, a correction and a return.
    expect(proof).toMatchObject({ balanced: true, at: ledger.clock.now(), accounts: 4, transfers: 10, difference: 0 })
    const balances = ledger.table
      .items()
      .filter((item) => item['SK'] === 'E~')
      .map((item) => Number(item['available']) + Number(item['held']))
    expect(proof.commons).toBe(0 - balances.reduce((sum, balance) => sum + balance, 0))
  })

  it.each(tamperings)('finds %s', async (__, tamper, found) => {
    const ledger = await aLedger()
    await tamper(ledger)
    ledger.clock.pass(ageMs)
    const { proof, findings } = await auditLedger(ledger.app)
    expect(proof.balanced).toBe(false)
    expect(proof.difference).toBeGreaterThan(0)
    expect(findings.map(({ what }) => what)).toEqual(expect.arrayContaining(found))
  })

  it('reads the table in pages of any size with the same result', async () => {
    const ledger = await aLedger()
    ledger.clock.pass(ageMs)
    const { proof } = await auditLedger(ledger.app)
    for (const limit of [1, 2, 3, 7]) {
      const table = inPages(ledger.table, limit)
      expect((await auditLedger({ ...ledger.app, table })).proof).toEqual({ ...proof, at: ledger.clock.now() })
    }
  })
})

describe('an audit', () => {
  it('finds the sum of what is wrong, in Digos', async () => {
    const ledger = await aLedger()
    await add(ledger, key.account(ledger.giver.id), { available: 5 })
    await add(ledger, key.account(ledger.generous.id), { available: -2 })
    const { proof, findings } = await auditLedger(ledger.app)
    expect(proof.difference).toBe(7)
    expect(new Set(findings.map(({ digos }) => digos))).toEqual(new Set([2, 5]))
  })

  it('names the account that does not tally', async () => {
    const ledger = await aLedger()
    await add(ledger, key.account(ledger.giver.id), { available: 5 })
    const { findings } = await auditLedger(ledger.app)
    expect(findings).toEqual([{ what: 'balance', where: `M#${ledger.giver.id}`, digos: 5 }])
  })

  it.each<[string, (ledger: Ledger) => Promise<unknown>]>([
    ['an exchange that was settled twice', settleAgain],
    [
      'a completed exchange that was never settled',
      async (ledger) => {
        const { id } = exchangeOf(exchangeWhere(ledger, { status: 'cancelled' }))
        await put(ledger, await ledger.table.get(key.exchange(id)), { status: 'completed' })
      },
    ],
    [
      'a completed exchange that names another giver',
      async (ledger) => {
        const { id } = exchangeOf(exchangeWhere(ledger, { status: 'completed', value: 10 }))
        await put(ledger, await ledger.table.get(key.exchange(id)), { giver: ledger.leaver.id })
      },
    ],
  ])('finds %s, once nothing of it can be in the making', async (_, tamper) => {
    const ledger = await aLedger()
    await tamper(ledger)
    ledger.clock.pass(dayMs)
    const { findings } = await auditLedger(ledger.app)
    expect(findings.map(({ what }) => what)).toContain('unsettled')
  })

  it('pairs all by sums where nobody writes, however young it is', async () => {
    const ledger = await aLedger()
    expect((await auditLedger(ledger.app, { isQuiet: true })).proof.balanced).toBe(true)
    await settleAgain(ledger)
    const { findings } = await auditLedger(ledger.app, { isQuiet: true })
    expect(findings.map(({ what }) => what)).toEqual(['unsettled'])
  })

  it('finds nothing wrong while others write, whatever it has seen already', async () => {
    for (const limit of [1, 2, 5]) {
      const ledger = await aLedger()
      const [one, other] = [await ledger.aMember(), await ledger.aMember()]
      const sides = ledger.random.shuffled([one, other, ledger.giver, ledger.generous])
      let rounds = 0
      const write = async () => {
        rounds += 1
        const [giver, receiver] = ledger.random.shuffled(sides)
        if (rounds < 40 && giver && receiver) await help(ledger, giver, receiver, 1)
      }
      const table = inPages(ledger.table, limit, write)
      const { proof, findings } = await auditLedger({ ...ledger.app, table })
      expect(findings).toEqual([])
      expect(proof.balanced).toBe(true)
      expect(rounds).toBeGreaterThan(10)
    }
  })

  it('looks again before an account that was seen half counts', async () => {
    const ledger = await aLedger()
    const at = key.account(ledger.giver.id)
    await add(ledger, at, { available: 5 })
    const sleep = async (ms: number) => {
      ledger.clock.pass(ms)
      const held = Number((await ledger.table.get(at))?.['available'])
      if (ms === 200) await put(ledger, await ledger.table.get(at), { available: held - 5 })
    }
    const app: App = { ...ledger.app, clock: { ...ledger.app.clock, sleep } }
    expect((await auditLedger(app)).proof.balanced).toBe(true)
  })

  it('counts an account as it stands when it is read again', async () => {
    const ledger = await aLedger()
    ledger.clock.pass(dayMs)
    const { proof } = await auditLedger(ledger.app)
    const unseen = newestEntryOf(ledger, ledger.generous.id)['SK']
    const scan: Table['scan'] = async (input) => {
      const page = await ledger.table.scan(input)
      return { ...page, items: page.items.filter((item) => item['SK'] !== unseen) }
    }
    const app: App = { ...ledger.app, table: { ...ledger.table, scan } }
    expect((await auditLedger(app)).proof).toEqual({ ...proof, at: ledger.clock.now() })
  })
})
