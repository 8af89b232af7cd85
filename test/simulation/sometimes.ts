import { movesTable } from './book/check-moves.ts'
import type { Tally } from './world/tally.ts'

const faults = [
  'requestLost',
  'replyLost',
  'retryAfterCommit',
  'repeatWithNewToken',
  'lateDuplicate',
  'lockConflict',
  'conflict',
  'throttledWrite',
  'throttledRead',
  'readLost',
  'staleRead',
  'splitBatch',
  'indexLag',
  'halfSeen',
  'killBeforeSending',
  'killUnderWay',
  'killAfterReply',
]

/** Each race, and each way in which it ends. */
const races = [
  'accept or withdraw: accept',
  'accept or withdraw: withdraw',
  'accept or decline: accept',
  'accept or decline: decline',
  'accept or close: both',
  'accept or close: close',
  'cancel or confirm: cancel',
  'cancel or confirm: confirm',
  'dispute or confirm: dispute',
  'dispute or confirm: confirm',
  'handover or cancel: handover',
  'handover or cancel: cancel',
  'confirm or confirm: both',
  'last piece: one',
  'last piece: the other',
  'last Digos: one',
  'last Digos: the other',
  'settle of one member: both',
  'settle of one pair: both',
  'settle of one pair, both first: both',
  'request twice, no key: one',
  'request twice, no key: the other',
  'request twice, one key: both',
  'edit twice: one',
  'edit twice: the other',
  'block and request: block',
  'block and request: both',
  'reply twice: one',
  'reply twice: the other',
  'thank each other: both',
  'guess codes: disabled',
  'leave or be accepted: accept',
  'leave or accept: accept',
  'leave or accept: leave',
  'leave or request: leave',
  'leave or request: request',
  'leave or earn: both',
  'leave or earn: leave',
  'leave twice: both',
  'edit and accept: accept',
  'edit and accept: both',
  'request again and accept: both',
  'message or withdraw: withdraw',
  'message or withdraw: both',
  'handover or dispute: dispute',
  'handover or dispute: both',
  'accept or schedule: accept',
  'accept or schedule: schedule',
  'confirm or schedule: confirm',
  'confirm or schedule: schedule',
  'dispute or schedule: dispute',
  'dispute or schedule: schedule',
  'appoint or schedule: appoint',
  'appoint or schedule: schedule',
  'resolve or schedule: resolve',
  'resolve or schedule: schedule',
]

const refusals = [
  'account_closed',
  'already_requested',
  'already_reserved',
  'already_thanked',
  'code_disabled',
  'insufficient_digos',
  'invalid_cursor',
  'invalid_request',
  'key_reused',
  'no_longer_possible',
  'not_allowed',
  'not_enough_left',
  'not_found',
  'not_open',
  'own_listing',
  'stale_version',
  'too_many_open_requests',
  'version_required',
  'wrong_code',
  'wrong_state',
]

const others = [
  'clock: set back',
  'clock: set forward',
  'stream: duplicated',
  'stream: replayed',
  'stream: failed',
  'stream: dead',
  'sweep: two at once',
  'sweep: late by hours',
  'sweep: late by days',
  'ttl: early',
  'audit: whole',
  'statement: read whole',
  'client: asked again',
]

/** All that must have happened at least once in a run that is long enough, so that it has proved what it claims. */
export const sometimes: readonly string[] = [
  ...faults.map((name) => `fault: ${name}`),
  ...races.map((name) => `race: ${name}`),
  ...refusals.map((name) => `refused: ${name}`),
  ...movesTable.map((name) => `move: ${name}`),
  ...others,
]

/** What has not happened yet. */
export const neverHappened = ({ counts }: Pick<Tally, 'counts'>): string[] =>
  sometimes.filter((name) => (counts.get(name) ?? 0) === 0)

/** How many faults of all kinds. */
export const faultsIn = ({ counts }: Pick<Tally, 'counts'>): number =>
  [...counts].reduce((sum, [name, count]) => (name.startsWith('fault: ') ? sum + count : sum), 0)
