import { expect, it, vi } from 'vitest'
import type { App } from '../../shared/data/app.ts'
import { key } from '../../shared/data/keys.ts'
import { noticeIdOf, tell, type News } from '../../shared/data/notices.ts'
import { OutcomeUnknown } from '../../shared/data/table.ts'
import { memoryTable } from '../../test/simulation/table/memory-table.ts'
import type { Mail } from './compose-mail.ts'
import type { Reader } from './find-reader.ts'
import { mailNotice, type MailDeps, type NewNotice } from './mail-notice.ts'
import { NotSent } from './post-mail.ts'

const member = '0198f3a0-0000-7000-8000-000000000001'
const at = '2026-11-23T09:30:00.000Z'
const news: News = { to: member, kind: 'accepted', at, cause: 'an exchange' }
const reader: Reader = { address: 'reader@example.org' }

const anApp = (defaultLanguage: string): App => {
  let drawn = 0
  return {
    table: memoryTable(),
    country: {
      code: 'FR',
      name: 'France',
      languages: [defaultLanguage],
      timeZone: 'Europe/Paris',
      mapCentre: { latitude: 48.8566, longitude: 2.3522 },
      economy: {
        maxValue: 100,
        welcomeGrant: 50,
        goodVibesCap: 80,
        goodVibesHalf: 10,
        solidarityBudget: 1_000,
        valueGuide: { hour: 10, smallObject: 5, sofa: 50 },
        minAge: 18,
      },
      associationRegister: { name: 'Répertoire', url: 'https://register.example/{number}' },
    },
    clock: { now: () => at, sleep: async () => undefined },
    chance: { bytes: (count) => new Uint8Array(count).fill((drawn += 1)), unit: () => 0.5 },
  }
}

type Options = { found?: Reader | undefined; languages?: string[]; defaultLanguage?: string }

/** A member who has just been told something, and a post office that keeps what it is given. */
const aToldMember = async ({ found = reader, languages, defaultLanguage = 'fr' }: Options = {}) => {
  const app = anApp(defaultLanguage)
  await tell(app, news)
  if (languages) {
    const profile = { ...key.profile(member), displayName: 'A name', languages, joinedAt: at }
    await app.table.write({ Put: { Item: profile } })
  }
  const sent: Mail[] = []
  const deps: MailDeps = {
    app,
    findReader: async () => found,
    postMail: async (mail) => void sent.push(mail),
    webOrigin: 'https://fr.indigo.example',
  }
  const notice: NewNotice = { member, id: noticeIdOf(news), kind: news.kind, isQuiet: false }
  return { app, deps, notice, sent }
}

it('mails a notice to its reader once, however often the stream tells of it', async () => {
  const { deps, notice, sent } = await aToldMember()
  expect(await mailNotice(deps, notice)).toBe('sent')
  expect(await mailNotice(deps, notice)).toBe('nothing')
  await Promise.all([mailNotice(deps, notice), mailNotice(deps, notice)])
  expect(sent).toMatchObject([{ to: reader.address, subject: 'Votre demande est acceptée' }])
})

it('mails it again when it certainly was not sent', async () => {
  const { deps, notice, sent } = await aToldMember()
  const closed = { ...deps, postMail: () => Promise.reject(new NotSent('TooManyRequestsException')) }
  await expect(mailNotice(closed, notice)).rejects.toBeInstanceOf(NotSent)
  expect(await mailNotice(deps, notice)).toBe('sent')
  expect(sent).toHaveLength(1)
})

it('does not mail it again when nobody knows whether it was sent', async () => {
  const { deps, notice, sent } = await aToldMember()
  const lost = { ...deps, postMail: () => Promise.reject(new Error('TimeoutError')) }
  expect(await mailNotice(lost, notice)).toBe('unknown')
  expect(await mailNotice(deps, notice)).toBe('nothing')
  expect(sent).toEqual([])
})

it('mails it later when the address cannot be found out now', async () => {
  const { deps, notice, sent } = await aToldMember()
  const dark = { ...deps, findReader: () => Promise.reject(new Error('Cognito is busy')) }
  await expect(mailNotice(dark, notice)).rejects.toThrow('Cognito is busy')
  expect(await mailNotice(deps, notice)).toBe('sent')
  expect(sent).toHaveLength(1)
})

it('mails once when the answer to the claim is lost', async () => {
  const { app, deps, notice, sent } = await aToldMember()
  const write = app.table.write.bind(app.table)
  vi.spyOn(app.table, 'write').mockImplementationOnce(async (claim) => {
    await write(claim)
    throw new OutcomeUnknown('The answer was lost')
  })
  expect(await mailNotice(deps, notice)).toBe('sent')
  expect(sent).toHaveLength(1)
})

it('mails nothing that is for the app only, to nobody without an address, and of no notice that is gone', async () => {
  const { deps, notice, sent } = await aToldMember()
  expect(await mailNotice(deps, { ...notice, isQuiet: true })).toBe('nothing')
  expect(await mailNotice(deps, { ...notice, id: '0198f3a0-0000-7000-8000-00000000000f' })).toBe('nothing')
  expect(await mailNotice({ ...deps, findReader: async () => undefined }, notice)).toBe('nothing')
  expect(sent).toEqual([])
  expect(await deps.app.table.query(noticesOf(member))).toMatchObject({ items: [{ kind: 'accepted' }] })
})

const noticesOf = (of: string) => ({
  KeyConditionExpression: 'PK = :member AND begins_with(SK, :notices)',
  ExpressionAttributeValues: { ':member': key.profile(of).PK, ':notices': 'N#' },
})

const french = 'Votre demande est acceptée'
const english = 'Your request is accepted'

it.each<[string, Options, string]>([
  ['their chosen language', { found: { ...reader, locale: 'en' }, languages: ['fr'] }, english],
  [
    'a language of their profile where the chosen one is not spoken yet',
    { found: { ...reader, locale: 'uk' }, languages: ['ps', 'fr'], defaultLanguage: 'pl' },
    french,
  ],
  ["their country's language where nothing else is known", { defaultLanguage: 'fr' }, french],
  ['English where no catalogue fits', { languages: ['ps'], defaultLanguage: 'uk' }, english],
])('writes to a member in %s', async (_what, options, subject) => {
  const { deps, notice, sent } = await aToldMember(options)
  await mailNotice(deps, notice)
  expect(sent).toMatchObject([{ subject }])
})
