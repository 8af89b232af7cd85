import { heldFor } from '../book/check-accounts.ts'
import type { EntryImage } from '../book/images.ts'
import type { Contents } from './contents.ts'

const sum = (numbers: Iterable<number>): number => {
  let total = 0
  for (const each of numbers) total += each
  return total
}

/** Invariant 2: each account, recomputed from its entries alone, and from the exchanges that hold. */
const accountFaults = ({ accounts, entries, exchanges }: Contents): string[] =>
  [...accounts].flatMap(([id, { available, held }]) => {
    const booked = sum((entries.get(id) ?? []).map(({ amount }) => amount))
    const holding = sum([...exchanges.values()].map((exchange) => (exchange.receiver === id ? heldFor(exchange) : 0)))
    return [
      ...(booked === available + held ? [] : [`${id} has ${available + held}, its entries say ${booked}`]),
      ...(holding === held ? [] : [`${id} holds ${held}, its exchanges ${holding}`]),
    ]
  })

type Totals = { balances: number; commons: number; kinds: Map<string, number> }

/** The commons' leg stands in each entry of a transfer and counts once. */
const totalsOf = ({ accounts, entries }: Contents): Totals => {
  const seen = new Map<string, EntryImage>()
  const kinds = new Map<string, number>()
  for (const entry of [...entries.values()].flat()) {
    kinds.set(entry.kind, (kinds.get(entry.kind) ?? 0) + entry.amount)
    seen.set(entry.SK, entry)
  }
  return {
    balances: sum([...accounts.values()].map(({ available, held }) => available + held)),
    commons: sum([...seen.values()].map(({ commons }) => commons)),
    kinds,
  }
}

/** Invariant 2: the sum of all balances is grants + subsidies + corrections − returns; with the commons it is 0. */
const totalFaults = (contents: Contents): string[] => {
  const { balances, commons, kinds } = totalsOf(contents)
  const booked = sum(kinds.values())
  return [
    ...(balances + commons === 0 ? [] : [`balances are ${balances}, the commons is ${commons}`]),
    ...(balances === booked ? [] : [`balances are ${balances}, ${JSON.stringify([...kinds])} are booked`]),
  ]
}

/** Invariant 4: completed, if and only if there is one settlement, with an entry on each side. */
const settlementFaults = ({ exchanges, entries }: Contents): string[] => {
  const counts = new Map<string, number>()
  for (const { kind, exchangeId } of [...entries.values()].flat())
    if (kind === 'settlement' && exchangeId !== undefined) counts.set(exchangeId, (counts.get(exchangeId) ?? 0) + 1)
  const wrong = [...exchanges.values()].filter(
    ({ id, status }) => (counts.get(id) ?? 0) !== (status === 'completed' ? 2 : 0),
  )
  return wrong.map(({ id, status }) => `exchange ${id} is ${status} with ${counts.get(id) ?? 0} entries`)
}

/** A transfer is corrected once at most. */
const correctionFaults = ({ entries }: Contents): string[] =>
  [...entries].flatMap(([member, own]) => {
    const corrected = own.flatMap(({ corrects }) => corrects ?? [])
    const twice = corrected.filter((id, place) => corrected.indexOf(id) !== place)
    return twice.map((id) => `${id} of ${member} was corrected twice`)
  })

/** Who has come to a shift of which association: each of the two has an entry of the same transfer. */
const volunteersIn = ({ entries }: Contents): { giver: string; receiver: string }[] => {
  const all = [...entries].flatMap(([member, own]) => own.map((entry) => ({ member, ...entry })))
  const shifts = all.filter(({ kind }) => kind === 'volunteering')
  const hosts = new Map(shifts.flatMap(({ side, SK, member }) => (side === 'receiver' ? [[SK, member]] : [])))
  return shifts.flatMap(({ side, SK, member }) =>
    side === 'giver' ? [{ giver: member, receiver: hosts.get(SK) ?? 'nobody' }] : [],
  )
}

/** Invariant 6: helped is the number of different people and associations whom one has given something to. */
const helpedFaults = (contents: Contents): string[] => {
  const { accounts, exchanges, helped } = contents
  const receivers = new Map<string, Set<string>>()
  for (const { giver, receiver } of volunteersIn(contents))
    receivers.set(giver, (receivers.get(giver) ?? new Set()).add(receiver))
  for (const { status, giver, receiver } of exchanges.values())
    if (status === 'completed') receivers.set(giver, (receivers.get(giver) ?? new Set()).add(receiver))
  return [...accounts].flatMap(([id, account]) => {
    const counts = [account.helped, helped.get(id)?.size ?? 0, receivers.get(id)?.size ?? 0]
    return new Set(counts).size === 1 ? [] : [`${id} has helped ${counts.join(', ')}`]
  })
}

export const checkLedger = (contents: Contents): string[] => [
  ...accountFaults(contents),
  ...totalFaults(contents),
  ...settlementFaults(contents),
  ...helpedFaults(contents),
  ...correctionFaults(contents),
]
