import { requestExchange } from '../../lambdas/exchanges/request-exchange.ts'
import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { createListing } from '../../lambdas/listings/create-listing.ts'
import { readMe } from '../../lambdas/me/read-me.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { listings } from '../../shared/contract/listings.ts'
import { exchanges } from '../../shared/contract/exchanges.ts'
import type { App } from '../../shared/data/app.ts'
import { addressHash } from '../../shared/data/digest.ts'
import { followChange } from '../../shared/data/follow/follow-change.ts'
import { welcome } from '../../shared/data/welcome.ts'
import { instantAt, msOf } from '../../shared/domain/time.ts'
import { uuidOf } from '../../shared/domain/uuid.ts'
import type { ExchangeView } from '../../shared/model/exchange.ts'
import type { Listing } from '../../shared/model/listing.ts'
import { memoryTable } from '../simulation/table/memory-table.ts'
import { randomOf } from '../simulation/table/random.ts'
import { countingTable } from '../units/counting-table.ts'
import { aCountry } from './a-country.ts'

const start = '2026-03-02T09:00:00.000Z'

/** A clock that stands until it is moved; sleeping moves it. */
const standingClock = () => {
  let now = msOf(start)
  return {
    now: () => instantAt(now),
    sleep: async (ms: number) => void (now += Math.ceil(ms)),
    pass: (ms: number) => void (now += ms),
  }
}

/** A country in memory: its table counts what each operation costs, its stream is followed when told to. */
export const aCommunity = (seed = 1) => {
  const random = randomOf(seed)
  const clock = standingClock()
  const table = countingTable(memoryTable({ now: () => msOf(clock.now()) }))
  const app: App = { table, country: aCountry(), clock, chance: random }
  let followed = 0

  /** Follows the stream until nothing new comes out of it. */
  const settle = async (): Promise<void> => {
    while (followed < table.changes.end) {
      const [change] = table.changes.read(followed, 1)
      followed += 1
      if (change) {
        const { oldImage: before, newImage: after } = change
        await followChange(app, { ...(before && { before }), ...(after && { after }) })
      }
    }
  }

  /** Follows the whole stream once more, as after the loss of a checkpoint. */
  const settleAgain = async (): Promise<void> => {
    followed = 0
    await settle()
  }

  /** A member with a welcome grant of 50. */
  const aMember = async (displayName = 'Awa'): Promise<Caller> => {
    const id = uuidOf(random.bytes(16), 8)
    clock.pass(1)
    await welcome(app, { id, addressHash: addressHash('key', id), displayName, languages: ['fr'] })
    return { id, groups: [] }
  }
  return { app, table, clock, random, settle, settleAgain, aMember }
}

export type Community = ReturnType<typeof aCommunity>

/** A listing of somebody: an offer of a chair for 40 Digos unless said otherwise. */
export const aListing = (
  { app }: Community,
  owner: Caller,
  said: Partial<Parameters<typeof createListing>[0]> = {},
): Promise<Listing> =>
  createListing(
    listings.createListing.input.parse({
      kind: 'offer',
      subject: 'object',
      category: 'furniture',
      title: 'Une chaise',
      description: 'En bois, très solide.',
      language: 'fr',
      value: 40,
      place: { latitude: 48.85, longitude: 2.35 },
      ...said,
    }),
    owner,
    app,
  )

/** A request for a listing. */
export const aRequest = (
  { app }: Community,
  asker: Caller,
  listing: Pick<Listing, 'id'>,
  said: { quantity?: number; message?: string; idempotencyKey?: string } = {},
): Promise<ExchangeView> =>
  requestExchange(
    exchanges.requestExchange.input.parse({
      listingId: listing.id,
      message:
        'Bonjour, je cherche justement une chaise pour mon fils. Je peux passer demain après 18 h. Merci beaucoup !',
      ...said,
    }),
    asker,
    app,
  )

/** An accepted exchange of an offer, with its two sides. */
export const anAcceptedExchange = async (community: Community, said: Parameters<typeof aListing>[2] = {}) => {
  const giver = await community.aMember('Giver')
  const receiver = await community.aMember('Receiver')
  const listing = await aListing(community, giver, said)
  const { id } = await aRequest(community, receiver, listing)
  const exchange = await acceptExchange({ id }, giver, community.app)
  return { giver, receiver, listing, exchange }
}

/** Somebody helps somebody else, so that their Good Vibes grow. */
export const help = async (community: Community, giver: Caller, receiver: Caller, value = 0): Promise<void> => {
  const { id } = await aRequest(community, receiver, await aListing(community, giver, { value }))
  await acceptExchange({ id }, giver, community.app)
  community.clock.pass(1_000)
  await confirmExchange({ id }, receiver, community.app)
}

/** What a member has: `[available, held, Good Vibes]`. */
export const purseOf = async ({ app }: Community, member: Caller): Promise<[number, number, number]> => {
  const { available, held, goodVibes } = await readMe({}, member, app)
  return [available, held, goodVibes]
}
