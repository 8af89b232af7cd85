import { expect, it } from 'vitest'
import { shortest, soonestFirst } from './soonest-first.ts'

const at = (id: string, day: number) => ({ id, startsAt: `2026-12-${String(day).padStart(2, '0')}T10:00:00.000Z` })

it('puts whole lists together by their beginnings', () => {
  const parts = [
    { items: [at('a', 1), at('c', 9)], isWhole: true },
    { items: [at('b', 4)], isWhole: true },
  ]
  expect(soonestFirst(parts).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(shortest(parts)).toBeUndefined()
})

it('keeps back what another page may come before', () => {
  const parts = [
    { items: [at('a', 1), at('b', 3)], isWhole: false },
    { items: [at('c', 2), at('d', 8)], isWhole: false },
  ]
  expect(soonestFirst(parts).map(({ id }) => id)).toEqual(['a', 'c', 'b'])
  expect(shortest(parts)).toBe(0)
})

it('shows nothing as long as a list has not begun', () => {
  const parts = [
    { items: [], isWhole: false },
    { items: [at('c', 2)], isWhole: true },
  ]
  expect(soonestFirst(parts)).toEqual([])
  expect(shortest(parts)).toBe(0)
})
