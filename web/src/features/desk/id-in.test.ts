import { expect, it } from 'vitest'
import { idIn } from './id-in.ts'

const id = '0b3f2c1e-5d4a-4f6b-8c7d-9e0f1a2b3c4d'

it.each([
  id,
  id.toUpperCase(),
  `https://indigo.example/members/${id}`,
  `https://indigo.example/members/${id}?from=nearby#thanks`,
  `This is me: https://indigo.example/members/${id}.`,
])('finds an id in %j', (text) => {
  expect(idIn(text)).toBe(id)
})

it.each(['', 'Amal', 'amal@example.org', 'https://indigo.example/me', id.slice(1)])('finds none in %j', (text) => {
  expect(idIn(text)).toBeUndefined()
})
