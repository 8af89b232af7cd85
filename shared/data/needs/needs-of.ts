import type { AssociationId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { headOf, type ListingHead } from '../listing-items.ts'
import { type IndexMark, keysOf, type OwnPage } from '../own-lists.ts'
import type { Item, Key } from '../table.ts'

const batchMost = 100

type Asked = {
  /** Only those that are open; else those of every state. */
  isOpen: boolean
  limit: number
  mark: IndexMark | undefined
  /** What is read in the same batch. */
  beside: readonly Key[]
}

/** A page of an association's listings, newest first, and what was read beside it: one query and one batch. */
export const needsOf = async (
  app: App,
  association: AssociationId,
  { isOpen, limit, mark, beside }: Asked,
): Promise<OwnPage<ListingHead> & { beside: (Item | undefined)[] }> => {
  const index = isOpen
    ? ({ name: 'open', attribute: 'openOf' } as const)
    : ({ name: 'listedBy', attribute: 'owner' } as const)
  const most = Math.min(limit, batchMost - beside.length)
  const found = await keysOf(app, index, association, most + 1, mark)
  const page = found.slice(0, most)
  const last = page.at(-1)
  const keys = page.map(({ PK, SK }) => ({ PK, SK }))
  const items = await app.table.batchGet([...beside, ...keys], { consistent: true })
  const heads = items.slice(beside.length).flatMap((item) => (item ? [headOf(item)] : []))
  return {
    // The index follows a moment later than what it is an index of.
    items: isOpen ? heads.filter(({ status }) => status === 'open') : heads,
    ...(last && found.length > most && { next: last }),
    beside: items.slice(0, beside.length),
  }
}
