import { expect, it } from 'vitest'
import { emptyDraft } from '../draft/draft.ts'
import { firstOpenStep, shownStep, stepAfter, stepBefore, stepNamed, steps, stepsFor } from './steps.ts'

const place = { name: 'Lyon', latitude: 45.76, longitude: 4.84 }
const whole = {
  ...emptyDraft('k'),
  kind: 'offer',
  subject: 'object',
  category: 'furniture',
  title: 'Sofa',
  description: 'Blue.',
  value: 0,
  place,
} as const

it('begins with the photo, which nobody has to give', () => {
  expect(shownStep(emptyDraft('k'), undefined)).toBe('photo')
  expect(firstOpenStep(emptyDraft('k'))).toBe('kind')
})

it('leads to the first question without an answer, not beyond it', () => {
  const { title: _, ...rest } = whole
  const draft = { ...rest, title: '  ' }
  expect(shownStep(draft, 'preview')).toBe('title')
  expect(shownStep(draft, 'category')).toBe('category')
})

it('counts the value 0 as an answer', () => {
  expect(firstOpenStep(whole)).toBe('preview')
})

it('does not ask whether one gives or needs who came to need', () => {
  const asked = stepsFor('need')
  expect(asked).not.toContain('kind')
  expect(stepAfter('photo', asked)).toBe('subject')
  expect(stepBefore('subject', asked)).toBe('photo')
})

it('has no step before the first, and none after the last', () => {
  expect(stepBefore('photo', steps)).toBeUndefined()
  expect(stepAfter('preview', steps)).toBe('preview')
})

it('knows no step of another name', () => {
  expect(stepNamed('payment')).toBeUndefined()
})
