import type { Item } from '../../../shared/data/table.ts'

/** A roster as the auditor reads it: as it lies in the table, by no code of the data layer. */
export type RosterImage = {
  PK: string
  SK: string
  type: 'event' | 'mission'
  association: string
  status: string
  startsAt: string
  capacity: number
  value: number
  next: number
  revision: number
  told: number
  remindedAt?: string
  dueAt?: string
  tickets: Record<string, number>
  marks: Record<string, { came: boolean; at: string; by: string }>
  replies: Record<string, { text: string }>
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

/** Of whom something else is said than before. */
export const saidIn = (before: RosterImage, { marks }: RosterImage): string[] =>
  Object.entries(marks)
    .filter(([member, { came, at }]) => before.marks[member]?.came !== came || before.marks[member]?.at !== at)
    .map(([member]) => member)

/** Who has something to say to it that they had not said before. */
export const repliedIn = (before: RosterImage, { replies }: RosterImage): string[] =>
  Object.entries(replies)
    .filter(([member, { text }]) => before.replies[member]?.text !== text)
    .map(([member]) => member)
