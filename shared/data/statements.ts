import { statementOf } from '../domain/statement.ts'
import { uuid7 } from '../domain/uuid.ts'
import { Refusal } from '../errors.ts'
import type { Account } from '../model/account.ts'
import type { StatementRow } from '../model/entry.ts'
import type { MemberId } from '../model/ids.ts'
import type { App } from './app.ts'
import { entryOf } from './entries.ts'
import { key } from './keys.ts'
import { openAccountOf } from './read-account.ts'
import type { Item } from './table.ts'

/** Where the next page of a statement starts: behind an entry, with the balance that stood before it. */
export type StatementMark = { after: string; balance: number }

export type StatementPage = { rows: StatementRow[]; next?: StatementMark }

/** Sorts before every UUID of version 7: the newest entry of an account that has none. */
export const noEntry = uuid7('1970-01-01T00:00:00.000Z', new Uint8Array(10))

const readsMost = 4

const entriesBelow = (member: MemberId, limit: number, after?: string) => ({
  KeyConditionExpression: 'PK = :member AND SK BETWEEN :first AND :last',
  ExpressionAttributeValues: { ':member': key.account(member).PK, ':first': 'E#', ':last': key.account(member).SK },
  ScanIndexForward: false,
  ConsistentRead: true,
  Limit: limit,
  ...(after !== undefined && { ExclusiveStartKey: key.entry(member, after) }),
})

/** @param items one more than fit on the page, where there are more */
const pageOf = (items: readonly Item[], balance: number, limit: number): StatementPage => {
  const entries = items.slice(0, limit).map(entryOf)
  const rows = statementOf(entries, balance)
  const oldest = entries.at(-1)
  if (items.length <= limit || !oldest) return { rows }
  return { rows, next: { after: oldest.id, balance: (rows.at(-1)?.balance ?? 0) - oldest.amount } }
}

const isWhole = (account: Account, entries: readonly Item[]): boolean =>
  account.lastEntry === noEntry || entries[0]?.['SK'] === key.entry(account.member, account.lastEntry).SK

/** The account and the newest page of its statement, in one strong query; read again while a transfer is seen half. */
const firstPage = async (app: App, member: MemberId, limit: number): Promise<StatementPage> => {
  for (let tries = 0; tries < readsMost; tries += 1) {
    const { items } = await app.table.query(entriesBelow(member, limit + 2))
    const account = openAccountOf(items[0])
    const entries = items.slice(1)
    if (isWhole(account, entries)) return pageOf(entries, account.available + account.held, limit)
  }
  throw new Refusal('busy')
}

/** A page of a member's statement, newest first, with the balance after each row. */
export const readStatement = async (
  app: App,
  member: MemberId,
  limit: number,
  mark?: StatementMark,
): Promise<StatementPage> => {
  if (!mark) return firstPage(app, member, limit)
  const [{ items }, account] = await Promise.all([
    app.table.query(entriesBelow(member, limit + 1, mark.after)),
    app.table.get(key.account(member)),
  ])
  openAccountOf(account)
  return pageOf(items, mark.balance, limit)
}
