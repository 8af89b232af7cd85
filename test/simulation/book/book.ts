import type { Economy } from '../../../shared/model/country.ts'
import type { Check } from './check.ts'
import { checkBalances, checkHolds, checkLeast, checkOrder } from './check-accounts.ts'
import {
  type AssociationSeen,
  checkAssociations,
  checkAuthority,
  checkBranches,
  checkCounts,
  checkRegistrations,
  checkSince,
  enterAssociations,
} from './check-associations.ts'
import { checkBudget, checkEarned } from './check-budget.ts'
import { checkEntries, checkGrants } from './check-entries.ts'
import { checkHelped } from './check-helped.ts'
import { checkDue, checkFrozen, checkMoves, checkPrice, checkSettled } from './check-moves.ts'
import { checkNames, enterNames } from './check-names.ts'
import { checkGiven, checkPieces } from './check-pieces.ts'
import { checkMeans, checkRequests } from './check-requests.ts'
import { checkTransfers } from './check-transfers.ts'
import { checkAcceptance, checkListingLife } from './check-listing-life.ts'
import { checkMessages, checkOnce, checkUnread, messagesIn } from './check-messages.ts'
import { checkHelpedBy, checkVolunteering } from './check-volunteering.ts'
import { checkThanks } from './check-thanks.ts'
import { checkWarnings } from './check-warnings.ts'
import { checkClosed, checkLeaving, checkPromised } from './check-closed.ts'
import { checkFarewell, checkForgotten } from './check-leaving.ts'
import type { Commit } from './commit.ts'
import type { AccountImage, EntryImage, ExchangeImage, ListingImage } from './images.ts'

/** Something that must never be. `invariant` is its number in the list of what always holds, or a name. */
export type Violation = { invariant: string; what: string; at: number; operation?: string }

/** What the auditor knows: every item of the ledger as it was committed, and all that was wrong. */
export type Book = {
  exchanges: Map<string, ExchangeImage>
  listings: Map<string, ListingImage>
  accounts: Map<string, AccountImage>
  /** A member's entries, oldest first. */
  entries: Map<string, EntryImage[]>
  /** When each entry was committed, by its sort key. */
  enteredAt: Map<string, number>
  helped: Map<string, Set<string>>
  /** When a listing would have expired before it was renewed last. */
  formerExpiries: Map<string, string>
  /** An exchange's messages, in the order of their commits. */
  messages: Map<string, { id: string; from: string }[]>
  /** When each leaving has begun. */
  leavings: Map<string, number>
  /** What of each month's budget is reserved. */
  budgets: Map<string, number>
  associations: Map<string, AssociationSeen>
  /** What members and associations are called. */
  names: Map<string, string>
  /** The exchanges that have been settled. */
  settled: Set<string>
  violations: Violation[]
  /** Checks a commit against all that stands, then enters it. */
  enter(commit: Commit): void
  accuse(violation: Violation): void
}

const checks: readonly (readonly [string, Check])[] = [
  ['1 legs', checkTransfers],
  ['2 balances', checkBalances],
  ['3 holds', checkHolds],
  ['3 least', checkLeast],
  ['4 settled', checkSettled],
  ['5 pieces', checkPieces],
  ['5 given', checkGiven],
  ['5 budget', checkBudget],
  ['1 earned', checkEarned],
  ['1 volunteering', checkVolunteering],
  ['6 helped', checkHelped],
  ['6 helped', checkHelpedBy],
  ['6 price', checkPrice],
  ['7 entries', checkEntries],
  ['7 order', checkOrder],
  ['8 grants', checkGrants],
  ['associations', checkAssociations],
  ['teams', checkCounts],
  ['teams', checkSince],
  ['branches', checkBranches],
  ['registrations', checkRegistrations],
  ['authority', checkAuthority],
  ['12 moves', checkMoves],
  ['12 due', checkDue],
  ['frozen', checkFrozen],
  ['requests', checkRequests],
  ['3 means', checkMeans],
  ['closed', checkClosed],
  ['closed', checkPromised],
  ['leaving', checkLeaving],
  ['leaving', checkFarewell],
  ['forgotten', checkForgotten],
  ['listing life', checkListingLife],
  ['5 acceptance', checkAcceptance],
  ['names', checkNames],
  ['messages', checkMessages],
  ['unread', checkUnread],
  ['written once', checkOnce],
  ['thanks', checkThanks],
  ['warnings', checkWarnings],
]

const keep = <T>(map: Map<string, T>, id: string, value: T | undefined): void =>
  void (value === undefined ? map.delete(id) : map.set(id, value))

const enter = (book: Book, commit: Commit): void => {
  for (const { id, after } of commit.exchanges) keep(book.exchanges, id, after)
  for (const { id, before, after } of commit.listings) {
    keep(book.listings, id, after)
    if (before && before.expiresAt !== after?.expiresAt) book.formerExpiries.set(id, before.expiresAt)
  }
  for (const { id, before, after } of commit.accounts) {
    keep(book.accounts, id, after)
    if (after?.leavingAt !== undefined && before?.leavingAt === undefined) book.leavings.set(id, commit.at)
  }
  for (const { id, before, after } of commit.entries) {
    if (before || !after) continue
    book.enteredAt.set(after.SK, commit.at)
    const known = book.entries.get(id)
    if (known) known.push(after)
    else book.entries.set(id, [after])
    if (after.kind === 'settlement' && after.exchangeId !== undefined) book.settled.add(after.exchangeId)
  }
  for (const { exchange, ...message } of messagesIn(commit))
    book.messages.set(exchange, [...(book.messages.get(exchange) ?? []), message])
  for (const { key, after } of commit.others)
    if (key.SK.startsWith('B#')) book.budgets.set(`${key.PK} ${key.SK}`, Number(after?.item['reserved'] ?? 0))
  enterAssociations(book, commit)
  enterNames(book, commit)
  for (const { giver, receiver } of commit.helped) {
    const known = book.helped.get(giver) ?? new Set()
    book.helped.set(giver, known.add(receiver))
  }
}

export const bookOf = (economy: Economy): Book => {
  const book: Book = {
    exchanges: new Map(),
    listings: new Map(),
    accounts: new Map(),
    entries: new Map(),
    enteredAt: new Map(),
    helped: new Map(),
    formerExpiries: new Map(),
    messages: new Map(),
    leavings: new Map(),
    budgets: new Map(),
    associations: new Map(),
    names: new Map(),
    settled: new Set(),
    violations: [],
    accuse: (violation) => void book.violations.push(violation),
    enter(commit) {
      for (const [invariant, check] of checks) {
        for (const what of check(commit, { book, economy })) {
          const operation = commit.by && `${commit.by.number} ${commit.by.name}`
          book.accuse({ invariant, what, at: commit.at, ...(operation !== undefined && { operation }) })
        }
      }
      enter(book, commit)
    },
  }
  return book
}
