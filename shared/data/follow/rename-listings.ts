import type { ListingId, MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { Again, type Step } from '../commit.ts'
import { decide, type Plan } from '../decide.ts'
import { key } from '../keys.ts'
import { headOf, type ListingHead } from '../listing-items.ts'
import { type IndexMark, listingsOf } from '../own-lists.ts'
import type { Key } from '../table.ts'

/** An owner of listings, and where what they are called now is kept. */
export type Named = { owner: MemberId; at: Key; attribute: 'displayName' | 'name' }

const pageSize = 50

/** They are still called so: who follows an older change late undoes nothing. */
const stillStep = ({ at, attribute }: Named, name: string): Step => ({
  write: {
    ConditionCheck: {
      Key: at,
      ConditionExpression: '#name = :name',
      ExpressionAttributeNames: { '#name': attribute },
      ExpressionAttributeValues: { ':name': name },
    },
  },
  otherwise: () => new Again(),
})

const renamed = ({ id, ownerName }: ListingHead, name: string): Step => ({
  write: {
    Update: {
      Key: key.listing(id),
      UpdateExpression: 'SET ownerName = :name',
      ConditionExpression: 'ownerName = :seen',
      ExpressionAttributeValues: { ':name': name, ':seen': ownerName },
    },
  },
  otherwise: () => new Again(),
})

/** A reserved listing may be open again. */
const isListed = ({ status }: ListingHead): boolean => status === 'open' || status === 'reserved'

const rename = (app: App, named: Named, id: ListingId): Promise<void> =>
  decide(app, async (): Promise<Plan<void>> => {
    const [item, owner] = await app.table.batchGet([key.listing(id), named.at], { consistent: true })
    const name = owner?.[named.attribute]
    const listing = headOf(item)
    const isNews = typeof name === 'string' && isListed(listing) && listing.ownerName !== name
    return { steps: isNews ? [stillStep(named, name), renamed(listing, name)] : [], answer: undefined }
  })

/** Gives the listings of an owner that are or may be listed the name that the owner has now; one who has left has none. */
export const renameListings = async (app: App, named: Named): Promise<void> => {
  const name = (await app.table.get(named.at, { consistent: true }))?.[named.attribute]
  if (name === undefined) return
  let mark: IndexMark | undefined
  do {
    const page = await listingsOf(app, named.owner, pageSize, mark)
    for (const listing of page.items) {
      if (isListed(listing) && listing.ownerName !== name) await rename(app, named, listing.id)
    }
    mark = page.next
  } while (mark)
}
