import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openQueues } from './queues.ts'

const models = [{ name: 'failures', arn: 'arn:failures', url: 'https://sqs/failures' }]

const aFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'queues-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

it('keeps what was sent over a restart', () => {
  const folder = aFolder()
  openQueues(models, folder).send('arn:failures', 'one\ntwo')
  const queues = openQueues(models, folder)
  expect([queues.count('arn:failures'), queues.messages('arn:failures')[0]?.body]).toEqual([1, 'one\ntwo'])
})

it('refuses a queue that the assembly does not have', () => {
  expect(() => openQueues(models, aFolder()).send('arn:other', 'x')).toThrow('arn:other')
})
