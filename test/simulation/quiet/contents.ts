import type { Item } from '../../../shared/data/table.ts'
import {
  accountImage,
  type AccountImage,
  entryImage,
  type EntryImage,
  exchangeImage,
  type ExchangeImage,
  listingImage,
  type ListingImage,
} from '../book/images.ts'

/** The table as it lies there, read once more from its items alone: not from what the auditor has seen happen. */
export type Contents = {
  accounts: Map<string, AccountImage>
  entries: Map<string, EntryImage[]>
  helped: Map<string, Set<string>>
  exchanges: Map<string, ExchangeImage>
  listings: Map<string, ListingImage>
  /** Whom a block lies between, as `one other`, both ways. */
  blocked: Set<string>
  profiles: Map<string, Item>
  /** Sealed thanks as `exchange role`, published ones as `exchange member`. */
  sealed: Set<string>
  published: Set<string>
  /** Notices as `member kind exchange`, with how many there are. */
  notices: Map<string, number>
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

const setOf = (value: unknown): string[] => (value instanceof Set ? [...value].map(String) : [])

const fileMember = (contents: Contents, id: string, SK: string, item: Item): void => {
  if (SK === 'E~') contents.accounts.set(id, accountImage(item))
  else if (SK.startsWith('E#')) push(contents.entries, id, entryImage(item))
  else if (SK === 'P') contents.profiles.set(id, item)
  else if (SK === 'S') {
    for (const other of setOf(item['blocked'])) contents.blocked.add(`${id} ${other}`).add(`${other} ${id}`)
  } else if (SK.startsWith('H#')) {
    contents.helped.set(id, (contents.helped.get(id) ?? new Set()).add(SK.slice(2)))
  } else if (SK.startsWith('T#')) contents.published.add(`${SK.slice(2)} ${id}`)
  else if (SK.startsWith('N#')) {
    const name = `${id} ${String(item['kind'])} ${String(item['exchangeId'] ?? item['listingId'] ?? '')}`
    contents.notices.set(name, (contents.notices.get(name) ?? 0) + 1)
  }
}

const file = (contents: Contents, item: Item): void => {
  const [PK, SK] = [String(item['PK']), String(item['SK'])]
  const [family, id] = [PK.slice(0, 2), PK.slice(2)]
  if (family === 'M#') fileMember(contents, id, SK, item)
  else if (family === 'X#' && SK === 'X') contents.exchanges.set(id, exchangeImage(item))
  else if (family === 'X#' && SK.startsWith('T#')) contents.sealed.add(`${id} ${SK.slice(2)}`)
  else if (family === 'L#' && SK === 'H') contents.listings.set(id, listingImage(item))
}

export const contentsOf = (items: readonly Item[]): Contents => {
  const contents: Contents = {
    accounts: new Map(),
    entries: new Map(),
    helped: new Map(),
    exchanges: new Map(),
    listings: new Map(),
    blocked: new Set(),
    profiles: new Map(),
    sealed: new Set(),
    published: new Set(),
    notices: new Map(),
  }
  for (const item of items) file(contents, item)
  return contents
}
