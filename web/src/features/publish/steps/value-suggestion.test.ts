import { expect, it } from 'vitest'
import { emptyDraft } from '../draft/draft.ts'
import { examplesFor, suggestionFor } from './value-suggestion.ts'

const economy = {
  maxValue: 100,
  welcomeGrant: 50,
  goodVibesCap: 80,
  goodVibesHalf: 10,
  solidarityBudget: 1_000,
  valueGuide: { hour: 10, smallObject: 5, sofa: 50 },
  minAge: 18,
}
const anOffer = { ...emptyDraft('k'), kind: 'offer', subject: 'object', category: 'clothing' } as const
const aNeed = { ...emptyDraft('k'), kind: 'need', subject: 'service', category: 'paperwork' } as const

it.each([
  ['a small object', anOffer, 5, 'small_object'],
  ['furniture', { ...anOffer, category: 'furniture' } as const, 25, 'furniture'],
  ['something to repair', { ...anOffer, condition: 'to_repair' } as const, 3, 'to_repair'],
  ['an hour of help', { ...anOffer, subject: 'service' } as const, 10, 'hour'],
])('suggests a value for %s from the guide, with its reason', (_, draft, value, reason) => {
  expect(suggestionFor(draft, economy, 0)).toEqual({ value, reason })
})

it('suggests 0 to who needs something and has too few Digos', () => {
  expect(suggestionFor(aNeed, economy, 9)).toEqual({ value: 0, reason: 'too_few_digos' })
  expect(suggestionFor(aNeed, economy, 10)).toEqual({ value: 10, reason: 'hour' })
})

it('does not guess what a visitor has', () => {
  expect(suggestionFor(aNeed, economy, undefined).value).toBe(10)
})

it('never suggests or compares with more than the country allows', () => {
  const modest = { ...economy, maxValue: 20 }
  expect(suggestionFor({ ...anOffer, category: 'furniture' }, modest, 0).value).toBe(20)
  expect(examplesFor('object', modest).map(({ value }) => value)).toEqual([0, 5])
})

it('compares with nothing first: giving for nothing is welcome', () => {
  expect(examplesFor('service', economy)[0]).toEqual({ example: 'gift', value: 0 })
})
