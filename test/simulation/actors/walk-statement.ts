import type { StatementRow } from '../../../shared/model/entry.ts'
import { call } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import type { Actor } from './community.ts'

const pagesMost = 200
/** So long a transaction may show half at most; only who was answered may count on seeing it. */
const underWayMs = 10

/** Reads one's whole statement, page by page, while others write. Undefined when a page did not come. */
const walk = async ({ stage, member }: Actor): Promise<StatementRow[] | undefined> => {
  const rows: StatementRow[] = []
  const limit = stage.random.between(1, 7)
  let cursor: string | undefined
  for (let page = 0; page < pagesMost; page += 1) {
    const outcome = await call(stage, operations.listEntries, member, {
      limit,
      ...(cursor !== undefined && { cursor }),
    })
    if (outcome.kind !== 'done') return undefined
    rows.push(...outcome.answer.items)
    cursor = outcome.answer.cursor
    if (cursor === undefined) return rows
    await stage.clock.sleep(stage.random.between(0, 100))
  }
  return undefined
}

const rowFaults = (rows: readonly StatementRow[]): string[] =>
  rows.flatMap((row, place) => {
    const older = rows[place + 1]
    const isRunning = row.balance - row.amount === (older?.balance ?? 0)
    const isNewer = older === undefined || row.id > older.id
    return isRunning && isNewer ? [] : [`row ${row.id}: ${row.balance} after ${row.amount}, on ${older?.balance ?? 0}`]
  })

/** Invariant 11: the pages make the whole statement as it stood at the first, and each row's balance is right. */
export const walkStatement = async (actor: Actor): Promise<void> => {
  const { stage, member } = actor
  const { book, clock } = stage
  const start = clock.now() - underWayMs
  const entries = () => book.entries.get(member.caller.id) ?? []
  const known = entries().filter(({ SK }) => (book.enteredAt.get(SK) ?? 0) <= start).length
  const rows = await walk(actor)
  if (!rows) return
  const newest = rows[0]?.id ?? ''
  const expected = entries()
    .map(({ SK }) => SK.slice('E#'.length))
    .filter((id) => id <= newest)
  const isWhole =
    rows.length >= known &&
    rows
      .map(({ id }) => id)
      .toReversed()
      .join() === expected.join()
  const faults = [...rowFaults(rows), ...(isWhole ? [] : [`${rows.length} rows of ${expected.length}, ${known} known`])]
  for (const what of faults)
    book.accuse({ invariant: '11 statement', what: `${member.caller.id}: ${what}`, at: clock.now() })
  stage.tally.count('statement: read whole')
}
