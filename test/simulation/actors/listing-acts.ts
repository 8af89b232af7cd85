import { call, insist } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import type { ListingImage } from '../book/images.ts'
import type { Actor } from './community.ts'

const values = [0, 0, 1, 4, 5, 8, 10, 20, 40, 50, 99, 100]
const categories = ['food', 'furniture', 'clothing', 'repairs', 'tutoring'] as const
const places = [
  { latitude: 48.8566, longitude: 2.3522 },
  { latitude: 48.95, longitude: 2.36 },
  { latitude: 45.764, longitude: 4.8357 },
]

type Draft = Parameters<typeof operations.createListing.handle>[0]
type Said = Partial<Pick<Draft, 'kind' | 'category' | 'value' | 'quantity' | 'standing'>>

/** What a member says of a new listing. */
export const draftOf = ({ stage: { random } }: Actor, said: Said = {}) => {
  const isStanding = said.standing ?? random.chance(0.1)
  return {
    kind: random.chance(0.6) ? ('offer' as const) : ('need' as const),
    subject: isStanding || random.chance(0.3) ? ('service' as const) : ('object' as const),
    category: random.pick(categories),
    title: 'Une chaise',
    description: 'En bois, très solide.',
    language: 'fr',
    value: random.pick(values),
    quantity: random.chance(0.6) ? 1 : random.between(2, 5),
    remote: random.chance(0.1),
    place: random.pick(places),
    ...said,
    standing: isStanding,
  }
}

/** A key as an app makes one for each form, or none, as a script that does not care. */
export const keyFor = ({ stage: { random } }: Actor, share = 0.6): { idempotencyKey?: string } =>
  random.chance(share) ? { idempotencyKey: Buffer.from(random.bytes(9)).toString('base64url') } : {}

/** Publishes a listing and gives its id, unless nobody knows whether it was published. */
export const publish = async (actor: Actor, said: Said = {}): Promise<string | undefined> => {
  const draft = { ...draftOf(actor, said), ...keyFor(actor) }
  const outcome = await insist(actor.stage, operations.createListing, actor.member, draft)
  return outcome.kind === 'done' ? outcome.answer.id : undefined
}

const ownListing = ({ stage: { book, random }, member }: Actor): ListingImage | undefined => {
  const own = [...book.listings.values()].filter(({ owner }) => owner === member.caller.id)
  return own.length === 0 ? undefined : random.pick(own)
}

/** Changes something of a listing, at the version that the member has seen, or has not. */
export const edit = async (actor: Actor): Promise<void> => {
  const listing = ownListing(actor)
  if (!listing) return
  const { random } = actor.stage
  const seen = random.chance(0.1) ? listing.version - 1 : listing.version
  const changes = random.pick([
    { value: random.pick(values) },
    { quantity: random.between(1, 6) },
    { place: random.pick(places) },
    { remote: random.chance(0.5) },
    { description: 'En bois, presque neuve.' },
    { title: 'Deux chaises', value: random.pick(values) },
  ])
  await call(actor.stage, operations.changeListing, actor.member, {
    id: listing.id,
    ...(random.chance(0.95) && { ifMatch: `"${seen}"` }),
    ...changes,
  })
}

export const close = async (actor: Actor): Promise<void> => {
  const listing = ownListing(actor)
  if (listing) await insist(actor.stage, operations.closeListing, actor.member, { id: listing.id })
}

export const renew = async (actor: Actor): Promise<void> => {
  const listing = ownListing(actor)
  if (listing) await call(actor.stage, operations.renewListing, actor.member, { id: listing.id })
}

/** Reads what others see of a listing, and what it would cost. */
export const look = async (actor: Actor): Promise<void> => {
  const { book, random } = actor.stage
  if (book.listings.size === 0) return
  const { id } = random.pick([...book.listings.values()])
  await call(actor.stage, operations.readListing, actor.member, { id })
  await call(actor.stage, operations.quoteListing, actor.member, { id, quantity: random.between(1, 3) })
}
