import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { MemberExport } from '../../shared/model/member-export.ts'
import { times } from '../api/client/builders.ts'
import { people } from '../api/client/people.ts'
import { give } from '../api/client/scenes.ts'
import { aPhoneOf } from './client/known-phone.ts'

const timeout = 240_000
const folder = mkdtempSync(path.join(tmpdir(), 'indigo-export-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('Who takes a copy of their data', () => {
  it('gets one file with everything', { timeout }, async () => {
    const { awa, ben, cleo } = await people('awa', 'ben', 'cleo')
    const listings = await Promise.all(times(3, (place) => awa.lists({ title: `Chair ${place}` })))
    const exchange = await give(awa, ben, { title: 'A lamp' })
    await ben.writes(exchange, 'It shines!')
    await awa.thanks(exchange, { badges: ['kind'] })
    await ben.thanks(exchange, { badges: ['generous'], text: 'Thank you.' })
    await awa.put(`/v1/me/blocks/${cleo.id}`)

    const phone = await aPhoneOf(awa)
    await phone.goto('/me/data')
    const [download] = await Promise.all([phone.page.waitForEvent('download'), phone.press('Download my data')])
    expect(download.suggestedFilename()).toMatch(/^indigo-\d{4}-\d\d-\d\d\.json$/)
    await phone.sees('The file is among your downloads.')

    const saved = path.join(folder, 'export.json')
    await download.saveAs(saved)
    const file = MemberExport.parse(JSON.parse(readFileSync(saved, 'utf8')))
    expect(file.member).toMatchObject({ available: 90, held: 0, blocked: [cleo.id] })
    expect(file.member?.profile.displayName).toBe('awa')
    expect(file.listings.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['A lamp', ...listings.map(({ title }) => title)]),
    )
    expect(file.exchanges.map(({ id }) => id)).toEqual([exchange.id])
    expect(file.messages.map(({ text }) => text)).toContain('It shines!')
    expect(file.thanksGiven.map(({ badges }) => badges)).toEqual([['kind']])
    expect(file.thanksReceived.map(({ text }) => text)).toEqual(['Thank you.'])
    expect(file.entries.map(({ amount }) => amount)).toEqual(expect.arrayContaining([50, 40]))
    expect(file.notices.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['requested', 'completed']))
    expect(file).not.toHaveProperty('cursor')
    expect(phone.complaints).toEqual([])
  })
})
