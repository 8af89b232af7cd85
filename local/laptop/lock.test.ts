import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { takeLock } from './lock.ts'

const aFolder = (holder?: string): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  if (holder !== undefined) writeFileSync(path.join(folder, 'laptop.pid'), holder)
  return folder
}

it.each([[undefined], ['nonsense'], ['999999999'], ['1']])('is taken where %s holds it', (holder) => {
  const folder = aFolder(holder)
  takeLock(folder, 'FR').release()
  expect(() => takeLock(folder, 'FR').release()).not.toThrow()
})
