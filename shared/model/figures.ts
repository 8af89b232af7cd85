import * as z from 'zod'
import { Category } from './category.ts'
import { ActivityId, AssociationId, BranchId } from './ids.ts'

/** A month in the country's time zone, as `YYYY-MM`. */
export const Month = z
  .string()
  .regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/, { error: '2026-11' })
  .meta({ id: 'Month' })
export type Month = z.infer<typeof Month>

const count = z.int().min(0)
const said = z.int().min(0).max(10_000)

/** Who took part in an activity, counted without names for those who fund it. */
export const Totals = z
  .strictObject({
    /** Citizens of no country of the European Union. */
    thirdCountryNationals: said,
    women: said,
    men: said,
    other: said,
    under18: said,
    from18to60: said,
    over60: said,
  })
  .meta({ id: 'Totals' })
export type Totals = z.infer<typeof Totals>

/** What the team has counted at an activity; version 0 until it has. */
export const ActivityTotals = z
  .strictObject({
    activityId: ActivityId,
    /** Grows by one with each change; `If-Match` names it. */
    version: z.int().min(0),
    totals: Totals.exactOptional(),
  })
  .meta({ id: 'ActivityTotals' })
export type ActivityTotals = z.infer<typeof ActivityTotals>

/** What who took part says to “did this help you?”. */
export const Answer = z.enum(['yes', 'a_little', 'no']).meta({ id: 'Answer' })
export type Answer = z.infer<typeof Answer>

const shown = {
  /** Whether nothing is hidden; otherwise each number is “at least”, and one that is not there says nothing. */
  isWhole: z.boolean(),
}

/** Totals of a period: only numbers that tell of nobody. */
export const ShownTotals = z
  .strictObject({
    ...shown,
    people: count.exactOptional(),
    thirdCountryNationals: count.exactOptional(),
    women: count.exactOptional(),
    men: count.exactOptional(),
    other: count.exactOptional(),
    under18: count.exactOptional(),
    from18to60: count.exactOptional(),
    over60: count.exactOptional(),
  })
  .meta({ id: 'ShownTotals' })
export type ShownTotals = z.infer<typeof ShownTotals>

/** Answers of a period: only numbers that tell of nobody. */
export const ShownAnswers = z
  .strictObject({
    ...shown,
    answered: count.exactOptional(),
    yes: count.exactOptional(),
    a_little: count.exactOptional(),
    no: count.exactOptional(),
  })
  .meta({ id: 'ShownAnswers' })
export type ShownAnswers = z.infer<typeof ShownAnswers>

const received = {
  /** Gifts that were received: exchanges, whatever their quantity. */
  gifts: count,
  /** Pieces of them that are objects, and sessions of services. */
  objects: count,
  services: count,
}

const figures = {
  /** All who gave, volunteered or took part, each once. */
  people: count,
  givers: count,
  volunteers: count,
  participants: count,
  ...received,
  /** Hours of volunteers, by confirmed shifts. */
  hours: z.number().min(0),
  /** Confirmed shifts, one for each person. */
  shifts: count,
  /** Events to which somebody came, and how often somebody did. */
  events: count,
  visits: count,
  totals: ShownTotals,
  answers: ShownAnswers,
}

/** An association's figures of some part of a period. */
export const FigureRow = z.strictObject(figures)
export type FigureRow = z.infer<typeof FigureRow>

/** What an association and those around it did in some months. */
export const Figures = z
  .strictObject({
    associationId: AssociationId,
    from: Month,
    to: Month,
    /** The branch that alone is counted. */
    branchId: BranchId.exactOptional(),
    whole: FigureRow,
    months: z.array(z.strictObject({ month: Month, ...figures })),
    categories: z.array(z.strictObject({ category: Category, ...received })),
    /** Without `branchId` what was done at none of them. */
    branches: z.array(
      z.strictObject({ branchId: BranchId.exactOptional(), name: z.string().exactOptional(), ...figures }),
    ),
  })
  .meta({ id: 'Figures' })
export type Figures = z.infer<typeof Figures>
