import * as z from 'zod'
import { uuid7 } from '../../domain/uuid.ts'
import { plusMs } from '../../domain/time.ts'
import type { Instant } from '../../model/instant.ts'
import { noPrints } from './fingerprints.ts'

/** What can be found wrong, and where: the key of an account, or the id of a transfer or exchange. */
export const Finding = z.strictObject({
  what: z.enum([
    'malformed',
    'no_account',
    'balance',
    'negative',
    'held',
    'helped',
    'last_entry',
    'closed',
    'legs',
    'counterpart',
    'unpaired',
    'unsettled',
  ]),
  where: z.string(),
  /** How far it is off, in whole Digos; 1 where it is wrong in another way. */
  digos: z.int().min(1),
})
export type Finding = z.infer<typeof Finding>

const count = z.int().min(0)
const prints = z.string().regex(/^[\da-f]{1,32}$/)

/** Sums over entries. A transfer counts once: with its giver's entry, or with its only one. */
export const Sums = z.strictObject({
  transfers: count,
  /** The commons' legs, by kind: grants and subsidies are below zero, returns above. */
  commons: z.strictObject({
    grant: z.int(),
    settlement: z.int(),
    volunteering: z.int(),
    correction: z.int(),
    return: z.int(),
  }),
  /** All legs of the settled past's two-sided transfers: zero once both sides were seen. */
  legs: z.int(),
  /** What givers earned less what completed exchanges promised them. */
  earned: z.int(),
  /** Givers' entries less receivers'. */
  paired: prints,
  /** Entries of settlements less completed exchanges. */
  settled: prints,
})
export type Sums = z.infer<typeof Sums>

/** One member's entries, and the account that they must lead to. */
export const Book = z.strictObject({
  PK: z.string(),
  balance: z.int(),
  newest: z.string().optional(),
  helped: count,
  account: z
    .strictObject({
      available: z.int(),
      held: z.int(),
      helped: z.int(),
      lastEntry: z.string(),
      isClosed: z.boolean(),
    })
    .optional(),
  sums: Sums,
  findings: z.array(Finding),
})
export type Book = z.infer<typeof Book>

/** Where an audit stands between two pages: all that it has to remember, whatever the size of the table. */
export const AuditState = z.strictObject({
  /** Transfers whose ids sort behind this may still be in the making while the table is read. */
  horizon: z.string(),
  cursor: z.strictObject({ PK: z.string(), SK: z.string() }).optional(),
  /** The member in the middle of whose items a page ended. */
  book: Book.optional(),
  accounts: count,
  sums: Sums,
  difference: count,
  /** The first of what was found. */
  findings: z.array(Finding),
  isDone: z.boolean(),
})
export type AuditState = z.infer<typeof AuditState>

const clockSkewMs = 15 * 60_000
const findingsMost = 20

const noSums = (): Sums => ({
  transfers: 0,
  commons: { grant: 0, settlement: 0, volunteering: 0, correction: 0, return: 0 },
  legs: 0,
  earned: 0,
  paired: noPrints,
  settled: noPrints,
})

export const noBook = (PK: string): Book => ({ PK, balance: 0, helped: 0, sums: noSums(), findings: [] })

/** Sorts behind every id: nothing is in the making. */
const endOfTime = '~'

/** An audit that has seen nothing. `isQuiet`: nobody writes while it runs. */
export const newAudit = (startedAt: Instant, isQuiet = false): AuditState => ({
  horizon: isQuiet ? endOfTime : uuid7(plusMs(startedAt, -clockSkewMs), new Uint8Array(10)),
  accounts: 0,
  sums: noSums(),
  difference: 0,
  findings: [],
  isDone: false,
})

/** The state with what was found; only the first are kept, all are counted. */
export const withFindings = (state: AuditState, findings: readonly Finding[]): AuditState => ({
  ...state,
  difference: state.difference + findings.reduce((sum, { digos }) => sum + digos, 0),
  findings: [...state.findings, ...findings].slice(0, findingsMost),
})
