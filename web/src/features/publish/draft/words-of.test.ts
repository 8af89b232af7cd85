import { expect, it } from 'vitest'
import { wordsOf } from './words-of.ts'

it('takes the first line of a shared text as the title and all of it as the description', () => {
  expect(wordsOf('Blue sofa\nFor two, in good condition')).toEqual({
    title: 'Blue sofa',
    description: 'Blue sofa\nFor two, in good condition',
  })
})

it('takes one short line as the title alone', () => {
  expect(wordsOf(' Blue sofa ')).toEqual({ title: 'Blue sofa' })
})

it('takes a long line as the description alone, as much as there is room for', () => {
  const long = 'sofa '.repeat(1_000)
  const { title, description } = wordsOf(long)
  expect(title).toBeUndefined()
  expect(description).toHaveLength(4_000)
})

it('takes nothing from nothing', () => {
  expect(wordsOf('  ')).toEqual({})
})

it('cuts no character in two', () => {
  const { description = '' } = wordsOf(`x${'😀'.repeat(2_000)}`)
  expect([description.length, description.at(-1)]).toEqual([3_999, '😀'.at(-1)])
})
