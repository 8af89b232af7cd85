import { add, type Check, differences, type Sums } from './check.ts'
import type { AccountImage, ExchangeImage } from './images.ts'

const holding = new Set(['accepted', 'handed_over', 'disputed'])

/** What an exchange holds in its receiver's account. */
export const heldFor = (exchange: ExchangeImage | undefined): number =>
  exchange && holding.has(exchange.status) ? exchange.price : 0

const balanceOf = (account: AccountImage | undefined): number => (account ? account.available + account.held : 0)

/** Invariant 2, at each commit: a balance changes by its entries and by nothing else. */
export const checkBalances: Check = (commit) => {
  const [expected, actual]: [Sums, Sums] = [new Map(), new Map()]
  for (const { id, before, after } of commit.entries) if (!before && after) add(expected, id, after.amount)
  for (const { id, before, after } of commit.accounts) add(actual, id, balanceOf(after) - balanceOf(before))
  return differences('the balance', expected, actual)
}

/** Invariant 3: what is held is what the exchanges hold. */
export const checkHolds: Check = (commit) => {
  const [expected, actual]: [Sums, Sums] = [new Map(), new Map()]
  for (const { before, after } of commit.exchanges) {
    const receiver = (after ?? before)?.receiver
    if (receiver !== undefined) add(expected, receiver, heldFor(after) - heldFor(before))
  }
  for (const { id, before, after } of commit.accounts) add(actual, id, (after?.held ?? 0) - (before?.held ?? 0))
  return differences('the held Digos', expected, actual)
}

/** Invariant 3: nothing is ever below zero, and Digos are whole; an account never disappears. */
export const checkLeast: Check = (commit) =>
  commit.accounts.flatMap(({ id, after }) => {
    if (!after) return [`the account of ${id} is gone`]
    return (['available', 'held', 'helped'] as const)
      .filter((name) => !(Number.isInteger(after[name]) && after[name] >= 0))
      .map((name) => `${name} of ${id} is ${after[name]}`)
  })

/** Invariant 7: an entry is behind all others of its account. */
export const checkOrder: Check = (commit) =>
  commit.accounts.flatMap(({ id, before, after }) => {
    const entries = commit.entries.filter((entry) => entry.id === id && !entry.before)
    const newest = entries.map((entry) => entry.after?.SK.slice('E#'.length) ?? '').toSorted()
    const isBehind = newest.every((entry) => before === undefined || entry > before.lastEntry)
    const isNamed = after === undefined || (newest.at(-1) ?? before?.lastEntry ?? after.lastEntry) === after.lastEntry
    return isBehind && isNamed ? [] : [`the newest entry of ${id} is not where its account says`]
  })
