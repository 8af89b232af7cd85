import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCommunity, type Community, help } from '../../test/community/a-community.ts'
import { itemsOf } from '../../test/community/a-ledger.ts'
import { plusMs } from '../domain/time.ts'
import type { StatementRow } from '../model/entry.ts'
import type { Caller } from '../contract/routes.ts'
import type { App } from './app.ts'
import { closeAccount } from './close-account.ts'
import { key } from './keys.ts'
import { readStatement, type StatementMark } from './statements.ts'
import type { Table } from './table.ts'

/** Two members who have dealt with each other a few times, in both directions. */
const aPair = async (rounds: number) => {
  const community = aCommunity()
  const [one, other] = [await community.aMember(), await community.aMember()]
  await dealings(community, one, other, rounds)
  return { ...community, one, other }
}

const dealings = async (community: Community, one: Caller, other: Caller, rounds: number): Promise<void> => {
  for (let round = 0; round < rounds; round += 1) {
    const [giver, receiver] = round % 3 === 0 ? [other, one] : [one, other]
    await help(community, giver, receiver, 1 + (round % 4))
  }
}

/** All pages of a statement, with something happening before each but the first. */
const pagesOf = async (
  app: App,
  member: Caller,
  limit: number,
  between: () => Promise<unknown> = async () => undefined,
): Promise<StatementRow[][]> => {
  const pages: StatementRow[][] = []
  let mark: StatementMark | undefined
  do {
    if (mark) await between()
    const page = await readStatement(app, member.id, limit, mark)
    pages.push(page.rows)
    mark = page.next
  } while (mark)
  return pages
}

const oldestFirst = (community: Community, { id }: Caller) =>
  itemsOf(community, id, 'E#').map((item) => ({ id: String(item['SK']).slice(2), amount: Number(item['amount']) }))

describe('a statement', () => {
  it('is the same whole in pages of any size, while writes go on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 }), async (rounds, limit) => {
        const pair = await aPair(rounds)
        const { app, one, other } = pair
        const whole = oldestFirst(pair, one)
        const pages = await pagesOf(app, one, limit, () => dealings(pair, other, one, 1))
        const rows = pages.flat()
        expect(rows.map(({ id, amount }) => ({ id, amount }))).toEqual(whole.toReversed())
        let balance = 0
        expect(rows.toReversed().map((row) => row.balance)).toEqual(whole.map(({ amount }) => (balance += amount)))
        expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  it('begins with the balance of now', async () => {
    const pair = await aPair(7)
    const { app, one } = pair
    const account = await pair.table.get(key.account(one.id))
    const { rows } = await readStatement(app, one.id, 3)
    expect(rows).toHaveLength(3)
    expect(rows[0]?.balance).toBe(Number(account?.['available']) + Number(account?.['held']))
  })

  it.each([5, 4, 2])('ends with its oldest row, on pages of %i', async (limit) => {
    const { app, one } = await aPair(3)
    const pages = [await readStatement(app, one.id, limit)]
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next)
      pages.push(await readStatement(app, one.id, limit, next))
    expect(pages.flatMap(({ rows }) => rows)).toHaveLength(4)
    expect(pages.at(-1)?.rows.length).toBeGreaterThan(0)
  })

  it('is empty for an account that had no grant', async () => {
    const { app, table } = aCommunity()
    const member = '66666666-6666-4666-8666-666666666666'
    const lastEntry = '00000000-0000-7000-8000-000000000000'
    await table.write({ Put: { Item: { ...key.account(member), available: 0, held: 0, helped: 0, lastEntry } } })
    expect(await readStatement(app, member, 20)).toEqual({ rows: [] })
  })

  it('stays in order and whole when clocks disagree', async () => {
    const pair = await aPair(1)
    const { one, other } = pair
    const skewsMs = [300_000, -300_000, 0, -1, 120_000, -600_000]
    for (const skewMs of skewsMs) {
      const clock = { ...pair.app.clock, now: () => plusMs(pair.clock.now(), skewMs) }
      await help({ ...pair, app: { ...pair.app, clock } }, one, other, 1)
    }
    const rows = (await pagesOf(pair.app, one, 2)).flat()
    expect(rows).toHaveLength(2 + skewsMs.length)
    expect(rows.map(({ id }) => id)).toEqual(
      rows
        .map(({ id }) => id)
        .toSorted()
        .toReversed(),
    )
    expect(
      rows
        .map(({ balance }) => balance)
        .toReversed()
        .slice(2),
    ).toEqual(skewsMs.map((_, place) => (rows.at(-2)?.balance ?? 0) + place + 1))
  })

  it('is read again while a transfer is seen half: the account before its entry', async () => {
    const pair = await aPair(3)
    const { one } = pair
    const whole = await readStatement(pair.app, one.id, 20)
    let reads = 0
    const query: Table['query'] = async (input) => {
      reads += 1
      const page = await pair.table.query(input)
      return reads > 1 ? page : { ...page, items: page.items.toSpliced(1, 1) }
    }
    const app: App = { ...pair.app, table: { ...pair.table, query } }
    expect(await readStatement(app, one.id, 20)).toEqual(whole)
    expect(reads).toBe(2)
  })

  it('is refused to who has left', async () => {
    const { app, one } = await aPair(0)
    await closeAccount(app, one.id)
    await expect(readStatement(app, one.id, 20)).rejects.toMatchObject({ code: 'account_closed' })
  })
})
