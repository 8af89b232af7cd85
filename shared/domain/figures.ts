import type { Category } from '../model/category.ts'
import type { FigureRow, Month, ShownAnswers, ShownTotals } from '../model/figures.ts'
import type { BranchId, MemberId } from '../model/ids.ts'
import type { ListingSubject } from '../model/listing.ts'
import { sumOfAnswers, sumOfTotals } from './small-numbers.ts'

/** When and where something was done: the month in the country's time zone, and the branch if it was at one. */
type Filed = { month: Month; branch?: BranchId }

/** A gift that an association has received. */
export type Gift = Filed & { giver: MemberId; subject?: ListingSubject; category?: Category; quantity: number }

/** Somebody who came to a shift. */
export type ShiftDone = Filed & { volunteer: MemberId; hours: number }

/** Who came to an event that somebody came to. */
export type Visited = Filed & { visitors: readonly MemberId[] }

/** What was counted and answered in one month at one branch, as far as it may be shown. */
export type Counted = Filed & { totals: ShownTotals; answers: ShownAnswers }

/** All that figures are made of. */
export type Deeds = {
  gifts: readonly Gift[]
  shifts: readonly ShiftDone[]
  events: readonly Visited[]
  counted: readonly Counted[]
}

/** What of it was done in one month, or at one branch. */
export const deedsWhere = ({ gifts, shifts, events, counted }: Deeds, is: (filed: Filed) => boolean): Deeds => ({
  gifts: gifts.filter(is),
  shifts: shifts.filter(is),
  events: events.filter(is),
  counted: counted.filter(is),
})

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

const receivedIn = (gifts: readonly Gift[]) => ({
  gifts: gifts.length,
  objects: sumOf(gifts.filter(({ subject }) => subject !== 'service').map(({ quantity }) => quantity)),
  services: sumOf(gifts.filter(({ subject }) => subject === 'service').map(({ quantity }) => quantity)),
})

/** The figures of some deeds; whoever did more than one thing is one of the people. */
export const rowOf = ({ gifts, shifts, events, counted }: Deeds): FigureRow => {
  const givers = new Set(gifts.map(({ giver }) => giver))
  const volunteers = new Set(shifts.map(({ volunteer }) => volunteer))
  const participants = new Set(events.flatMap(({ visitors }) => visitors))
  return {
    people: new Set([...givers, ...volunteers, ...participants]).size,
    givers: givers.size,
    volunteers: volunteers.size,
    participants: participants.size,
    ...receivedIn(gifts),
    // Hours are kept in tenths: their sum is rounded, because tenths are no whole numbers to a computer.
    hours: Math.round(sumOf(shifts.map(({ hours }) => hours)) * 10) / 10,
    shifts: shifts.length,
    events: events.length,
    visits: sumOf(events.map(({ visitors }) => visitors.length)),
    totals: sumOfTotals(counted.map(({ totals }) => totals)),
    answers: sumOfAnswers(counted.map(({ answers }) => answers)),
  }
}

/** What was received of each category that something was received of, in the order of the alphabet. */
export const categoriesOf = (gifts: readonly Gift[]) => {
  const names = [...new Set(gifts.flatMap(({ category }) => category ?? []))].toSorted()
  return names.map((category) => ({ category, ...receivedIn(gifts.filter((gift) => gift.category === category)) }))
}

/** The branches at which something was done; undefined stands for none of them. */
export const branchesIn = ({ gifts, shifts, events, counted }: Deeds): (BranchId | undefined)[] => [
  ...new Set([...gifts, ...shifts, ...events, ...counted].map(({ branch }) => branch)),
]
