import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { Again, commit, type Step } from '../commit.ts'
import { key } from '../keys.ts'
import type { ListingHead } from '../listing-items.ts'
import { type IndexMark, listingsOf } from '../own-lists.ts'

const pageSize = 50

const renamed = ({ id }: ListingHead, ownerName: string): Step => ({
  write: {
    Update: {
      Key: key.listing(id),
      UpdateExpression: 'SET ownerName = :name',
      ConditionExpression: 'attribute_exists(PK)',
      ExpressionAttributeValues: { ':name': ownerName },
    },
  },
  otherwise: () => new Again(),
})

/** A reserved listing may be open again. */
const isListed = ({ status }: ListingHead): boolean => status === 'open' || status === 'reserved'

/** Gives a member's listings that are or may be listed the name that the member has now. */
export const renameListings = async (app: App, owner: MemberId, name: string): Promise<void> => {
  let mark: IndexMark | undefined
  do {
    const page = await listingsOf(app, owner, pageSize, mark)
    for (const listing of page.items) {
      if (isListed(listing) && listing.ownerName !== name) await commit(app, [renamed(listing, name)])
    }
    mark = page.next
  } while (mark)
}
