import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { listenOn } from '../laptop/listen-on.ts'
import { readModel } from '../assembly/read-model.ts'
import { testAssembly } from '../laptop/test-assembly.ts'
import { openFiles } from './files.ts'
import { serveMedia } from './serve-media.ts'

const assembly = await testAssembly()

/** The photos' bucket of the real stacks, with one file that is served and one that never is; answers a status by path. */
const aServer = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'media-'))
  const files = openFiles(folder)
  const { buckets } = readModel(assembly, () => 'value')
  const name = buckets.find((bucket) => bucket.name.includes('photos'))?.name ?? ''
  const headers = { 'content-type': 'image/webp', 'cache-control': 'public, max-age=86400, s-maxage=600' }
  files.put(name, 'media/a/b-320.webp', Buffer.from('pixels'), headers)
  files.put(name, 'staging/a/b', Buffer.from('sent'), {})
  const { url, stop } = await listenOn(createServer(serveMedia(files, buckets)), 0)
  onTestFinished(async () => {
    await stop()
    rmSync(folder, { recursive: true })
  })
  return (place: string, more: RequestInit = {}) => fetch(`${url}${place}`, more)
}

it('serves what the bucket’s policy lets CloudFront read, and nothing else', async () => {
  const get = await aServer()
  const answer = await get('/media/a/b-320.webp')
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
    200,
    'image/webp',
    'pixels',
  ])
  expect(answer.headers.get('cache-control')).toContain('s-maxage=600')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  for (const place of ['/staging/a/b', '/media/a/c-320.webp', '/media/', '/'])
    expect((await get(place)).status).toBe(404)
})

it('says in short what the reader has already', async () => {
  const get = await aServer()
  const etag = (await get('/media/a/b-320.webp')).headers.get('etag') ?? ''
  expect((await get('/media/a/b-320.webp', { headers: { 'if-none-match': etag } })).status).toBe(304)
  expect(await (await get('/media/a/b-320.webp', { method: 'HEAD' })).text()).toBe('')
})
