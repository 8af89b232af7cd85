import type { Entry } from '../../model/entry.ts'
import type { Exchange } from '../../model/exchange.ts'
import { otherRole } from '../../domain/exchange-sides.ts'
import type { App } from '../app.ts'
import { entryOf } from '../entries.ts'
import { exchangeOf } from '../exchange-items.ts'
import { key } from '../keys.ts'
import { isMirrored } from './is-mirrored.ts'
import type { Finding } from './audit-state.ts'
import { readLeniently } from './read-leniently.ts'
import { readMany } from './read-many.ts'
import { volunteeredAstray } from './volunteered-astray.ts'
import { whileInDoubt } from './while-in-doubt.ts'

const exchangeKey = ({ exchangeId }: Entry) => key.exchange(exchangeId ?? '')

type Sided = { entry: Entry; exchange: Exchange | undefined }

const counterpartKey = ({ entry, exchange }: Sided) => exchange && key.entry(exchange[otherRole(entry.side)], entry.id)

const isSettledSo = ({ legs, kind }: Entry, { status, earned, price }: Exchange): boolean =>
  kind !== 'settlement' || (status === 'completed' && legs.giver === earned && legs.receiver === 0 - price)

/** The entries of settlements whose other side, or whose exchange, says something else. */
const settledAstray = async (app: App, entries: readonly Entry[]): Promise<Entry[]> => {
  const exchanges = await readMany(app, entries.map(exchangeKey))
  const sided = entries.map((entry): Sided => ({
    entry,
    exchange: readLeniently(exchangeOf, exchanges(exchangeKey(entry))),
  }))
  const others = await readMany(
    app,
    sided.flatMap((each) => counterpartKey(each) ?? []),
  )
  const isSound = (each: Sided): boolean => {
    const { entry, exchange } = each
    const other = counterpartKey(each)
    if (!exchange || !other || exchange[entry.side] !== entry.member) return false
    return isSettledSo(entry, exchange) && isMirrored(entry, readLeniently(entryOf, others(other)))
  }
  return sided.filter((each) => !isSound(each)).map(({ entry }) => entry)
}

/** The entries whose other side, or what they were booked for, says something else. */
const astray = async (app: App, entries: readonly Entry[]): Promise<Entry[]> => [
  ...(await settledAstray(
    app,
    entries.filter(({ activityId }) => activityId === undefined),
  )),
  ...(await volunteeredAstray(app, entries)),
]

const findingOf = ({ id, amount }: Entry): Finding => ({
  what: 'counterpart',
  where: id,
  digos: Math.max(1, Math.abs(amount)),
})

/** Looks at the other side of each transfer that may have been in the making while the table was read. */
export const checkYoung = async (app: App, entries: readonly Entry[]): Promise<Finding[]> => {
  const findings: Finding[] = []
  for (const entry of await astray(app, entries)) {
    const seen = await whileInDoubt(app, async () => ({ findings: (await astray(app, [entry])).map(findingOf) }))
    findings.push(...seen.findings)
  }
  return findings
}
