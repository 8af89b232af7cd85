import { browse } from '../../../shared/data/browse/browse.ts'
import type { ListingCard } from '../../../shared/model/listing.ts'
import type { ListingImage } from '../book/images.ts'
import { operate } from '../world/operate.ts'
import type { Stage } from '../world/stage.ts'
import type { Contents } from './contents.ts'

/** Around the two places in and near Paris; the third place of the simulation is Lyon. */
const paris = { latitude: 48.9, longitude: 2.35, radiusKm: 30 }
const isInParis = ({ latitude }: ListingImage): boolean => latitude > 47

const lists = [
  { name: 'nearest', input: { ...paris, sort: 'nearest' as const }, isIn: isInParis },
  { name: 'newest', input: { ...paris, sort: 'newest' as const }, isIn: isInParis },
  {
    name: 'remote',
    input: { ...paris, sort: 'newest' as const, remote: true },
    isIn: ({ remote }: ListingImage) => remote,
  },
]
const pagesMost = 200

/** All pages of a list, as a visitor turns them. */
const allPages = async (stage: Stage, input: (typeof lists)[number]['input']): Promise<ListingCard[] | undefined> => {
  const cards: ListingCard[] = []
  let cursor: string | undefined
  for (let page = 0; page < pagesMost; page += 1) {
    const { outcome } = await operate(stage, { name: 'browse', member: '', input }, (app) =>
      browse(app, undefined, { ...input, limit: 7, cursor }),
    )
    if (outcome.kind !== 'done') return undefined
    cards.push(...outcome.answer.items)
    cursor = outcome.answer.cursor
    if (cursor === undefined) return cards
  }
  return undefined
}

const isSame = (card: ListingCard, listing: ListingImage | undefined): boolean =>
  listing !== undefined &&
  card.value === listing.value &&
  card.left === listing.left &&
  card.place.latitude === listing.latitude &&
  card.expiresAt === listing.expiresAt

/** Invariant 14: what lists show is what is open, each once, and as it is. */
export const checkBrowse = async (stage: Stage, { listings }: Contents): Promise<string[]> => {
  const faults: string[] = []
  for (const { name, input, isIn } of lists) {
    const cards = await allPages(stage, input)
    if (!cards) faults.push(`the list of the ${name} has no end`)
    const shown = (cards ?? []).map(({ id }) => id).toSorted()
    const open = [...listings.values()].filter((each) => each.status === 'open' && isIn(each))
    const expected = open.map(({ id }) => id).toSorted()
    if (shown.join() !== expected.join()) faults.push(`the ${name} are ${shown.length}, not ${expected.length}`)
    const other = (cards ?? []).find((card) => !isSame(card, listings.get(card.id)))
    if (other) faults.push(`${other.id} is another one in the list of the ${name}`)
  }
  return faults
}
