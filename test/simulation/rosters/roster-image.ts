import type { Item } from '../../../shared/data/table.ts'

/** A roster as the auditor reads it: as it lies in the table, by no code of the data layer. */
export type RosterImage = {
  PK: string
  SK: string
  status: string
  startsAt: string
  capacity: number
  next: number
  revision: number
  tickets: Record<string, number>
}

/** The auditor takes an item at its word; the checks find out whether it is right. */
const as = <T>(item: Item): T => item as T

export const rosterImage = (item: Item): RosterImage => as<RosterImage>(item)

export const isRoster = (item: { PK?: unknown; SK?: unknown }): boolean =>
  String(item.PK).startsWith('V#') && /^R(?:#|$)/.test(String(item.SK))

/** Everybody, in the order of their tickets, and how many of them have a place. */
export const lineOf = ({ tickets }: RosterImage): string[] =>
  Object.keys(tickets).toSorted((one, other) => (tickets[one] ?? 0) - (tickets[other] ?? 0))

export const seatedIn = (roster: RosterImage): string[] => lineOf(roster).slice(0, roster.capacity)
