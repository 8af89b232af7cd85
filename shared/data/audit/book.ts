import type { Entry } from '../../model/entry.ts'
import { entryOf } from '../entries.ts'
import { noEntry } from '../statements.ts'
import type { Item } from '../table.ts'
import type { Book, Finding } from './audit-state.ts'
import { readLeniently } from './read-leniently.ts'
import { isOneSided, isYoung, withEntry } from './sums.ts'

const offBy = (digos: number): number => Math.max(1, Math.abs(digos))

const withFinding = (book: Book, what: Finding['what'], digos = 1): Book => ({
  ...book,
  findings: [...book.findings, { what, where: book.PK, digos }],
})

/** A whole number, or 0 where there is none; a wrong balance tells the rest. */
const whole = (value: unknown): number => (Number.isSafeInteger(value) ? Number(value) : 0)

const withAccount = (book: Book, item: Item): Book => {
  const { available, held, helped, lastEntry, closedAt } = item
  const isSound = [available, held, helped].every(Number.isSafeInteger) && typeof lastEntry === 'string'
  const account = {
    available: whole(available),
    held: whole(held),
    helped: whole(helped),
    lastEntry: String(lastEntry),
    isClosed: closedAt !== undefined,
  }
  return isSound ? { ...book, account } : withFinding({ ...book, account }, 'malformed')
}

const withLine = (book: Book, entry: Entry, horizon: string): Book => {
  const next = {
    ...book,
    balance: book.balance + entry.amount,
    newest: entry.id,
    sums: withEntry(book.sums, entry, horizon),
  }
  const astray = isOneSided(entry) ? entry.amount + entry.legs.commons : 0
  return astray === 0 ? next : withFinding(next, 'legs', Math.abs(astray))
}

/** The book with one more item, and the entry in it where its other side has to be looked at. */
export const withItem = (book: Book, item: Item, horizon: string): { book: Book; young?: Entry } => {
  const sort = String(item['SK'])
  if (sort === 'E~') return { book: withAccount(book, item) }
  if (sort.startsWith('H#')) return { book: { ...book, helped: book.helped + 1 } }
  const entry = readLeniently(entryOf, item)
  if (!entry) return { book: withFinding(book, 'malformed') }
  const next = withLine(book, entry, horizon)
  return isOneSided(entry) || !isYoung(entry.id, horizon) ? { book: next } : { book: next, young: entry }
}

/** What does not tally between a member's entries and the account. */
export const faultsOf = (book: Book): Finding[] => {
  const { PK, account, balance, newest, helped } = book
  const finding = (what: Finding['what'], isWrong: boolean, digos = 1): Finding[] =>
    isWrong ? [{ what, where: PK, digos: offBy(digos) }] : []
  if (!account) return [...book.findings, ...finding('no_account', true, balance)]
  const { available, held, isClosed } = account
  return [
    ...book.findings,
    ...finding('balance', balance !== available + held, balance - available - held),
    ...finding('negative', available < 0, available),
    ...finding('negative', held < 0, held),
    ...finding('helped', helped !== account.helped),
    ...finding('last_entry', account.lastEntry !== (newest ?? noEntry)),
    ...finding('closed', isClosed && balance !== 0, balance),
  ]
}
