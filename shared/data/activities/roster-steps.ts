import { Refusal } from '../../errors.ts'
import { rosterMost } from '../../model/activity.ts'
import type { MemberId, ShiftId } from '../../model/ids.ts'
import type { Instant } from '../../model/instant.ts'
import { Again, type Step } from '../commit.ts'
import { key } from '../keys.ts'
import type { Item } from '../table.ts'
import { rosterOf, type StoredRoster } from './roster-items.ts'

/** Which roster is meant: an event’s, or that of one shift. */
export type RosterKey = { activity: string; shift?: ShiftId | undefined }

/** What every write of a roster does beside its own. */
export const rosterChange = 'revision = revision + :one, changedAt = :now'

/** So many numbers a roster gives, for coming and for going, so that its item stays well below what an item may weigh. */
const numbersMost = 10_000

const isOpen = '#status = :open AND startsAt > :now'

/** Why nobody can sign up, or leave, any more. */
const barred = ({ status, startsAt }: StoredRoster, now: Instant): Refusal | undefined => {
  if (status !== 'open') return new Refusal('wrong_state', { status })
  return startsAt <= now ? new Refusal('already_started') : undefined
}

/**
 * Gives a member the next ticket. What the roster has of them already comes back by `Again`: the ticket that is theirs, or
 * that they have left before; then they sign up on that. So a request that the network brings once more, when they have
 * left since, brings nobody back.
 * @param gone the number under which the roster has it that they left, as far as is known
 */
export const signUpStep = (roster: RosterKey, member: MemberId, now: Instant, gone?: number): Step => ({
  write: {
    Update: {
      Key: key.roster(roster.activity, roster.shift),
      UpdateExpression: `SET tickets.#member = #next, #next = #next + :one, ${rosterChange}${gone === undefined ? '' : ' REMOVE gone.#member'}`,
      ConditionExpression: `${isOpen} AND attribute_not_exists(tickets.#member) AND ${
        gone === undefined ? 'attribute_not_exists(gone.#member)' : 'gone.#member = :gone'
      } AND size(tickets) < :most AND #next < :last`,
      ExpressionAttributeNames: { '#member': member, '#status': 'status', '#next': 'next' },
      ExpressionAttributeValues: {
        ':one': 1,
        ':now': now,
        ':open': 'open',
        ':most': rosterMost,
        ':last': numbersMost,
        ...(gone !== undefined && { ':gone': gone }),
      },
    },
  },
  otherwise: (item) => {
    if (!item) return new Refusal('not_found')
    const seen = rosterOf(item)
    if (seen.tickets[member] !== undefined && seen.status === 'open') return new Again({ roster: item })
    const isFull = Object.keys(seen.tickets).length >= rosterMost || seen.next >= numbersMost
    return barred(seen, now) ?? (isFull ? new Refusal('full', { most: rosterMost }) : new Again({ roster: item }))
  },
})

/** What of a roster concerns one member: their ticket, or that they have left. */
export const placeIn = (item: Item | undefined, member: MemberId): { ticket?: number; gone?: number } => {
  const { tickets, gone } = rosterOf(item)
  const [ticket, left] = [tickets[member], gone[member]]
  return { ...(ticket !== undefined && { ticket }), ...(left !== undefined && { gone: left }) }
}

/** Takes this very ticket away; whoever waits longest has the place from this moment on. */
export const leaveStep = (roster: RosterKey, member: MemberId, ticket: number, now: Instant): Step => ({
  write: {
    Update: {
      Key: key.roster(roster.activity, roster.shift),
      UpdateExpression: `SET gone.#member = #next, #next = #next + :one, ${rosterChange} REMOVE tickets.#member`,
      ConditionExpression: `${isOpen} AND tickets.#member = :ticket`,
      ExpressionAttributeNames: { '#member': member, '#status': 'status', '#next': 'next' },
      ExpressionAttributeValues: { ':one': 1, ':now': now, ':open': 'open', ':ticket': ticket },
    },
  },
  otherwise: (item) => {
    if (!item) return new Refusal('not_found')
    const seen = rosterOf(item)
    return (seen.tickets[member] === ticket ? barred(seen, now) : undefined) ?? new Again({ roster: item })
  },
})
