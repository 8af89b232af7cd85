import type { Effect } from '../table/plan-write.ts'
import type { OperationRecord } from '../world/operation-record.ts'
import {
  accountImage,
  type AccountImage,
  entryImage,
  type EntryImage,
  exchangeImage,
  type ExchangeImage,
  listingImage,
  type ListingImage,
} from './images.ts'

/** One item of a transaction, before and after. */
type Step<T> = { id: string; before: T | undefined; after: T | undefined }

/** A write or transaction that was made, sorted by what it touched. `id` is that of the partition. */
export type Commit = {
  /** Milliseconds since the world began. */
  at: number
  by: OperationRecord | undefined
  exchanges: Step<ExchangeImage>[]
  listings: Step<ListingImage>[]
  accounts: Step<AccountImage>[]
  /** `id` is the member's. */
  entries: Step<EntryImage>[]
  /** Puts of `H#`: the giver's id, and whom they helped. */
  helped: { giver: string; receiver: string; isNew: boolean }[]
  /** Puts of a grant's mark, by the hash of the address. */
  marks: { address: string; isNew: boolean }[]
  others: Effect[]
}

const stepOf = <T>(effect: Effect, id: string, image: (item: Record<string, unknown>) => T): Step<T> => ({
  id,
  before: effect.before && image(effect.before.item),
  after: effect.after && image(effect.after.item),
})

/** Sorts the effects of a commit; what is only checked and not changed is no part of it. */
export const commitOf = (effects: readonly Effect[], at: number, by: OperationRecord | undefined): Commit => {
  const commit: Commit = {
    at,
    by,
    exchanges: [],
    listings: [],
    accounts: [],
    entries: [],
    helped: [],
    marks: [],
    others: [],
  }
  for (const effect of effects) if (effect.kind !== 'ConditionCheck') file(commit, effect)
  return commit
}

const file = (commit: Commit, effect: Effect): void => {
  const { PK, SK } = effect.key
  const [family, id] = [PK.slice(0, 2), PK.slice(2)]
  const isNew = effect.before === undefined
  if (family === 'X#' && SK === 'X') commit.exchanges.push(stepOf(effect, id, exchangeImage))
  else if (family === 'L#' && SK === 'H') commit.listings.push(stepOf(effect, id, listingImage))
  else if (family === 'M#' && SK === 'E~') commit.accounts.push(stepOf(effect, id, accountImage))
  else if (family === 'M#' && SK.startsWith('E#')) commit.entries.push(stepOf(effect, id, entryImage))
  else if (family === 'M#' && SK.startsWith('H#')) commit.helped.push({ giver: id, receiver: SK.slice(2), isNew })
  else if (family === 'G#') commit.marks.push({ address: id, isNew })
  else commit.others.push(effect)
}
