import { expect, it } from 'vitest'
import { uploadWeb } from './upload-web.ts'
import type { WebStore } from './upload-web.ts'

const bytes = new TextEncoder().encode('x')
const built = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, bytes]))

/** A store that remembers what was done to it, in order. */
const aStore = (kept: Record<string, 'used' | 'retired'> = {}) => {
  const done: string[] = []
  const store: WebStore = {
    put: async (key, _body, contentType) => {
      done.push(`put ${key} ${contentType}`)
      kept[key] = 'used'
    },
    assets: async () => Object.keys(kept).filter((key) => key.startsWith('assets/')),
    isRetired: async (key) => kept[key] === 'retired',
    retire: async (key) => {
      done.push(`retire ${key}`)
      kept[key] = 'retired'
    },
  }
  return { store, done, kept }
}

it('uploads what pages ask for before the pages, and the first page last', async () => {
  const { store, done } = aStore()
  await uploadWeb(store, built('index.html', 'sw.js', 'config.json', 'assets/b.css', 'assets/a.js', 'favicon.svg'))
  expect(done.map((line) => line.split(' ')[1])).toEqual([
    'assets/b.css',
    'assets/a.js',
    'config.json',
    'favicon.svg',
    'sw.js',
    'index.html',
  ])
  expect(done[1]).toBe('put assets/a.js text/javascript; charset=utf-8')
})

it('keeps the files of the version before for open tabs, and marks each of them once', async () => {
  const { store, done, kept } = aStore({ 'assets/old.js': 'used', 'assets/older.js': 'retired', 'assets/a.js': 'used' })
  expect(await uploadWeb(store, built('index.html', 'assets/a.js'))).toEqual({ put: 2, retired: 1 })
  expect(done.filter((line) => line.startsWith('retire'))).toEqual(['retire assets/old.js'])
  expect((await uploadWeb(store, built('index.html', 'assets/a.js'))).retired).toBe(0)
  expect(kept['assets/a.js']).toBe('used')
})

it('takes a file that comes back into use', async () => {
  const { store, kept } = aStore({ 'assets/a.js': 'retired' })
  await uploadWeb(store, built('index.html', 'assets/a.js'))
  expect(kept['assets/a.js']).toBe('used')
})

it('refuses a file of which nobody said what it is', async () => {
  await expect(uploadWeb(aStore().store, built('assets/thing.xyz'))).rejects.toThrow(/thing.xyz/)
})
