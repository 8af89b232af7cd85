import { expect, it } from 'vitest'
import { shortMemory } from './short-memory.ts'

const aMemory = () => {
  const asked: string[] = []
  const remembered = shortMemory<string>({ most: 2, keptMs: 1_000 })
  const ask = (key: string, nowMs = 0) =>
    remembered(key, nowMs, async () => {
      asked.push(key)
      return `${key} at ${nowMs}`
    })
  return { ask, asked }
}

it('finds once what is asked for again', async () => {
  const { ask, asked } = aMemory()
  expect([await ask('a'), await ask('a', 999)]).toEqual(['a at 0', 'a at 0'])
  expect(asked).toEqual(['a'])
})

it('forgets after its time', async () => {
  const { ask } = aMemory()
  await ask('a')
  expect(await ask('a', 1_000)).toBe('a at 1000')
})

it('keeps no more than it may, and forgets the oldest first', async () => {
  const { ask, asked } = aMemory()
  for (const key of ['a', 'b', 'c', 'b', 'c', 'a']) await ask(key)
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})

it('keeps no failure', async () => {
  const remembered = shortMemory<string>({ most: 2, keptMs: 1_000 })
  await expect(remembered('a', 0, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect(await remembered('a', 1, async () => 'back')).toBe('back')
})
