import { beginning, toleranceMs } from '../world/machines.ts'
import { numbersMost, peopleMost } from './limits.ts'
import { lineOf, type RosterImage, seatedIn } from './roster-image.ts'

const same = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join()

const movesOf = (before: RosterImage, after: RosterImage) => ({
  came: lineOf(after).filter((member) => !(member in before.tickets)),
  left: lineOf(before).filter((member) => !(member in after.tickets)),
})

/** What is still to be reminded of, at the same time as before, is not forgotten. */
const isReminderLost = (before: RosterImage, after: RosterImage, now: number): boolean =>
  before.dueAt !== undefined &&
  after.dueAt === undefined &&
  after.status === 'open' &&
  after.startsAt === before.startsAt &&
  Date.parse(before.dueAt) > beginning + now + toleranceMs

/** Invariant 13, of one change of one roster: nobody twice, the order kept, nobody sent away, nobody seated twice. */
export const rosterFaults = (
  before: RosterImage | undefined,
  after: RosterImage | undefined,
  now: number,
): string[] => {
  if (!after) return ['a roster is gone']
  if (!before) return lineOf(after).length === 0 && after.next === 0 ? [] : ['a roster does not begin empty']
  const { came, left } = movesOf(before, after)
  const stayed = lineOf(before).filter((member) => member in after.tickets)
  const numbers = Object.values(after.tickets)
  const seats = seatedIn(after)
  const isOver = Date.parse(before.startsAt) + toleranceMs < beginning + now
  const holds: readonly (readonly [string, boolean])[] = [
    ['more are going than there are places', seats.length <= after.capacity],
    ['a ticket was given twice', new Set(numbers).size === numbers.length],
    ['a ticket has changed', stayed.every((member) => before.tickets[member] === after.tickets[member])],
    ['more than one came or left at once', came.length + left.length <= 1],
    ['somebody came before others who were there', came.every((member) => (after.tickets[member] ?? 0) >= before.next)],
    ['more have signed up than a roster holds', came.length === 0 || numbers.length <= peopleMost],
    ['more numbers were given than a roster has', came.length === 0 || after.next <= numbersMost],
    ['a number comes again', after.next >= before.next && numbers.every((number) => number < after.next)],
    ['somebody was sent away', seatedIn(before).every((member) => left.includes(member) || seats.includes(member))],
    ['somebody moved up before those who waited longer', same(lineOf(after).slice(0, seats.length), seats)],
    ['who has signed up changed when it was over', !isOver || came.length + left.length === 0],
    ['who has signed up changed when it was cancelled', before.status === 'open' || came.length + left.length === 0],
    ['what was cancelled takes place', before.status === 'open' || after.status !== 'open'],
    ['a reminder is lost', !isReminderLost(before, after, now)],
    ['a revision was left out', after.revision > before.revision || same(lineOf(before), lineOf(after))],
  ]
  return holds.filter(([, isSo]) => !isSo).map(([what]) => what)
}
