import type { Stage } from '../world/stage.ts'
import { checkLedger } from './check-ledger.ts'
import { checkListings } from './check-listings.ts'
import { checkNotices } from './check-notices.ts'
import { checkRecords } from './check-records.ts'
import { checkSchedule } from './check-schedule.ts'
import { contentsOf } from './contents.ts'

/** All that must hold once everything is quiet, checked against the bare items of the table. */
export const checkAll = ({ memory, book, clock, records }: Stage, when: string): void => {
  const contents = contentsOf(memory.items())
  const found: readonly (readonly [string, string[]])[] = [
    ['2 ledger', checkLedger(contents)],
    ['10 records', checkRecords(records, contents)],
    ['12 schedule', checkSchedule(contents, clock.now())],
    ['14 listings', checkListings(contents)],
    ['14 notices', checkNotices(contents)],
  ]
  for (const [invariant, faults] of found)
    for (const what of faults) book.accuse({ invariant, what: `${when}: ${what}`, at: clock.now() })
}
