import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, inject, it } from 'vitest'
import type { Laptop } from '../../local/laptop/laptop.ts'
import { anyPorts } from '../../local/laptop/ports.ts'
import { startLaptop } from '../../local/laptop/start-laptop.ts'
import { signIn } from './client/cognito.ts'
import { join } from './client/people.ts'
import { personOf, type Person } from './client/person.ts'

const data = mkdtempSync(path.join(tmpdir(), 'indigo-restart-'))
let laptop: Laptop | undefined
afterAll(async () => {
  await laptop?.stop()
  rmSync(data, { recursive: true })
})

const seen = async (person: Person) => [await person.me(), await person.entries(), await person.notices()]

it('keeps members, exchanges, Digos, notices and mails over a restart', { timeout: 120_000 }, async () => {
  const ports = await anyPorts()
  const start = () => startLaptop({ country: 'FR', assembly: inject('assembly'), data, ports, schedules: false })
  laptop = await start()
  const { local } = laptop
  const [awa, ben] = [await join('awa', { local }), await join('ben', { local })]
  const exchange = await ben.asks(await awa.lists())
  await awa.accepts(exchange)
  await expect.poll(() => ben.news()).toEqual(['welcome', 'accepted'])
  await expect.poll(() => laptop?.inbox.messages(ben.email).length).toBe(3)
  const before = [await seen(awa), await seen(ben), await ben.sees(exchange)]

  await laptop.stop()
  laptop = await start()
  expect([await seen(awa), await seen(ben), await ben.sees(exchange)]).toEqual(before)
  const again = personOf({ ...ben, token: (await signIn(laptop.local.cognito, ben.email)).access })
  expect(await again.confirms(exchange)).toMatchObject({ status: 'completed' })
  await expect.poll(() => awa.news()).toEqual(['welcome', 'requested', 'completed'])
  expect(await awa.digos()).toEqual({ balance: 90, held: 0, available: 90 })
  expect(laptop.inbox.messages(ben.email).length).toBeGreaterThanOrEqual(3)
})
