import { NoAccount } from './no-account.ts'
import { Account, type Standing } from '../model/account.ts'
import type { MemberId } from '../model/ids.ts'
import { Refusal } from '../errors.ts'
import { partsOf } from './keys.ts'
import type { Item } from './table.ts'

/** A string set of an item as a list; an empty set is no attribute at all. */
const listOf = (value: unknown): string[] => (value instanceof Set ? [...value].map(String) : [])

/** The account in an item. @throws NoAccount where there is none yet */
export const accountOf = (item: Item | undefined): Account => {
  if (!item) throw new NoAccount()
  const { PK, SK, ...rest } = item
  return Account.parse({ ...rest, member: partsOf({ PK: String(PK), SK: String(SK) }).id, open: listOf(rest['open']) })
}

/** An account that may still act. @throws Refusal `account_closed` */
export const openAccountOf = (item: Item | undefined): Account => {
  const account = accountOf(item)
  if (account.closedAt ?? account.leavingAt) throw new Refusal('account_closed')
  return account
}

/** What holds for a member; most members have no such item, and nothing held against them. */
export const standingOf = (item: Item | undefined): Standing => ({
  blocked: new Set(listOf(item?.['blocked'])),
  blockedBy: new Set(listOf(item?.['blockedBy'])),
  ...(typeof item?.['closedAt'] === 'string' && { closedAt: item['closedAt'] }),
  ...(typeof item?.['noticesReadUntil'] === 'string' && { noticesReadUntil: item['noticesReadUntil'] }),
})

/** What holds for a member who acts. @throws Refusal `account_closed` */
export const actingStandingOf = (item: Item | undefined): Standing => {
  const standing = standingOf(item)
  if (standing.closedAt) throw new Refusal('account_closed')
  return standing
}

/** Is there a block between a member and another, either way? */
export const isBlocked = (standing: Standing, other: MemberId): boolean =>
  standing.blocked.has(other) || standing.blockedBy.has(other)
