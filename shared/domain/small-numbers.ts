import type { Answer, ShownAnswers, ShownTotals, Totals } from '../model/figures.ts'
import { peopleIn } from './totals.ts'

/** The smallest number of people that is shown; none at all tells of nobody either. */
const leastShown = 5

const isSmall = (count: number): boolean => count > 0 && count < leastShown

type Parts<K extends string> = Readonly<Record<K, number>>
type Shown<K extends string> = Partial<Record<K, number>>

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/**
 * The parts of a whole that may be shown beside it: all, if none is small; else one that is fixed beforehand, if neither
 * it nor the rest is. Were the part chosen by its size, the choice would tell what the others are.
 */
export const shownParts = <K extends string>(names: readonly K[], parts: Parts<K>, first: K): Shown<K> => {
  const counts = names.map((name) => parts[name])
  const whole = sumOf(counts)
  if (isSmall(whole)) return {}
  const shown = (some: readonly K[]): Shown<K> => {
    const found: Shown<K> = {}
    for (const name of some) found[name] = parts[name]
    return found
  }
  if (!counts.some(isSmall)) return shown(names)
  return parts[first] >= leastShown && whole - parts[first] >= leastShown ? shown([first]) : {}
}

const wholeOr = (count: number): number | undefined => (isSmall(count) ? undefined : count)

const isComplete = (shown: object, names: readonly string[]): boolean =>
  names.every((name) => Object.hasOwn(shown, name))

/** The answers that were given, by what they say. */
export type AnswerCounts = Readonly<Record<Answer, number>>

const genders = ['women', 'men', 'other'] as const
const ages = ['under18', 'from18to60', 'over60'] as const
const citizens = ['thirdCountryNationals', 'rest'] as const
const answers = ['yes', 'a_little', 'no'] as const

/** What may be shown of the totals of one month at one branch. That all have one thing in common is no secret of anyone. */
export const shownTotals = (totals: Totals): ShownTotals => {
  const people = wholeOr(peopleIn(totals))
  const { thirdCountryNationals } = totals
  const { rest: _, ...elsewhere } = shownParts(
    citizens,
    { thirdCountryNationals, rest: peopleIn(totals) - thirdCountryNationals },
    'thirdCountryNationals',
  )
  const shown = {
    ...(people !== undefined && { people }),
    ...elsewhere,
    ...shownParts(genders, totals, 'women'),
    ...shownParts(ages, totals, 'under18'),
  }
  return { isWhole: isComplete(shown, ['people', 'thirdCountryNationals', ...genders, ...ages]), ...shown }
}

/** What may be shown of the answers of one month at one branch. What all have said would tell what each has. */
export const shownAnswers = (counts: AnswerCounts): ShownAnswers => {
  const whole = sumOf(answers.map((name) => counts[name]))
  const answered = wholeOr(whole)
  const isUnanimous = whole > 0 && answers.some((name) => counts[name] === whole)
  const shown = {
    ...(answered !== undefined && { answered }),
    ...(isUnanimous ? {} : shownParts(answers, counts, 'yes')),
  }
  return { isWhole: isComplete(shown, ['answered', ...answers]), ...shown }
}

const addedUp = <K extends string>(names: readonly K[], all: readonly Shown<K>[]): Shown<K> => {
  const sums: Shown<K> = {}
  for (const name of names) {
    const counts = all.flatMap((each) => each[name] ?? [])
    if (counts.length > 0 || all.length === 0) sums[name] = sumOf(counts)
  }
  return sums
}

/**
 * Sums of what is shown, and of nothing else: whatever is subtracted from whatever, what a month at a branch hides stays
 * hidden.
 */
export const sumOfTotals = (all: readonly ShownTotals[]): ShownTotals => ({
  isWhole: all.every(({ isWhole }) => isWhole),
  ...addedUp(['people', 'thirdCountryNationals', ...genders, ...ages], all),
})

/** As `sumOfTotals`. */
export const sumOfAnswers = (all: readonly ShownAnswers[]): ShownAnswers => ({
  isWhole: all.every(({ isWhole }) => isWhole),
  ...addedUp(['answered', ...answers], all),
})
