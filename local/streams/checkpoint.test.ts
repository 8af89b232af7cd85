import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openCheckpoint } from './checkpoint.ts'

const aFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'checkpoint-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

it('goes on after a restart where it stood', () => {
  const folder = aFolder()
  const before = openCheckpoint(folder, 'follow', 'arn:stream')
  before.advance('shard-2', '17')
  before.finish('shard-1')
  const after = openCheckpoint(folder, 'follow', 'arn:stream')
  expect([after.after('shard-2'), after.isFinished('shard-1'), after.after('shard-1')]).toEqual(['17', true, undefined])
})

it('begins anew with another stream, and with a file that cannot be read', () => {
  const folder = aFolder()
  openCheckpoint(folder, 'follow', 'arn:stream').advance('shard-1', '17')
  expect(openCheckpoint(folder, 'follow', 'arn:other').after('shard-1')).toBeUndefined()
  writeFileSync(path.join(folder, 'follow.json'), '{"stre')
  expect(openCheckpoint(folder, 'follow', 'arn:stream').after('shard-1')).toBeUndefined()
})
