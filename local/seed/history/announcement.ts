import { publishListing } from '../../../shared/data/publish-listing.ts'
import { creationOf } from '../../../shared/data/idempotency.ts'
import { assert } from '../../../shared/errors.ts'
import type { Listing } from '../../../shared/model/listing.ts'
import type { Random } from '../../../test/simulation/table/random.ts'
import { type Thing, type ThingId, things } from '../listings/things.ts'
import { words } from '../listings/words.ts'
import type { Person } from '../people/person.ts'
import { talkIn } from '../talk/talks.ts'
import { show } from '../photos/show.ts'
import type { Past } from './past.ts'

/** Something that somebody will publish, and has once `listing` is there; of an association's, who publishes it. */
export type Announced = { readonly owner: Person; readonly language: string; listing?: Listing }

/** A thing that a member will publish. */
export type Announcement = Announced & {
  readonly thing: ThingId
  /** Exactly as the guide says, where that matters. */
  readonly isByGuide?: true
}

const valueFactors = [0.8, 1, 1, 1, 1.2] as const
const freeShare = 0.1

/** About what the guide says; some give theirs for nothing. */
const valueOf = ({ kind, value }: Thing, random: Random): number => {
  if (kind === 'offer' && random.chance(freeShare)) return 0
  return value < 10 ? value : Math.round(value * random.pick(valueFactors))
}

/** Publishes it, at the past's present time. */
export const publish = async (past: Past, said: Announcement, random: Random): Promise<Listing> => {
  const thing: Thing = things[said.thing]
  const known = words[said.language]?.[said.thing]
  assert(known !== undefined, `there are words for ${said.thing} in ${said.language}`)
  const [title, description] = known
  const isObject = thing.subject === 'object'
  const draft = {
    kind: thing.kind,
    subject: thing.subject,
    category: thing.category,
    title,
    description,
    language: said.language,
    value: said.isByGuide ? thing.value : valueOf(thing, random),
    quantity: thing.quantity ?? 1,
    standing: thing.standing ?? false,
    remote: thing.remote ?? false,
    ...(isObject && thing.kind === 'offer' && { condition: random.pick(['good', 'good', 'used'] as const) }),
    ...(!isObject && { availability: random.pick(talkIn(said.language).availability) }),
    place: said.owner.home,
  }
  const creation = creationOf(past.app, { member: said.owner.id, operation: 'createListing', body: draft })
  said.listing = await publishListing(past.app, said.owner.id, creation, draft)
  await show(past, said.listing, said.thing)
  return said.listing
}
