import type { Commit } from '../book/commit.ts'
import type { AccountImage, EntryImage, ExchangeImage } from '../book/images.ts'
import type { OperationRecord } from '../world/operation-record.ts'
import { isRoster, rosterImage } from '../rosters/roster-image.ts'
import type { Effect } from '../table/plan-write.ts'
import { nameOf } from '../rosters/rosters.ts'
import type { EntryLine, ExchangeLine, Line, RosterLine } from './line.ts'

/** What happened to the ledger, line by line, for programs that know nothing of this one. */
export type History = {
  commit(commit: Commit): void
  /** All lines, with the operations and the accounts as they stand at the end. */
  lines(records: readonly OperationRecord[], accounts: ReadonlyMap<string, AccountImage>): Line[]
}

const exchangeLine = (before: ExchangeImage | undefined, after: ExchangeImage): ExchangeLine => {
  const { id, listingId, giver, receiver, kind, status, quantity, standing, value, price, earned } = after
  const isMoved = before?.history.length !== after.history.length
  const step = isMoved ? after.history.at(-1) : undefined
  const amounts = { quantity, isStanding: standing, value, price, earned }
  return {
    ...{ id, listing: listingId, giver, receiver, kind },
    ...(before && { from: before.status }),
    to: status,
    ...(step && { move: step.move, by: step.by }),
    ...amounts,
  }
}

const entryLine = (member: string, entry: EntryImage): EntryLine => {
  const { SK, kind, side, amount, commons, exchangeId, activityId, shiftId, corrects } = entry
  return {
    transfer: SK.slice('E#'.length),
    ...{ member, kind, side, amount, commons },
    ...(exchangeId !== undefined && { exchange: exchangeId }),
    ...(activityId !== undefined && shiftId !== undefined && { activity: nameOf({ id: activityId, shift: shiftId }) }),
    ...(corrects !== undefined && { corrects }),
  }
}

const rosterLines = ({ key, after }: Effect): RosterLine[] => {
  if (!isRoster(key) || !after) return []
  const { type, status, capacity, tickets, marks } = rosterImage(after.item)
  const came = Object.keys(marks).filter((member) => marks[member]?.came)
  const roster = `${key.PK} ${key.SK}`
  return [{ roster, isMission: type === 'mission', status, capacity, tickets: { ...tickets }, came }]
}

const commitLine = (commit: Commit): Line | undefined => {
  const exchanges = commit.exchanges.flatMap(({ before, after }) => (after ? [exchangeLine(before, after)] : []))
  const entries = commit.entries.flatMap(({ id, after }) => (after ? [entryLine(id, after)] : []))
  const listings = commit.listings.flatMap(({ after }) => {
    if (!after) return []
    const { id, status, quantity, left, ttl } = after
    return [{ id, status, quantity, left, ...(ttl !== undefined && { isForgotten: true as const }) }]
  })
  const rosters = commit.others.flatMap(rosterLines)
  if (exchanges.length + entries.length + listings.length + rosters.length === 0) return undefined
  return {
    type: 'commit',
    atMs: commit.at,
    ...(commit.by && { operation: commit.by.number }),
    ...(exchanges.length > 0 && { exchanges }),
    ...(entries.length > 0 && { entries }),
    ...(listings.length > 0 && { listings }),
    ...(rosters.length > 0 && { rosters }),
  }
}

const ofEvent = new Set(['signUpForEvent', 'leaveEvent', 'confirmEventAttendance', 'replyToEventAbsence'])

const rosterIn = (name: string, { id, shiftId }: { id?: string; shiftId?: string }): string | undefined =>
  id !== undefined && (shiftId !== undefined || ofEvent.has(name))
    ? nameOf({ id, ...(shiftId !== undefined && { shift: shiftId }) })
    : undefined

const operationLine = ({ number, name, member, startedAt, endedAt, outcome, input }: OperationRecord): Line => {
  const answer = outcome?.kind === 'done' ? (outcome.answer as { id?: string } | undefined) : undefined
  const asked = input as { id?: string; shiftId?: string }
  const exchange = name === 'requestExchange' ? answer?.id : asked.id
  const roster = rosterIn(name, asked)
  return {
    type: 'operation',
    ...{ number, name, member },
    startedMs: startedAt,
    endedMs: endedAt ?? startedAt,
    outcome: outcome?.kind ?? 'unknown',
    ...(outcome?.kind === 'refused' && { code: outcome.code }),
    ...(roster === undefined ? exchange !== undefined && { exchange } : { roster }),
  }
}

const accountLine = (member: string, { available, held, helped, closedAt }: AccountImage): Line => ({
  type: 'account',
  ...{ member, available, held, helped },
  isClosed: closedAt !== undefined,
})

export const historyOf = (): History => {
  const committed: Line[] = []
  return {
    commit(commit) {
      const line = commitLine(commit)
      if (line) committed.push(line)
    },
    lines: (records, accounts) => [
      ...committed,
      ...records.map(operationLine),
      ...[...accounts].map(([member, account]) => accountLine(member, account)),
    ],
  }
}
