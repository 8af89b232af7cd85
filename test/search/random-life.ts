import * as fc from 'fast-check'
import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { cancelExchange } from '../../lambdas/exchanges/cancel-exchange.ts'
import { changeListing } from '../../lambdas/listings/change-listing.ts'
import { closeListing } from '../../lambdas/listings/close-listing.ts'
import { changeMe } from '../../lambdas/me/change-me.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { followChange } from '../../shared/data/follow/follow-change.ts'
import { Refusal } from '../../shared/errors.ts'
import type { Listing } from '../../shared/model/listing.ts'
import { aListing, aRequest, type Community } from '../community/a-community.ts'

const titles = ['Canapé bleu', 'Deux chaises', 'Vélo et chaises', 'Cours de guitare', 'Canapé, vélo, table']
const places = [48.85, 45.75, 43.3].map((latitude) => ({ latitude, longitude: 5 }))
const at = <T>(list: readonly T[], number: number): T | undefined => list[number % list.length]

type Scene = { community: Community; owner: Caller; listings: Listing[] }

const edit = async ({ community, owner }: Scene, id: string, change: object): Promise<void> => {
  const { version } = await versionOf(community, id)
  await changeListing({ id, ifMatch: String(version), ...change }, owner, community.app)
}

const versionOf = async ({ app }: Community, id: string): Promise<{ version: number }> => {
  const head = await app.table.get({ PK: `L#${id}`, SK: 'H' })
  return { version: Number(head?.['version']) }
}

/** Somebody takes a listing, and may not come after all. */
const take = async ({ community, owner }: Scene, listing: Listing, what: number): Promise<void> => {
  const { id } = await aRequest(community, await community.aMember(), listing)
  await acceptExchange({ id }, owner, community.app)
  if (what % 2 === 0) await cancelExchange({ id, reason: 'cannot_meet' }, owner, community.app)
}

const acts = {
  retitle: (scene: Scene, { id }: Listing, what: number) => edit(scene, id, { title: at(titles, what) }),
  describe: (scene: Scene, { id }: Listing, what: number) => edit(scene, id, { description: at(titles, what) }),
  move: (scene: Scene, { id }: Listing, what: number) => edit(scene, id, { place: at(places, what) }),
  remote: (scene: Scene, { id }: Listing, what: number) => edit(scene, id, { remote: what % 2 === 0 }),
  value: (scene: Scene, { id }: Listing, what: number) => edit(scene, id, { value: what }),
  close: ({ community, owner }: Scene, { id }: Listing) => closeListing({ id }, owner, community.app),
  take,
  rename: ({ community, owner }: Scene, _: Listing, what: number) =>
    changeMe({ displayName: `Awa ${what}` }, owner, community.app),
}

/** How the stream comes after an act: not yet, as it should, again, from earlier on, or its items in another order. */
const streams = ['late', 'in order', 'twice', 'from earlier on', 'out of order'] as const

const publishing = 'publish'

/** One thing that happens, and how its changes come; numbers choose among what there is. */
export const anAct = fc.record({
  act: fc.constantFrom(publishing, ...(Object.keys(acts) as (keyof typeof acts)[])),
  which: fc.nat(7),
  what: fc.nat(7),
  stream: fc.constantFrom(...streams),
})
type Act = { act: keyof typeof acts | typeof publishing; which: number; what: number; stream: (typeof streams)[number] }

/** A community with a stream that can be delivered wrongly; `finish` delivers what has not come yet. */
export const aLife = async (community: Community) => {
  const scene: Scene = { community, owner: await community.aMember(), listings: [] }
  let told = 0
  const tell = async (from: number): Promise<void> => {
    for (const { oldImage: before, newImage: after } of community.table.changes.read(from))
      await followChange(community.app, { ...(before && { before }), ...(after && { after }) })
  }
  const deliver = async (stream: Act['stream']): Promise<void> => {
    if (stream === 'late') return
    const from = stream === 'from earlier on' ? Math.max(0, told - 12) : told
    const end = community.table.changes.end
    if (stream === 'out of order') {
      const changes = community.table.changes.read(from)
      const byItem = Map.groupBy(changes, ({ key }) => `${key.PK} ${key.SK}`)
      for (const { oldImage: before, newImage: after } of [...byItem.values()].toReversed().flat())
        await followChange(community.app, { ...(before && { before }), ...(after && { after }) })
    } else await tell(from)
    if (stream === 'twice') await tell(from)
    told = end
  }
  const act = async ({ act: name, which, what, stream }: Act): Promise<void> => {
    const listing = at(scene.listings, which)
    community.clock.pass(1_000)
    if (name === publishing || !listing)
      scene.listings.push(await aListing(community, scene.owner, { title: at(titles, what) ?? '' }))
    else
      await acts[name](scene, listing, what).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error
      })
    await deliver(stream)
  }
  const finish = async (): Promise<void> => {
    while (told < community.table.changes.end) await deliver('in order')
  }
  return { act, finish }
}
