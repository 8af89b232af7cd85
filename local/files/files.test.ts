import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openFiles } from './files.ts'

const aFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'files-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const headers = { 'content-type': 'image/webp' }
const bytes = Buffer.from([10, 0, 255, 10])

it('gives back what was put, with its headers, after a restart as well', () => {
  const folder = aFolder()
  const etag = openFiles(folder).put('photos', 'media/a/b.webp', bytes, headers)
  expect(openFiles(folder).get('photos', 'media/a/b.webp')).toEqual({ bytes, headers, etag })
  expect(openFiles(folder).get('photos', 'media/a')).toBeUndefined()
  expect(openFiles(folder).get('others', 'media/a/b.webp')).toBeUndefined()
})

it('keeps any key inside of its folder', () => {
  const folder = aFolder()
  const files = openFiles(path.join(folder, 'inside'))
  for (const key of ['../../outside', '..', 'a/../b', 'a/é ü/c', 'a.object', 'a.object/b']) {
    files.put('photos', key, bytes, {})
    expect(files.get('photos', key)?.bytes).toEqual(bytes)
  }
  expect(readdirSync(folder)).toEqual(['inside'])
  expect(files.keys('photos', '')).toHaveLength(6)
})

it('lists keys by how they begin, and forgets what is removed', () => {
  const files = openFiles(aFolder())
  for (const key of ['media/b/1', 'media/a/1', 'staging/a/1']) files.put('photos', key, bytes, {})
  expect(files.keys('photos', 'media/')).toEqual(['media/a/1', 'media/b/1'])
  files.remove('photos', 'media/a/1')
  files.remove('photos', 'media/a/1')
  expect(files.keys('photos', 'media/')).toEqual(['media/b/1'])
})
