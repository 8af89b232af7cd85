import type { Item } from '../table.ts'

/** What an item says, or undefined where it makes no sense: the audit reports such an item, it does not stop at it. */
export const readLeniently = <T>(read: (item: Item) => T, item: Item | undefined): T | undefined => {
  try {
    return item && read(item)
  } catch {
    return undefined
  }
}
