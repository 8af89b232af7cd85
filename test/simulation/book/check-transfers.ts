import type { Check } from './check.ts'
import type { Commit } from './commit.ts'
import type { EntryImage } from './images.ts'

type Sided = { member: string; entry: EntryImage }

const transfersOf = (commit: Commit): Map<string, Sided[]> => {
  const transfers = new Map<string, Sided[]>()
  for (const { id: member, before, after: entry } of commit.entries) {
    if (before || !entry) continue
    const id = entry.SK.slice('E#'.length)
    transfers.set(id, [...(transfers.get(id) ?? []), { member, entry }])
  }
  return transfers
}

const settlementFaults = (sides: readonly Sided[], commit: Commit): string[] => {
  const giver = sides.find(({ entry }) => entry.side === 'giver')
  const receiver = sides.find(({ entry }) => entry.side === 'receiver')
  if (sides.length !== 2 || !giver || !receiver) return ['a settlement has one entry for each side']
  const exchange = commit.exchanges.find(({ id }) => id === giver.entry.exchangeId)?.after
  if (!exchange || receiver.entry.exchangeId !== exchange.id) return ['a settlement comes with its exchange']
  const { price, earned, value } = exchange
  const isRight =
    giver.member === exchange.giver &&
    receiver.member === exchange.receiver &&
    giver.entry.amount === earned &&
    receiver.entry.amount === 0 - price &&
    [giver, receiver].every(({ entry }) => entry.commons === price - earned)
  const isPriced = price >= 0 && price <= value && (earned === value || earned === 0)
  return [
    ...(isRight ? [] : [`the legs of exchange ${exchange.id} are not −price, +earned, price − earned`]),
    ...(isPriced ? [] : [`exchange ${exchange.id}: price ${price}, earned ${earned}, value ${value}`]),
  ]
}

const faultsOf = (sides: readonly Sided[], commit: Commit): string[] => {
  const [first] = sides
  const sum = sides.reduce((total, { entry }) => total + entry.amount, first?.entry.commons ?? 0)
  const isWhole = sides.every(({ entry }) => Number.isInteger(entry.amount) && Number.isInteger(entry.commons))
  return [
    ...(sum === 0 && isWhole ? [] : [`the legs sum to ${sum}`]),
    ...(first?.entry.kind === 'settlement' ? settlementFaults(sides, commit) : []),
  ]
}

/** Invariant 1: the legs of each transfer sum to zero, and are those of its exchange. */
export const checkTransfers: Check = (commit) =>
  [...transfersOf(commit)].flatMap(([id, sides]) => faultsOf(sides, commit).map((fault) => `transfer ${id}: ${fault}`))
