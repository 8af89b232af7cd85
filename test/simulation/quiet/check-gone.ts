import type { Item } from '../../../shared/data/table.ts'

const familyOf = ({ PK, SK }: Item): string => `${String(PK).slice(0, 2)} ${String(SK).replace(/#.*/, '#')}`
const idOf = ({ PK }: Item): string => String(PK).slice(2)

/** Whose leaving is done, down to its last look. */
const goneOf = (items: readonly Item[]): Set<string> => {
  const due = new Set(items.filter((item) => item['SK'] === 'S' && item['dueAt'] !== undefined).map(idOf))
  const closed = items.filter((item) => item['SK'] === 'E~' && item['closedAt'] !== undefined).map(idOf)
  return new Set(closed.filter((id) => !due.has(id)))
}

const exchangeTells = (item: Item, isGone: (id: unknown) => boolean): boolean =>
  (['giver', 'receiver'] as const).some(
    (role) => isGone(item[role]) && (item[`${role}Name`] !== '' || item['appointment'] !== undefined),
  )

/** Does an item still tell who somebody was who is gone? */
const tells = (item: Item, isGone: (id: unknown) => boolean, goneListings: ReadonlySet<string>): boolean => {
  const family = familyOf(item)
  if (family === 'M# P') return isGone(idOf(item)) && Object.keys(item).toSorted().join() !== 'PK,SK,leftAt'
  if (family === 'X# X') return exchangeTells(item, isGone)
  if (family === 'L# H') return isGone(item['owner']) && item['ownerName'] !== ''
  if (family === 'L# D') return goneListings.has(idOf(item)) && item['description'] !== undefined
  if (family === 'M# T#' && isGone(idOf(item))) return Boolean(item['fromName']) || item['text'] !== undefined
  return ['X# T#', 'M# T#'].includes(family) && isGone(item['from']) && Boolean(item['fromName'])
}

/** Of who has left nothing tells who they were, wherever others keep it. */
export const checkGone = (items: readonly Item[]): string[] => {
  const gone = goneOf(items)
  const isGone = (id: unknown): boolean => gone.has(String(id))
  const heads = items.filter((item) => familyOf(item) === 'L# H' && isGone(item['owner']))
  const goneListings = new Set(heads.map(idOf))
  return items
    .filter((item) => tells(item, isGone, goneListings))
    .map((item) => `${String(item['PK'])} ${String(item['SK'])} tells who somebody was who has left`)
}
