import { beginning, toleranceMs } from '../world/machines.ts'
import type { Check, Ground } from './check.ts'
import type { Commit } from './commit.ts'
import type { ExchangeImage } from './images.ts'

/** The table of moves, written down once more: from, move, by whom, to. `owner` and `asker` stand for a side. */
export const movesTable = [
  '- request asker requested',
  'requested accept owner accepted',
  'requested decline owner declined',
  'requested decline schedule declined',
  'requested withdraw asker withdrawn',
  'requested withdraw schedule withdrawn',
  'requested expire schedule expired',
  'accepted handover giver handed_over',
  'accepted confirm receiver completed',
  'accepted confirm giver completed',
  'handed_over confirm receiver completed',
  'handed_over confirm giver completed',
  'handed_over confirm schedule completed',
  'accepted cancel giver cancelled',
  'accepted cancel receiver cancelled',
  'handed_over cancel giver cancelled',
  'handed_over cancel receiver cancelled',
  'disputed cancel giver cancelled',
  'disputed cancel receiver cancelled',
  'accepted expire schedule expired',
  'accepted dispute giver disputed',
  'accepted dispute receiver disputed',
  'handed_over dispute giver disputed',
  'handed_over dispute receiver disputed',
  'disputed resolve moderator completed',
  'disputed resolve moderator cancelled',
  'disputed expire schedule cancelled',
] as const
const moves = new Set<string>(movesTable)

const kinOf = (exchange: ExchangeImage, by: string): string[] => {
  const asker = exchange.kind === 'offer' ? 'receiver' : 'giver'
  return by === 'giver' || by === 'receiver' ? [by, by === asker ? 'asker' : 'owner'] : [by]
}

/** The names that a step may have in the table of moves: by the side that made it, and by what that side is to it. */
export const namesOf = (before: ExchangeImage | undefined, after: ExchangeImage): string[] => {
  const step = after.history.at(-1)
  if (!step || before?.history.length === after.history.length) return []
  return kinOf(after, step.by).map((by) => `${before?.status ?? '-'} ${step.move} ${by} ${after.status}`)
}

/** Invariant 12: final states are final, every move is one of the table, and what was is not rewritten. */
export const checkMoves: Check = (commit) =>
  commit.exchanges.flatMap(({ id, before, after }) => {
    if (!after) return [`exchange ${id} is gone`]
    if (before?.status === after.status && before.history.length === after.history.length) return []
    const steps = after.history.length - (before?.history.length ?? 0)
    if (steps !== 1) return [`exchange ${id} went to ${after.status} by ${steps} moves`]
    const names = namesOf(before, after)
    return names.some((name) => moves.has(name)) ? [] : [`exchange ${id}: ${names.join(' or ')} is no move`]
  })

const frozen = ['id', 'listingId', 'kind', 'giver', 'receiver', 'quantity', 'value', 'createdAt'] as const

/** What an exchange is about never changes, but for a gift of which fewer pieces came; its price only once, at the acceptance. */
export const checkFrozen: Check = (commit) =>
  commit.exchanges.flatMap(({ id, before, after }) => {
    if (!before || !after) return []
    const isPart = before.status !== 'completed' && after.status === 'completed' && after.promised === before.quantity
    const mayChange = isPart && after.quantity < before.quantity ? ['quantity', 'value'] : []
    const changed = frozen.filter((name) => before[name] !== after[name] && !mayChange.includes(name))
    const isAccepting = before.status === 'requested' && after.status === 'accepted'
    if (!isAccepting && before.price !== after.price) return [`the price of ${id} changed in ${after.status}`]
    return changed.map((name) => `${name} of exchange ${id} changed`)
  })

/** Invariant 4: completed, if and only if settled, and once. */
export const checkSettled: Check = (commit, { book }) =>
  [...new Set([...commit.exchanges.map(({ id }) => id), ...settledIn(commit)])].flatMap((id) => {
    const now = settledIn(commit).filter((each) => each === id).length + (book.settled.has(id) ? 2 : 0)
    const isCompleted = (commit.exchanges.find((step) => step.id === id)?.after ?? book.exchanges.get(id))?.status
    if (isCompleted === 'completed') return now === 2 ? [] : [`exchange ${id} is completed with ${now} entries`]
    return now === 0 ? [] : [`exchange ${id} is ${isCompleted ?? 'absent'} and settled`]
  })

const settledIn = (commit: Commit): string[] =>
  commit.entries.flatMap(({ before, after }) =>
    !before && after?.kind === 'settlement' && after.exchangeId !== undefined ? [after.exchangeId] : [],
  )

/** Price = value − discount; the discount is ⌊value · Good Vibes / 100⌋, at least 1 from 5 Digos on. */
const priceAt = (value: number, helped: number, { economy }: Ground): number => {
  const vibes = Math.floor((economy.goodVibesCap * helped) / (helped + economy.goodVibesHalf))
  const discount = Math.floor((value * vibes) / 100)
  return value - (vibes > 0 && value >= 5 ? Math.max(discount, 1) : discount)
}

/** Invariant 6: the acceptance fixes the price from the Good Vibes of that moment, never above the one shown. */
export const checkPrice: Check = (commit, ground) =>
  commit.exchanges.flatMap(({ id, before, after }) => {
    if (before?.status !== 'requested' || after?.status !== 'accepted') return []
    const helped = commit.accounts.find((account) => account.id === after.receiver)?.before?.helped ?? 0
    const isFree = after.association === 'receiver' || after.sponsor !== undefined
    const expected = isFree ? 0 : Math.min(before.price, priceAt(before.value, helped, ground))
    return after.price === expected ? [] : [`the price of ${id} is ${after.price}, not ${expected}`]
  })

/** The schedule ends nothing before its time, give or take what clocks differ. */
export const checkDue: Check = (commit) =>
  commit.exchanges.flatMap(({ id, before, after }) => {
    const step = after?.history.at(-1)
    const isEnded = before && after && before.status !== after.status && step?.by === 'schedule'
    if (!isEnded || step.move === 'decline' || step.move === 'withdraw') return []
    const isDue = before.due !== undefined && Date.parse(before.due) <= beginning + commit.at + toleranceMs
    return isDue ? [] : [`the schedule ended ${id}, which is due at ${before.due ?? 'no time'}`]
  })
