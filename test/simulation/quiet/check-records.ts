import type { Contents } from './contents.ts'
import type { OperationRecord } from '../world/operation-record.ts'

/** Operations that write one thing, however often they try. */
const single = new Set([
  'requestExchange',
  'createListing',
  'acceptExchange',
  'declineExchange',
  'withdrawExchange',
  'handOverExchange',
  'cancelExchange',
  'disputeExchange',
  'resolveDispute',
  'thank',
  'changeListing',
  'closeListing',
  'welcome',
  'postMessage',
])

const duringLife = ({ commits, endedAt }: OperationRecord): number =>
  commits.filter((at) => endedAt === undefined || at <= endedAt).length

/** An appointment whose answer was lost, and which the other side has changed since. */
const isSuperseded = ({ name, input }: OperationRecord, { exchanges }: Contents): boolean => {
  if (name !== 'appoint') return false
  const { id, ...wanted } = input as { id: string }
  return JSON.stringify(exchanges.get(id)?.appointment) !== JSON.stringify(wanted)
}

const edits = new Set(['changeListing', 'closeListing', 'renewListing'])
/** What else may end a listing, or take its last piece. */
const takers = new Set(['sweep', 'leave', 'follow', 'acceptExchange'])

/** An edit whose answer was lost, and behind which another one was made before it was asked for again: that one's version stands. */
const isOvertaken = (record: OperationRecord, records: readonly OperationRecord[]): boolean => {
  const { name, input, commits, endedAt = Infinity } = record
  if (name !== 'changeListing' && name !== 'renewListing') return false
  const { id } = input as { id: string }
  return records.some(
    (other) =>
      other !== record &&
      (takers.has(other.name) || (edits.has(other.name) && (other.input as { id: string }).id === id)) &&
      other.commits.some((at) => at >= (commits[0] ?? Infinity) && at <= endedAt),
  )
}

/**
 * Of several volunteers each is confirmed by themselves: one may be refused when others were there first. And who was marked as
 * absent may have been confirmed before the answer came.
 */
const isOfSeveral = ({ name, input }: OperationRecord): boolean => {
  if (name !== 'confirmShiftAttendance') return false
  const { attendance } = input as { attendance: { came: boolean }[] }
  return attendance.length > 1 || attendance.some(({ came }) => !came)
}

/** Of a team, and of what it organises, others may have changed the same before the answer came. */
const ofTeams = new Set([
  ...['inviteToTeam', 'joinTeam', 'leaveTeam', 'changeTeamRole'],
  ...['changeAssociation', 'changeEvent', 'changeMission'],
])
/** Who has left, or was suspended, before the answer came, learns no more than that. */
const ofOthers = new Set(['account_closed', 'association_suspended'])

/** Nor does who acted in an association's name, and is of its team no more. */
const isOfTeamNoMore = ({ name, member, input, outcome }: OperationRecord, { exchanges }: Contents): boolean => {
  if (outcome?.kind !== 'refused' || !['not_found', 'not_allowed'].includes(outcome.code)) return false
  const { id, associationId } = input as { id?: string; associationId?: string }
  if (name === 'requestExchange') return associationId !== undefined
  const exchange = exchanges.get(id ?? '')
  return exchange?.association !== undefined && exchange.giver !== member && exchange.receiver !== member
}

/** Whoever has signed up and did not hear it before it was cancelled, hears that. */
const isCancelled = ({ name, outcome }: OperationRecord): boolean =>
  name.startsWith('signUpFor') && outcome?.kind === 'refused' && outcome.code === 'wrong_state'

/** Invariant 10: what was refused has left nothing, and what was asked once happened once. */
const writingFaults = (record: OperationRecord, records: readonly OperationRecord[], contents: Contents): string[] => {
  const { outcome, name, number } = record
  const writes = duringLife(record)
  // A wrong code is refused, and counted.
  const isRefused =
    outcome?.kind === 'refused' &&
    name !== 'confirmExchange' &&
    !ofTeams.has(name) &&
    !ofOthers.has(outcome.code) &&
    !isCancelled(record) &&
    !isOfTeamNoMore(record, contents)
  return [
    ...(isRefused &&
    writes > 0 &&
    !isSuperseded(record, contents) &&
    !isOvertaken(record, records) &&
    !isOfSeveral(record)
      ? [`${number} ${name} was refused (${outcome.code}) and wrote`]
      : []),
    ...(single.has(name) && writes > 1 ? [`${number} ${name} wrote ${writes} times`] : []),
  ]
}

const profileFields = ['displayName', 'languages', 'place'] as const

/** When an operation was over, and all duplicates of it that the network brought later. */
const lastSign = ({ endedAt = Infinity, commits }: OperationRecord): number => Math.max(endedAt, ...commits)

/** The last change of a field that nobody else changed at the same time must stand, as long as the member stays. */
const profileFaults = (records: readonly OperationRecord[], { profiles, accounts }: Contents): string[] =>
  profileFields.flatMap((field) => {
    const hasLeft = (member: string): boolean => accounts.get(member)?.closedAt !== undefined
    const changes = records.filter(
      ({ name, input, member }) => name === 'changeMe' && field in Object(input) && !hasLeft(member),
    )
    const members = new Set(changes.map(({ member }) => member))
    return [...members].flatMap((member) => {
      const own = changes.filter((change) => change.member === member)
      const last = own.at(-1)
      const isAlone = own.every((change) => change === last || lastSign(change) < (last?.startedAt ?? 0))
      if (last?.outcome?.kind !== 'done' || !isAlone) return []
      const wanted = JSON.stringify((last.outcome.answer as Record<string, unknown>)[field])
      const profile = profiles.get(member) ?? {}
      const { latitude, longitude } = profile
      const place = latitude === undefined ? undefined : { latitude, longitude }
      const stands = JSON.stringify(field === 'place' ? place : profile[field])
      return stands === wanted ? [] : [`${member} changed ${field} to ${wanted}, and it is ${stands}`]
    })
  })

/** A reply that was acknowledged is the one that stands. */
const replyFaults = (records: readonly OperationRecord[], { exchanges }: Contents): string[] =>
  records.flatMap(({ name, input, outcome }) => {
    if (name !== 'replyToClaim' || outcome?.kind !== 'done') return []
    const { id, text } = input as { id: string; text: string }
    const reply = exchanges.get(id)?.reply
    return reply === text ? [] : [`the reply to ${id} was acknowledged, and overwritten`]
  })

/** Each wrong code was counted, so that guessing ends. */
const codeFaults = (records: readonly OperationRecord[], { exchanges }: Contents): string[] => {
  const guesses = new Map<string, number>()
  for (const { outcome, input } of records) {
    if (outcome?.kind !== 'refused' || outcome.code !== 'wrong_code') continue
    const { id } = input as { id: string }
    guesses.set(id, (guesses.get(id) ?? 0) + 1)
  }
  return [...guesses]
    .filter(([id, count]) => (exchanges.get(id)?.wrongCodes ?? 0) < count)
    .map(([id, count]) => `${count} wrong codes of ${id}, and ${exchanges.get(id)?.wrongCodes} are counted`)
}

export const checkRecords = (records: readonly OperationRecord[], contents: Contents): string[] => [
  ...records.flatMap((record) => writingFaults(record, records, contents)),
  ...profileFaults(records, contents),
  ...replyFaults(records, contents),
  ...codeFaults(records, contents),
]
