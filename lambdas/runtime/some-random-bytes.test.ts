import { expect, it } from 'vitest'
import { someRandomBytes } from './some-random-bytes.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

it('gives as many bytes as asked for', () => {
  for (const count of [0, 1, 10, 16, 2_048, 5_000]) expect(someRandomBytes(count)).toHaveLength(count)
})

it('gives no bytes twice, and changes none that it gave', () => {
  const given = Array.from({ length: 1_000 }, () => someRandomBytes(16))
  const before = given.map(hex)
  someRandomBytes(2_048)
  expect(given.map(hex)).toEqual(before)
  expect(new Set(before).size).toBe(1_000)
})
