import type { Entry } from '../../model/entry.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { App } from '../app.ts'
import { exchangeOf } from '../exchange-items.ts'
import { partsOf } from '../keys.ts'
import type { Item } from '../table.ts'
import { type AuditState, type Finding, noBook, withFindings } from './audit-state.ts'
import { withItem } from './book.ts'
import { checkBook } from './check-book.ts'
import { checkHolders, isHolding } from './check-held.ts'
import { checkYoung } from './check-young.ts'
import { noPrints } from './fingerprints.ts'
import { readLeniently } from './read-leniently.ts'
import { sumsTogether, withExchange } from './sums.ts'

/** What a page leaves to be looked at one by one. */
type Page = { app: App; young: Map<string, Entry>; holding: Exchange[] }

const ledgerItems = {
  FilterExpression: 'begins_with(SK, :entry) OR SK = :account OR begins_with(SK, :helped) OR SK = :exchange',
  ExpressionAttributeValues: { ':entry': 'E#', ':account': 'E~', ':helped': 'H#', ':exchange': 'X' },
}

const remember = ({ young }: Page, entry: Entry): void => void young.set(`${entry.member} ${entry.id}`, entry)

/** The member's items are all seen: the book is checked, and counts from now on. */
const closeBook = async (page: Page, state: AuditState): Promise<AuditState> => {
  const { book, ...rest } = state
  if (!book) return state
  const checked = await checkBook(page.app, book, state.horizon)
  checked.young.forEach((entry) => remember(page, entry))
  const accounts = rest.accounts + (checked.book.account ? 1 : 0)
  return withFindings({ ...rest, accounts, sums: sumsTogether(rest.sums, checked.book.sums) }, checked.findings)
}

const takeExchange = ({ holding }: Page, state: AuditState, item: Item): AuditState => {
  const exchange = readLeniently(exchangeOf, item)
  if (!exchange) return withFindings(state, [{ what: 'malformed', where: String(item['PK']), digos: 1 }])
  if (isHolding(exchange)) holding.push(exchange)
  return { ...state, sums: withExchange(state.sums, exchange, state.horizon) }
}

const takeItem = async (page: Page, before: AuditState, item: Item): Promise<AuditState> => {
  const PK = String(item['PK'])
  const state = before.book && before.book.PK !== PK ? await closeBook(page, before) : before
  if (partsOf({ PK, SK: '' }).family !== 'M') return takeExchange(page, state, item)
  const { book, young } = withItem(state.book ?? noBook(PK), item, state.horizon)
  if (young) remember(page, young)
  return { ...state, book }
}

const ofLedger = (what: Finding['what'], isWrong: boolean, digos: number): Finding[] =>
  isWrong ? [{ what, where: 'ledger', digos: Math.max(1, Math.abs(digos)) }] : []

/** What the sums over the whole table say once both sides of everything were seen. */
const faultsOfSums = ({ legs, earned, paired, settled }: AuditState['sums']): Finding[] => [
  ...ofLedger('unpaired', legs !== 0 || paired !== noPrints, legs),
  ...ofLedger('unsettled', earned !== 0 || settled !== noPrints, earned),
]

/**
 * Reads the next page of the table and checks what is in it. Scanned strongly, the items of one member come one after
 * the other, the account behind its entries and before the pairs; should they not, they are read again and still tally.
 */
export const auditPage = async (app: App, before: AuditState): Promise<AuditState> => {
  const { cursor, ...start } = before
  const { items, next } = await app.table.scan({
    ...ledgerItems,
    ConsistentRead: true,
    ...(cursor && { ExclusiveStartKey: cursor }),
  })
  const page: Page = { app, young: new Map(), holding: [] }
  let state: AuditState = start
  for (const item of items) state = await takeItem(page, state, item)
  if (!next) state = await closeBook(page, state)
  state = withFindings(state, await checkYoung(app, [...page.young.values()]))
  state = withFindings(state, await checkHolders(app, page.holding))
  if (next) return { ...state, cursor: { PK: String(next['PK']), SK: String(next['SK']) } }
  return { ...withFindings(state, faultsOfSums(state.sums)), isDone: true }
}
