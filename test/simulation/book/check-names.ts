import type { Book } from './book.ts'
import type { Check } from './check.ts'
import type { Commit } from './commit.ts'

/** What follows of a new name gives a listing the name that its owner has at that moment, never an older one. */
export const checkNames: Check = ({ listings, by }, { book }) =>
  listings.flatMap(({ id, before, after }) => {
    if (by?.name !== 'follow' || !before || !after || before.ownerName === after.ownerName) return []
    const name = book.names.get(after.owner)
    return after.ownerName === name
      ? []
      : [`listing ${id} is ${after.ownerName}'s now, and its owner is ${name ?? 'nobody'}`]
  })

/** Enters what members and associations are called. */
export const enterNames = (book: Book, { others }: Commit): void => {
  for (const { key, after } of others) {
    const isMember = key.PK.startsWith('M#') && key.SK === 'P'
    if (!isMember && !(key.PK.startsWith('A#') && key.SK === 'H')) continue
    const name = after?.item[isMember ? 'displayName' : 'name']
    if (typeof name === 'string') book.names.set(key.PK.slice(2), name)
    else book.names.delete(key.PK.slice(2))
  }
}
