import type { Transfer } from '../domain/transfer.ts'
import { Refusal } from '../errors.ts'
import type { Entry } from '../model/entry.ts'
import type { MemberId, TransferId } from '../model/ids.ts'
import { rosterOf } from './activities/roster-items.ts'
import type { App } from './app.ts'
import { entryOf } from './entries.ts'
import { exchangeOf } from './exchange-items.ts'
import { key } from './keys.ts'

type Sides = Pick<Transfer, 'giver' | 'receiver'>

const transferOf = ({ member: _, side: __, amount: ___, ...transfer }: Entry, sides: Sides): Transfer => ({
  ...transfer,
  ...sides,
})

/** @throws Refusal `not_found` */
const readItem = async (app: App, member: MemberId, id: TransferId) => {
  const item = await app.table.get(key.entry(member, id), { consistent: true })
  if (!item) throw new Refusal('not_found')
  return item
}

/** Who volunteered and for whom: the roster knows the association, and the association's own entry the volunteer. */
const volunteeringSides = async (
  app: App,
  { member, id, side, activityId, shiftId, corrects }: Entry,
): Promise<Sides> => {
  if (side === 'giver') {
    const roster = await app.table.get(key.roster(activityId ?? '', shiftId), { consistent: true })
    return { giver: member, receiver: rosterOf(roster).association }
  }
  const { givenBy } = await readItem(app, member, id)
  if (typeof givenBy === 'string') return { giver: givenBy, receiver: member }
  // A correction does not say it: what it corrects does.
  if (corrects === undefined) throw new Refusal('not_found')
  return volunteeringSides(app, entryOf(await readItem(app, member, corrects)))
}

const sidesOf = async (app: App, entry: Entry): Promise<Sides> => {
  if (entry.activityId !== undefined) return volunteeringSides(app, entry)
  if (entry.exchangeId === undefined) return { [entry.side]: entry.member }
  const { giver, receiver } = exchangeOf(await app.table.get(key.exchange(entry.exchangeId), { consistent: true }))
  return { giver, receiver }
}

/** The whole transfer behind an entry in one of its two statements. @throws Refusal `not_found` */
export const readTransfer = async (app: App, member: MemberId, id: TransferId): Promise<Transfer> => {
  const entry = entryOf(await readItem(app, member, id))
  return transferOf(entry, await sidesOf(app, entry))
}
