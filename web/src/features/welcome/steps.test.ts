import { expect, it } from 'vitest'
import { stepAfter, stepIn, steps } from './steps.ts'

it('begins with the language, also where the address names no step', () => {
  expect(stepIn('')).toBe('language')
  expect(stepIn('nowhere')).toBe('language')
  expect(stepIn('place')).toBe('place')
})

it('goes on to the last step and stays there', () => {
  expect(steps.map(stepAfter)).toEqual(['how', 'place', 'begin', 'begin'])
})
