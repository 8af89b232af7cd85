import { fileOf } from '../../shared/data/cells.ts'
import { key } from '../../shared/data/keys.ts'
import { headItem } from '../../shared/data/listing-items.ts'
import { filingOf } from '../../shared/data/publish-listing.ts'
import type { Item } from '../../shared/data/table.ts'
import { uuid7 } from '../../shared/domain/uuid.ts'
import { expiryOf } from '../../shared/domain/listing-life.ts'
import { instantAt } from '../../shared/domain/time.ts'
import { Category } from '../../shared/model/category.ts'
import type { Point } from '../../shared/model/place.ts'
import type { Random } from '../../test/simulation/table/random.ts'
import { drawBy } from './towns.ts'

const until = Date.parse('2026-11-23T00:00:00.000Z')
const termMs = 60 * 86_400_000
const title = 'A sturdy wooden chair, to be fetched by somebody who needs it now'

/** Categories as unequal as those of a community: the first is wanted seven times as often as the last. */
export const categoryBy = (random: Random) => {
  const draw = drawBy(Category.options.map((_, position) => 1 / (position + 3)))
  return (): Category => Category.options[draw(random.unit())] ?? 'other'
}

const photo = { id: 'q3Zk_0aB', width: 1600, height: 1200 }

/** Heads of open listings, as a country has them: places as they come, sixty days of them, titles of 20 to 60 letters. */
export const openListings = (random: Random, home: () => Point): (() => Item) => {
  const drawCategory = categoryBy(random)
  return () => {
    const createdAt = instantAt(until - random.below(termMs))
    const id = uuid7(createdAt, random.bytes(10))
    const category = drawCategory()
    const filed = fileOf(home())
    const remote = random.chance(0.15)
    const kind = random.pick(['offer', 'offer', 'need'] as const)
    const subject = random.pick(['object', 'object', 'service'] as const)
    // Who gives a thing shows it; who needs one, or offers an hour, has little to show.
    const isThing = kind === 'offer' && subject === 'object'
    const head = {
      ...({ id, category, remote, createdAt, version: 1, status: 'open', left: 1, given: 0, quantity: 1 } as const),
      kind,
      subject,
      title: title.slice(0, random.between(20, 60)),
      language: 'fr',
      value: random.below(60),
      standing: false,
      place: filed.centre,
      owner: uuid7(createdAt, random.bytes(10)),
      ownerName: 'Aminata',
      photos: random.chance(isThing ? 0.8 : 0.3) ? [photo] : [],
      expiresAt: expiryOf(category, createdAt),
      ...filingOf(filed, remote, createdAt),
    }
    return { ...key.listing(id), ...headItem(head, createdAt) }
  }
}
