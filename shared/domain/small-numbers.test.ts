import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Totals } from '../model/figures.ts'
import { type AnswerCounts, shownAnswers, shownTotals, sumOfAnswers, sumOfTotals } from './small-numbers.ts'

type Triple = readonly [number, number, number]

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 25 }))
const triple = fc.tuple(count, count, count)

const answersOf = ([yes, a_little, no]: Triple): AnswerCounts => ({ yes, a_little, no })

/** Totals of so many women, men and others, all of an age but as many as are said. */
const totalsOf = ([women, men, other]: Triple, ages: Triple, thirdCountryNationals: number): Totals => ({
  thirdCountryNationals,
  women,
  men,
  other,
  under18: ages[0],
  from18to60: ages[1],
  over60: ages[2],
})

/** All the ways in which a number of people can be three kinds. */
const splitsOf = (whole: number): Triple[] =>
  Array.from({ length: whole + 1 }, (_, first) =>
    Array.from({ length: whole - first + 1 }, (__, second): Triple => [first, second, whole - first - second]),
  ).flat()

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0)

/** A second split of as many people. */
const totals = triple.chain((genders) => {
  const people = sumOf(genders)
  return fc
    .tuple(
      fc.integer({ min: 0, max: people }),
      fc.integer({ min: 0, max: people }),
      fc.integer({ min: 0, max: people }),
    )
    .map(([one, other, citizens]) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)]
      return totalsOf(genders, [low, high - low, people - high], citizens)
    })
})

/** The small numbers that are the same in all that looks alike: whoever looks knows them. */
const foundOut = (numbers: Triple, alike: readonly Triple[]): number[] =>
  numbers.filter((one, place) => isSmall(one) && new Set(alike.map((other) => other[place])).size === 1)

const isEqual = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other)

const isSmall = (one: number): boolean => one > 0 && one < 5
const numbersIn = (shown: object): number[] => Object.values(shown).filter((value) => typeof value === 'number')

describe('what is shown of totals and answers', () => {
  it('has no small number', () => {
    fc.assert(
      fc.property(totals, triple, (counted, said) => {
        const shown = [...numbersIn(shownTotals(counted)), ...numbersIn(shownAnswers(answersOf(said)))]
        expect(shown.filter(isSmall)).toEqual([])
      }),
    )
  })

  it('says the truth where it says something', () => {
    fc.assert(
      fc.property(totals, (counted) => {
        const { isWhole, people, ...shown } = shownTotals(counted)
        expect(counted).toMatchObject(shown)
        expect([undefined, counted.women + counted.men + counted.other]).toContain(people)
        expect(isWhole).toBe(numbersIn(shown).length === 7 && people !== undefined)
      }),
    )
  })

  it('hides nothing where nothing is small', () => {
    const counted = totalsOf([20, 8, 0], [5, 23, 0], 28)
    expect(shownTotals(counted)).toEqual({ isWhole: true, people: 28, ...counted })
    expect(shownAnswers({ yes: 9, a_little: 6, no: 0 })).toEqual({
      isWhole: true,
      answered: 15,
      yes: 9,
      a_little: 6,
      no: 0,
    })
  })

  it('shows one part and the whole where that leaves a rest that is not small', () => {
    expect(shownTotals(totalsOf([20, 8, 1], [9, 20, 0], 27))).toEqual({
      isWhole: false,
      people: 29,
      women: 20,
      under18: 9,
      from18to60: 20,
      over60: 0,
    })
    expect(shownTotals(totalsOf([20, 1, 1], [2, 20, 0], 22))).toEqual({
      isWhole: false,
      people: 22,
      thirdCountryNationals: 22,
    })
  })

  it('lets nobody find a small answer out, whatever is subtracted from whatever', () => {
    fc.assert(
      fc.property(triple, (said) => {
        const shown = shownAnswers(answersOf(said))
        // A whole that is small is hidden itself: its parts could be those of any other small whole.
        const wholes = isSmall(sumOf(said)) ? [1, 2, 3, 4] : [sumOf(said)]
        const alike = wholes.flatMap(splitsOf).filter((other) => isEqual(shownAnswers(answersOf(other)), shown))
        expect(foundOut(said, alike)).toEqual([])
      }),
    )
  })

  it('lets nobody find a small total out, not even by what the other totals of the same people say', () => {
    fc.assert(
      fc.property(totals, (counted) => {
        const { women, men, other, under18, from18to60, over60, thirdCountryNationals } = counted
        const genders: Triple = [women, men, other]
        const ages: Triple = [under18, from18to60, over60]
        const shown = shownTotals(counted)
        const splits = splitsOf(women + men + other)
        const isAlike = (one: Triple, another: Triple) =>
          isEqual(shownTotals(totalsOf(one, another, thirdCountryNationals)), shown)
        const alikeByGender = splits.filter((split) => isAlike(split, ages))
        const alikeByAge = splits.filter((split) => isAlike(genders, split))
        const found = [...foundOut(genders, alikeByGender), ...foundOut(ages, alikeByAge)]
        // Of a small whole nothing is shown at all, neither itself.
        expect(isSmall(women + men + other) ? numbersIn(shown) : found).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('says how many are citizens of elsewhere only where neither they nor the others are few', () => {
    fc.assert(
      fc.property(totals, (counted) => {
        const { women, men, other, thirdCountryNationals } = counted
        const isTelling = isSmall(thirdCountryNationals) || isSmall(women + men + other - thirdCountryNationals)
        expect('thirdCountryNationals' in shownTotals(counted) && isTelling).toBe(false)
      }),
    )
  })

  it('does not say what all have answered', () => {
    expect(shownAnswers({ yes: 0, a_little: 0, no: 12 })).toEqual({ isWhole: false, answered: 12 })
    expect(shownAnswers({ yes: 0, a_little: 0, no: 0 }).isWhole).toBe(true)
  })
})

describe('sums of what is shown', () => {
  it('are the same whatever is hidden', () => {
    const cells = fc.array(triple, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(cells, triple, (others, one) => {
        const shown = shownAnswers(answersOf(one))
        const rest = others.map((other) => shownAnswers(answersOf(other)))
        const sum = sumOfAnswers([shown, ...rest])
        const alike = splitsOf(sumOf(one)).map((split) => shownAnswers(answersOf(split)))
        for (const same of alike.filter((each) => isEqual(each, shown)))
          expect(sumOfAnswers([same, ...rest])).toEqual(sum)
      }),
      { numRuns: 50 },
    )
  })

  it('leave out what is hidden, and say so', () => {
    const large = shownTotals(totalsOf([20, 8, 0], [5, 23, 0], 28))
    const small = shownTotals(totalsOf([2, 1, 0], [0, 3, 0], 1))
    expect(sumOfTotals([large, small])).toEqual({ ...large, isWhole: false })
    expect(sumOfTotals([small])).toEqual({ isWhole: false })
    expect(sumOfTotals([large, large])).toMatchObject({ isWhole: true, people: 56, women: 40, other: 0 })
    expect(sumOfTotals([])).toMatchObject({ isWhole: true, people: 0 })
  })
})
