import type { Entry } from '../../model/entry.ts'
import type { App } from '../app.ts'
import { partsOf } from '../keys.ts'
import { queryPages } from '../query-items.ts'
import { noBook, type Book, type Finding } from './audit-state.ts'
import { faultsOf, withItem } from './book.ts'
import { checkHeld } from './check-held.ts'
import { whileInDoubt } from './while-in-doubt.ts'

/** A book as it is believed after all looks, what does not tally in it, and what of it is too young to be paired. */
export type CheckedBook = { book: Book; findings: Finding[]; young: Entry[] }

/** A member's entries, account and pairs, strongly: in the order of their keys, the account behind its entries. */
const readBook = async (app: App, PK: string, horizon: string): Promise<CheckedBook> => {
  let book = noBook(PK)
  const young: Entry[] = []
  const pages = queryPages(app.table, {
    KeyConditionExpression: 'PK = :member AND SK BETWEEN :first AND :last',
    ExpressionAttributeValues: { ':member': PK, ':first': 'E#', ':last': 'H~' },
    ConsistentRead: true,
  })
  for await (const page of pages)
    for (const item of page) {
      const next = withItem(book, item, horizon)
      book = next.book
      if (next.young) young.push(next.young)
    }
  return { book, findings: faultsOf(book), young }
}

/** Believes a book that tallies; one that does not is read again before it counts. */
export const checkBook = async (app: App, book: Book, horizon: string): Promise<CheckedBook> => {
  const isDoubtful = faultsOf(book).length > 0
  const believed = isDoubtful
    ? await whileInDoubt(app, () => readBook(app, book.PK, horizon))
    : { book, findings: [], young: [] }
  if (!believed.book.account?.held) return believed
  const { findings } = await checkHeld(app, partsOf({ PK: book.PK, SK: '' }).id)
  return { ...believed, findings: [...believed.findings, ...findings] }
}
