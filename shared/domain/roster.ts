import type { MemberId } from '../model/ids.ts'

/**
 * Who has signed up for an event or a shift. Tickets are numbered in the order in which people came, and a number is
 * never given twice: going are those with the first `capacity` tickets, all others wait. Nobody moves anybody up, so that
 * no load and no lost answer can seat one too many.
 */
export type Roster = {
  capacity: number
  /** The number of the next ticket. */
  next: number
  tickets: Readonly<Record<MemberId, number>>
}

/** How somebody stands who has signed up; the first in line is at position 1. */
export type Standing = { status: 'going' } | { status: 'waiting'; position: number }

/** All who have signed up, in the order of their tickets. */
export const inOrder = ({ tickets }: Roster): MemberId[] =>
  Object.entries(tickets)
    .toSorted(([, one], [, other]) => one - other)
    .map(([member]) => member)

/** Those who have a place. */
export const goingIn = (roster: Roster): MemberId[] => inOrder(roster).slice(0, roster.capacity)

/** How many go, and how many wait. */
export const countsOf = ({ capacity, tickets }: Roster): { going: number; waiting: number } => {
  const all = Object.keys(tickets).length
  return { going: Math.min(all, capacity), waiting: Math.max(0, all - capacity) }
}

/** How a member stands; undefined for who has not signed up. */
export const standingIn = ({ capacity, tickets }: Roster, member: MemberId): Standing | undefined => {
  const ticket = tickets[member]
  if (ticket === undefined) return undefined
  const before = Object.values(tickets).filter((other) => other < ticket).length
  return before < capacity ? { status: 'going' } : { status: 'waiting', position: before - capacity + 1 }
}

/** Those who waited and now have a place, in order. A new ticket was never waiting. */
export const movedUp = (before: Roster, after: Roster): MemberId[] => {
  const went = new Set(goingIn(before))
  return goingIn(after).filter(
    (member) =>
      before.tickets[member] === after.tickets[member] && before.tickets[member] !== undefined && !went.has(member),
  )
}
