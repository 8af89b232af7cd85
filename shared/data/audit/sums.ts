import { since } from '../../domain/exchange-due.ts'
import { uuid7 } from '../../domain/uuid.ts'
import type { Entry } from '../../model/entry.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { Sums } from './audit-state.ts'
import { printsTogether, withoutPrint, withPrint } from './fingerprints.ts'

/** What both sides' entries of a transfer must agree on. */
const transferText = ({ id, kind, exchangeId, activityId, shiftId, legs, corrects, reason }: Entry): string =>
  JSON.stringify([id, kind, exchangeId, activityId, shiftId, legs.giver, legs.receiver, legs.commons, corrects, reason])

/** What an entry of a settlement and its exchange must agree on, for each of the two sides. */
const settlementText = (
  side: string,
  member: string,
  exchangeId: string | undefined,
  giver: number,
  receiver: number,
) => JSON.stringify([side, member, exchangeId, giver, receiver])

export const isYoung = (id: string, horizon: string): boolean => id >= horizon

/** Grants, returns and their corrections move Digos between one member and the commons. */
export const isOneSided = ({ exchangeId, activityId }: Entry): boolean =>
  exchangeId === undefined && activityId === undefined

const withLegs = (sums: Sums, entry: Entry): Sums => {
  const isGiver = entry.side === 'giver'
  const paired = isGiver ? withPrint(sums.paired, transferText(entry)) : withoutPrint(sums.paired, transferText(entry))
  const legs = sums.legs + entry.amount + (isGiver ? entry.legs.commons : 0)
  if (entry.kind !== 'settlement') return { ...sums, paired, legs }
  const text = settlementText(entry.side, entry.member, entry.exchangeId, entry.legs.giver, entry.legs.receiver)
  return {
    ...sums,
    paired,
    legs,
    earned: sums.earned + (isGiver ? entry.amount : 0),
    settled: withPrint(sums.settled, text),
  }
}

/** The sums with one more entry. Two-sided transfers that may be in the making are counted, but not paired. */
export const withEntry = (sums: Sums, entry: Entry, horizon: string): Sums => {
  const paired = isOneSided(entry) || isYoung(entry.id, horizon) ? sums : withLegs(sums, entry)
  if (!isOneSided(entry) && entry.side === 'receiver') return paired
  const { commons, transfers } = paired
  return {
    ...paired,
    transfers: transfers + 1,
    commons: { ...commons, [entry.kind]: commons[entry.kind] + entry.legs.commons },
  }
}

/** The sums less what a completed exchange promises, unless its settlement is too young to be paired. */
export const withExchange = (sums: Sums, exchange: Exchange, horizon: string): Sums => {
  if (exchange.status !== 'completed') return sums
  if (isYoung(uuid7(since(exchange), new Uint8Array(10)), horizon)) return sums
  const { id, giver, receiver, earned, price } = exchange
  const given = withoutPrint(sums.settled, settlementText('giver', giver, id, earned, 0 - price))
  const settled = withoutPrint(given, settlementText('receiver', receiver, id, earned, 0 - price))
  return { ...sums, earned: sums.earned - earned, settled }
}

export const sumsTogether = (one: Sums, other: Sums): Sums => ({
  transfers: one.transfers + other.transfers,
  commons: {
    grant: one.commons.grant + other.commons.grant,
    settlement: one.commons.settlement + other.commons.settlement,
    volunteering: one.commons.volunteering + other.commons.volunteering,
    correction: one.commons.correction + other.commons.correction,
    return: one.commons.return + other.commons.return,
  },
  legs: one.legs + other.legs,
  earned: one.earned + other.earned,
  paired: printsTogether(one.paired, other.paired),
  settled: printsTogether(one.settled, other.settled),
})
