import { expect, it } from 'vitest'
import { type Draft, emptyDraft } from './draft.ts'
import { inputOf } from './draft-input.ts'
import { draftOfListing } from './draft-of-listing.ts'
import { draftOfWaiting } from './draft-of-waiting.ts'

const whole: Draft = {
  ...emptyDraft('key'),
  kind: 'offer',
  subject: 'object',
  category: 'furniture',
  title: ' Sofa ',
  description: 'Blue.\n',
  condition: 'good',
  quantity: 2,
  standing: true,
  remote: true,
  value: 0,
  place: { name: 'Lyon', latitude: 45.76, longitude: 4.84 },
}

it('is sent without the spaces around it, without the name of the place, in the language that is shown', () => {
  expect(inputOf(whole, 'fr')).toEqual({
    kind: 'offer',
    subject: 'object',
    category: 'furniture',
    title: 'Sofa',
    description: 'Blue.',
    language: 'fr',
    value: 0,
    quantity: 2,
    condition: 'good',
    standing: false,
    remote: false,
    place: { latitude: 45.76, longitude: 4.84 },
  })
})

it('leaves out what goes with an object when it became a service', () => {
  const input = inputOf({ ...whole, subject: 'service', availability: 'On Saturdays' }, 'fr')
  expect(input).toMatchObject({ quantity: 1, standing: true, remote: true, availability: 'On Saturdays' })
  expect(input).not.toHaveProperty('condition')
})

it('asks no condition of what somebody needs', () => {
  expect(inputOf({ ...whole, kind: 'need' }, 'fr')).not.toHaveProperty('condition')
})

it('keeps the language that was chosen', () => {
  expect(inputOf({ ...whole, language: 'ti' }, 'fr')?.language).toBe('ti')
})

it.each(['kind', 'subject', 'category', 'value', 'place'] as const)('is not sent without %s', (name) => {
  const { [name]: _, ...rest } = whole
  expect(inputOf(rest, 'fr')).toBeUndefined()
})

it('makes a copy of a listing under a key of its own, and asks for its place', () => {
  const listing = {
    kind: 'offer',
    subject: 'object',
    category: 'furniture',
    title: 'Sofa',
    description: 'Blue.',
    language: 'fr',
    value: 25,
    quantity: 2,
    standing: false,
    remote: false,
    condition: 'good',
  } as const
  const copy = draftOfListing(listing, 'new', [])
  expect(copy).toMatchObject({ key: 'new', ...listing })
  expect(copy.place).toBeUndefined()
})

it('goes from the outbox back to a draft under the same key, so that it is published once', () => {
  const input = inputOf(whole, 'fr')
  if (!input) throw new Error('The draft is whole')
  const photo = new Blob(['photo'])
  const draft = draftOfWaiting({
    kind: 'listing',
    key: 'key',
    member: 'm',
    at: '2026-01-01T00:00:00Z',
    input,
    photos: [photo],
  })
  expect(draft.key).toBe('key')
  expect(draft.photos).toMatchObject([{ blob: photo }])
  expect(inputOf(draft, 'en')).toEqual(input)
})
