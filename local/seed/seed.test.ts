import { describe, expect, it } from 'vitest'
import { countries } from '../../lib/countries.ts'
import { auditLedger } from '../../shared/data/audit/audit-ledger.ts'
import { readDesk } from '../../shared/data/desk/read-desk.ts'
import { receiptsOf } from '../../shared/data/receipts/receipts-of.ts'
import { associationOf } from '../../shared/data/associations/association-items.ts'
import { activityOf } from '../../shared/data/activities/activity-items.ts'
import { rosterOf } from '../../shared/data/activities/roster-items.ts'
import { headOf } from '../../shared/data/listing-items.ts'
import type { Item } from '../../shared/data/table.ts'
import { countsOf } from '../../shared/domain/roster.ts'
import { distanceKm } from '../../shared/domain/distance.ts'
import { ExchangeStatus } from '../../shared/model/exchange.ts'
import { Description, Title } from '../../shared/model/listing.ts'
import type { Country } from '../../shared/model/country.ts'
import { makePast } from './history/make-past.ts'
import { things } from './listings/things.ts'
import { words } from './listings/words.ts'
import { townsOf } from './people/towns.ts'

const now = '2026-11-23T10:00:00.000Z'
const sub = (place: number): string => `00000000-0000-4000-8000-00000000000${place}`
const subs = { member: sub(1), neighbour: sub(2), association: sub(3), moderator: sub(4), operator: sub(5) }
/** A place is told as its cell's centre, and people live around their town's. */
const farFromTownKm = 7

const makeOne = (country: Country) => makePast({ country, seed: 2019, now, subs })
const made = new Map<string, ReturnType<typeof makePast>>()
/** A country's past, made once for all tests, when the first of them wants it. */
const pastOf = (country: Country): ReturnType<typeof makePast> => {
  const past = made.get(country.code) ?? makeOne(country)
  made.set(country.code, past)
  return past
}
const heads = (items: readonly Item[]) =>
  items.filter(({ PK, SK }) => String(PK).startsWith('L#') && SK === 'H').map(headOf)
const exchanges = (items: readonly Item[]) => items.filter(({ SK }) => SK === 'X')

describe.each(Object.values(countries).map((settings) => settings.public))('the seed of $code', (country) => {
  it('leaves a ledger that balances', async () => {
    const { app } = await pastOf(country)
    const { proof, findings } = await auditLedger(app, { isQuiet: true })
    expect(findings).toEqual([])
    expect(proof).toMatchObject({ balanced: true, accounts: 245 })
    expect(proof.transfers).toBeGreaterThan(300)
  })

  it('has exchanges in every state, in all of which the demo member meets one', async () => {
    const all = exchanges((await pastOf(country)).items())
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(ExchangeStatus.options))
    const own = all.filter(({ giver, receiver }) => giver === subs.member || receiver === subs.member)
    expect(new Set(own.map(({ status }) => status))).toEqual(new Set(ExchangeStatus.options))
    expect(own.find(({ reason }) => reason === 'no_show')).toHaveProperty('reply')
  })

  it('has open listings in the languages of the country and of newcomers', async () => {
    const open = heads((await pastOf(country)).items()).filter(({ status }) => status === 'open')
    const spoken = new Set(open.map(({ language }) => language))
    expect([...spoken]).toEqual(expect.arrayContaining(country.languages))
    expect(open.length).toBeGreaterThan(150)
    expect(open.some(({ value }) => value === 0)).toBe(true)
    expect(open.some(({ standing }) => standing)).toBe(true)
    expect(open.some(({ remote }) => remote)).toBe(true)
    expect(open.some(({ left }) => left > 1)).toBe(true)
  })

  it('is at home in towns of the country', async () => {
    const towns = townsOf(country.code)
    for (const { place } of heads((await pastOf(country)).items())) {
      const nearest = Math.min(...towns.map(({ point }) => distanceKm(point, place)))
      expect(nearest).toBeLessThan(farFromTownKm)
    }
  })

  it('has associations that are verified, wait, were refused and are suspended, with demo accounts in their teams', async () => {
    const items = (await pastOf(country)).items()
    const all = items.filter(({ PK, SK }) => String(PK).startsWith('A#') && SK === 'H').map(associationOf)
    expect(all.map(({ status }) => status).toSorted()).toEqual([
      'pending',
      'pending',
      'refused',
      'suspended',
      ...Array.from({ length: 4 }, () => 'verified'),
    ])
    const roles = items.filter(({ server }) => server === subs.association).map(({ role }) => String(role))
    expect(new Set(roles)).toEqual(new Set(['coordinator', 'member']))
    expect(items.filter(({ server }) => server === subs.member).map(({ status }) => status)).toEqual(['invited'])
  })

  it('has events and missions in the next weeks, one with people who wait, and some that are over', async () => {
    const items = (await pastOf(country)).items()
    const activities = items
      .filter(({ PK, SK }) => String(PK).startsWith('V#') && SK === 'H')
      .map((item) => activityOf(item))
    const toCome = activities.filter(({ endsAt }) => endsAt > now)
    expect(new Set(toCome.map(({ type }) => type))).toEqual(new Set(['event', 'mission']))
    expect(toCome.length).toBeGreaterThan(12)
    const rosters = items
      .filter(({ PK, SK }) => String(PK).startsWith('V#') && /^R(#|$)/.test(String(SK)))
      .map(rosterOf)
    expect(rosters.filter((roster) => countsOf(roster).waiting > 0)).not.toEqual([])
    expect(rosters.flatMap(({ marks }) => Object.values(marks)).filter(({ came }) => came).length).toBeGreaterThan(6)
    expect(
      items.filter(({ kind, SK }) => kind === 'volunteering' && String(SK).startsWith('E#')).length,
    ).toBeGreaterThan(6)
    const mine = items.filter(({ PK, SK }) => PK === `M#${subs.member}` && String(SK).startsWith('U#'))
    expect(mine.length).toBeGreaterThan(2)
  })

  it('fills the desk of the demo account: needs partly given, promises to answer, receipts, sponsorships', async () => {
    const { app, items } = await pastOf(country)
    const all = items()
    const { PK } = all.find(({ server, role }) => server === subs.association && role === 'coordinator') ?? {}
    const id = String(PK).slice('A#'.length)
    const desk = await readDesk(app, id, subs.association)
    expect(desk.needs.filter(({ left, quantity }) => left < quantity).length).toBeGreaterThan(1)
    expect(desk.requests.filter(({ status }) => status === 'requested').length).toBeGreaterThan(2)
    expect([desk.shifts.length, desk.attendance.length, desk.activities.length].every((count) => count > 0)).toBe(true)
    const kitchen = associationOf(all.find((item) => item['PK'] === PK && item['SK'] === 'H'))
    expect((await receiptsOf(app, kitchen, 20)).receipts.length).toBeGreaterThan(2)
    const promised = all.filter(({ associationId, SK }) => associationId === id && String(SK).startsWith('G#'))
    expect(new Set(promised.map(({ status }) => status))).toEqual(new Set(['open', 'used']))
  })

  it('happened before now', async () => {
    const times = (await pastOf(country)).items().map(({ createdAt }) => createdAt)
    expect(times.filter((time) => typeof time === 'string' && time >= now)).toEqual([])
  })
})

describe('the words of listings', () => {
  it.each(Object.entries(words))('in %s are fit to be published', (_language, known) => {
    for (const [title, description] of Object.values(known)) {
      expect(Title.safeParse(title).success).toBe(true)
      expect(Description.safeParse(description).success).toBe(true)
    }
    const titles = Object.values(known).map(([title]) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('say everything in the languages of the six countries', () => {
    for (const language of ['fr', 'el', 'it', 'pl', 'fi'])
      expect(Object.keys(words[language] ?? {}).sort()).toEqual(Object.keys(things).sort())
  })
})

it('gives the same past for the same seed, moment and accounts', async () => {
  const { public: country } = countries['CY'] ?? {}
  if (!country) throw new Error('no Cyprus')
  const [one, other] = [await pastOf(country), await makeOne(country)]
  expect(one.items()).toEqual(other.items())
})
