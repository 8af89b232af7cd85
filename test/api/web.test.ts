import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Model } from '../../local/assembly/model.ts'
import type { Laptop } from '../../local/laptop/laptop.ts'
import { anyPorts } from '../../local/laptop/ports.ts'
import { startLaptop } from '../../local/laptop/start-laptop.ts'
import { aVisitor, cookieOf } from './client/visitor.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'indigo-web-'))
const script = `export const words = ${JSON.stringify('bonjour '.repeat(400))}\n`

const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
}

/** The stacks, for a web app at another origin than the one they were synthesised for; one route takes a single call. */
const servedAt =
  (origin: string) =>
  (model: Model): Model => ({
    ...model,
    api: model.api && {
      ...model.api,
      routes: model.api.routes.map((route) =>
        route.key === 'DELETE /auth/totp' ? { ...route, throttle: { ratePerSecond: 0.001, burst: 1 } } : route,
      ),
    },
    functions: model.functions.map((one) =>
      one.environment['WEB_ORIGIN'] === undefined
        ? one
        : { ...one, environment: { ...one.environment, WEB_ORIGIN: origin } },
    ),
  })

let laptop: Laptop
let web: string
beforeAll(async () => {
  write('index.html', '<!doctype html><title>Indigo</title>')
  write('sw.js', '// worker')
  write('assets/index-1a2b.js', script)
  write('.vite/manifest.json', '{}')
  const ports = await anyPorts()
  laptop = await startLaptop({
    country: 'FR',
    assembly: inject('assembly'),
    ports,
    web: folder,
    schedules: false,
    adapt: servedAt(`http://127.0.0.1:${ports.web}`),
  })
  web = laptop.local.web
})
afterAll(async () => {
  await laptop.stop()
  rmSync(folder, { recursive: true })
})

const get = (where: string, headers: Record<string, string> = {}) =>
  fetch(`${web}${where}`, { headers, redirect: 'manual' })
const header = async (where: string, name: string) => (await get(where)).headers.get(name)

describe('pages', () => {
  it.each(['/', '/listings/0198f3a0', '/me/wallet?from=2026', '/index.html'])('%s is the web app', async (where) => {
    const answer = await get(where)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await answer.text()).toContain('<title>Indigo</title>')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  })

  it.each([
    '/nothing.js',
    '/assets/nothing-1a2b.js',
    '/assets/page',
    '/.vite/manifest.json',
    '/assets/..%2findex.html',
    '/assets/%',
  ])('%s is not there, and no page answers for it', async (where) => {
    const answer = await get(where)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('cache-control') ?? '').not.toContain('immutable')
  })

  it('know what they were configured with, the map with the invented streets', async () => {
    expect(await (await get('/config.json')).json()).toEqual({ mapStyle: '/map/demo.json' })
  })

  it('are where the laptop says that they are, under no other name', async () => {
    const { port } = new URL(web)
    const { headers, status } = await fetch(`http://localhost:${port}/me?a=b`, { redirect: 'manual' })
    expect([status, headers.get('location')]).toEqual([302, `${web}/me?a=b`])
    const strange = await new Promise<number | undefined>((resolve) =>
      request(web, { headers: { host: 'elsewhere.example' } }, (answer) => resolve(answer.statusCode)).end(),
    )
    expect(strange).toBe(421)
  })

  it('stand beside the laptop’s own', async () => {
    expect(await (await get('/laptop')).text()).toContain('<a href="/">')
    expect((await get('/reference')).status).toBe(200)
  })
})

describe('headers', () => {
  it.each(['/', '/assets/index-1a2b.js', '/v1/country', '/media/nothing'])(
    'say at %s what pages may do',
    async (where) => {
      const { headers } = await get(where)
      const policy = headers.get('content-security-policy')
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;")
      expect(policy).toContain(`connect-src 'self' ${laptop.local.aws};`)
      expect(policy).not.toMatch(/https:|unsafe/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('permissions-policy')).toContain('camera=(self), geolocation=(self)')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      // Only https may promise https.
      expect(headers.get('strict-transport-security')).toBeNull()
    },
  )

  it('let browsers keep what is named by what is in it, and send it small', async () => {
    const where = '/assets/index-1a2b.js'
    expect(await header(where, 'cache-control')).toBe('public, max-age=31536000, immutable')
    for (const coding of ['br', 'gzip']) {
      const answer = await get(where, { 'accept-encoding': coding })
      expect(answer.headers.get('content-encoding')).toBe(coding)
      expect(Number(answer.headers.get('content-length'))).toBeLessThan(300)
      expect(await answer.text()).toBe(script)
    }
    const etag = (await get(where)).headers.get('etag') ?? ''
    expect((await get(where, { 'if-none-match': etag })).status).toBe(304)
  })

  it('follow a file that was built again', async () => {
    const etag = await header('/sw.js', 'etag')
    write('sw.js', '// another worker')
    expect(await (await get('/sw.js')).text()).toBe('// another worker')
    expect(await header('/sw.js', 'etag')).not.toBe(etag)
  })
})

describe('the API at the same origin', () => {
  it('answers as it does itself, uncached', async () => {
    const country = await get('/v1/country')
    expect(await country.json()).toMatchObject({ code: 'FR' })
    expect(country.headers.get('cache-control')).toBe('no-store')
    expect(await (await get('/openapi.json')).json()).toHaveProperty('openapi')
    expect((await get('/v1/me')).status).toBe(401)
    expect((await fetch(web, { method: 'POST' })).status).toBe(403)
  })

  it('takes of a route what the stage says of it, and turns the rest away', async () => {
    const limitOf = (key: string) => laptop.model.api?.routes.find((route) => route.key === key)?.throttle
    expect(limitOf('POST /auth/sign-in')).toEqual({ ratePerSecond: 20, burst: 40 })
    expect(limitOf('GET /v1/country')).toBeUndefined()
    const remove = async () => (await fetch(`${web}/auth/totp`, { method: 'DELETE' })).status
    expect([await remove(), await remove(), (await get('/v1/country')).status]).toEqual([401, 429, 200])
  })

  it('signs people in, keeps the session in a cookie for /auth, and hears them nowhere else', async () => {
    const awa = aVisitor('awa@people.example', 'un mot de passe long', { ...laptop.local, api: web })
    await awa.joins()
    const signedIn = await awa.signIn()
    const cookie = cookieOf(signedIn)
    expect(cookie).toMatch(/; Path=\/auth; HttpOnly; Secure; SameSite=Strict$/)
    expect((await awa.renew(cookie, { origin: web })).status).toBe(200)
    expect((await awa.renew(cookie, { origin: 'http://web.test' })).outcome).toBe('403 not_allowed')
    expect((await awa.leave(cookie)).status).toBe(204)
  })
})
