import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

const aFile = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'one-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return path.join(folder, 'lock')
}

it('lets the second wait until the first is done', async () => {
  const file = aFile()
  const order: string[] = []
  const first = oneAtATime(file, async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, 20)
    })
    order.push('first')
  })
  await Promise.all([first, oneAtATime(file, async () => order.push('second'))])
  expect([order, existsSync(file)]).toEqual([['first', 'second'], false])
})

it('does not wait for a process that is gone', async () => {
  const file = aFile()
  writeFileSync(file, '999999999')
  expect(await oneAtATime(file, async () => 'done')).toBe('done')
})

it('lets the next in after a failure', async () => {
  const file = aFile()
  await expect(oneAtATime(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await oneAtATime(file, async () => 'done')).toBe('done')
})
