import type { App } from '../../shared/data/app.ts'
import type { BrowseInput } from '../../shared/data/browse/asked.ts'
import { fileOf } from '../../shared/data/cells.ts'
import { indexes } from '../../shared/data/indexes.ts'
import { key } from '../../shared/data/keys.ts'
import { headItem } from '../../shared/data/listing-items.ts'
import { filingOf } from '../../shared/data/publish-listing.ts'
import { instantAt, msOf } from '../../shared/domain/time.ts'
import type { ListingCard } from '../../shared/model/listing.ts'
import { aCountry } from '../community/a-country.ts'
import { memoryTable } from '../simulation/table/memory-table.ts'

export const paris = { latitude: 48.8566, longitude: 2.3522 }
/** When the first minute of a market begins. */
const start = msOf('2026-03-02T09:00:00.000Z')
/** Around the middle of Paris, nearest first. */
export const around: BrowseInput = { ...paris, radiusKm: 50, sort: 'nearest' }

/** What sets one listing apart from another here. */
type Said = { north?: number; east?: number; minute?: number; owner?: string } & Partial<
  Pick<ListingCard, 'kind' | 'subject' | 'category' | 'remote'>
>

export const idOf = (family: string, number: number): string =>
  `${family.repeat(8)}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

/** An open listing some degrees from the middle of Paris. */
const headOf = ({ north = 0, east = 0, minute = 0, owner = idOf('a', 0), ...said }: Said, number: number) => {
  const filed = fileOf({ latitude: paris.latitude + north, longitude: paris.longitude + east })
  const createdAt = instantAt(start + minute * 60_000)
  const words = { kind: 'offer', subject: 'object', category: 'furniture', remote: false, ...said } as const
  return {
    ...({ version: 1, status: 'open', left: 1, given: 0, quantity: 1, standing: false, value: 5 } as const),
    ...words,
    id: idOf('b', (number * 7919) % 10_007),
    title: 'Une chaise',
    language: 'fr',
    owner,
    ownerName: 'Awa',
    photos: [],
    place: filed.centre,
    createdAt,
    expiresAt: '2026-05-01T09:00:00.000Z',
    ...filingOf(filed, words.remote, createdAt),
  }
}

/** A country with some open listings; `calls` are those that reached the table. */
export const aMarket = async (said: readonly Said[]) => {
  const table = memoryTable({ indexes: indexes.filter(({ name }) => name === 'near' || name === 'recent') })
  const heads = said.map(headOf)
  for (const head of heads)
    await table.write({ Put: { Item: { ...key.listing(head.id), ...headItem(head, head.createdAt) } } })
  const clock = { now: () => instantAt(start), sleep: async () => undefined }
  const chance = { bytes: (count: number) => new Uint8Array(count), unit: () => 0 }
  const app: App = { table, country: aCountry(), clock, chance }
  const calls: string[] = []
  table.observe(({ kind }) => calls.push(kind))
  return { app, table, heads, calls }
}

/** The listings of a town of about ten kilometres. */
export const aTown = (north: number, east: number): Said[] =>
  Array.from({ length: 240 }, (_, minute) => {
    return { minute, north: north + (minute % 7) / 60, east: east + (minute % 11) / 60 }
  })

export type Market = Awaited<ReturnType<typeof aMarket>>
