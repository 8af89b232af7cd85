import { auditLedger } from '../../../shared/data/audit/audit-ledger.ts'
import { operate } from '../world/operate.ts'
import type { Stage } from '../world/stage.ts'
import { checkBrowse } from './check-browse.ts'
import { checkGone } from './check-gone.ts'
import { checkLedger } from './check-ledger.ts'
import { checkListings } from './check-listings.ts'
import { checkNotices } from './check-notices.ts'
import { checkRecords } from './check-records.ts'
import { checkSchedule } from './check-schedule.ts'
import { checkWords } from './check-words.ts'
import { contentsOf } from './contents.ts'

/** What the country's own audit finds, when nobody writes. */
const auditFaults = async (stage: Stage): Promise<string[]> => {
  const { outcome } = await operate(stage, { name: 'audit', member: '', input: {} }, (app) =>
    auditLedger(app, { isQuiet: true }),
  )
  if (outcome.kind !== 'done') return ['the audit does not come to an end']
  const { proof, findings } = outcome.answer
  return proof.balanced ? [] : findings.map((finding) => JSON.stringify(finding))
}

/** All that must hold once everything is quiet, checked against the bare items of the table. */
export const checkAll = async (stage: Stage, when: string): Promise<void> => {
  const { memory, book, clock, records } = stage
  const contents = contentsOf(memory.items())
  const found: readonly (readonly [string, string[]])[] = [
    ['2 ledger', checkLedger(contents)],
    ['2 audit', await auditFaults(stage)],
    ['10 records', checkRecords(records, contents)],
    ['12 schedule', checkSchedule(contents, clock.now())],
    ['14 listings', checkListings(contents)],
    ['14 lists', await checkBrowse(stage, contents)],
    ['14 notices', checkNotices(contents, clock.now())],
    ['gone', checkGone(memory.items())],
    ['14 words', checkWords(memory.items())],
  ]
  for (const [invariant, faults] of found)
    for (const what of faults) book.accuse({ invariant, what: `${when}: ${what}`, at: clock.now() })
}
