import { expect, it } from 'vitest'
import type { Client } from '../../../../../shared/contract/client.ts'
import { wholeExport } from './whole-export.ts'

type Part = Awaited<ReturnType<Client['exportMe']>>

const at = '2026-05-01T10:00:00.000Z'
const aPart = (given: Partial<Part>): Part => ({
  at,
  entries: [],
  listings: [],
  exchanges: [],
  messages: [],
  thanksGiven: [],
  thanksReceived: [],
  notices: [],
  teams: [],
  signups: [],
  sponsorships: [],
  ...given,
})

const aNotice = (id: string): Part['notices'][number] => ({ id, at, kind: 'welcome', read: true })
const self = {
  profile: { member: 'm', displayName: 'Amal', languages: [], joinedAt: at },
  helped: 0,
  available: 50,
  held: 0,
  blocked: [],
}

const readerOf =
  (parts: Readonly<Record<string, Part>>): Client['exportMe'] =>
  async (input) => {
    const part = parts[input?.cursor ?? 'first']
    if (!part) throw new Error(`No part ${input?.cursor}`)
    return part
  }

it('asks again while a cursor follows, and keeps every list in its order', async () => {
  const read = readerOf({
    first: aPart({ member: self, notices: [aNotice('1')], cursor: 'a' }),
    a: aPart({ notices: [aNotice('2')], cursor: 'b' }),
    b: aPart({ notices: [aNotice('3')] }),
  })
  const told: number[] = []
  const whole = await wholeExport(read, (parts) => told.push(parts))
  expect(whole.notices.map(({ id }) => id)).toEqual(['1', '2', '3'])
  expect(whole.member).toEqual(self)
  expect(whole).not.toHaveProperty('cursor')
  expect(told).toEqual([1, 2])
})

it('is one part for most people', async () => {
  const whole = await wholeExport(readerOf({ first: aPart({ member: self }) }), () => undefined)
  expect(whole).toEqual(aPart({ member: self }))
})
