import { instantAt, msOf } from '../../domain/time.ts'
import type { Exchange } from '../../model/exchange.ts'
import type { MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { exchangeOf } from '../exchange-items.ts'
import { key } from '../keys.ts'
import { queryItems } from '../query-items.ts'
import type { Key } from '../table.ts'
import type { Finding } from './audit-state.ts'
import { readLeniently } from './read-leniently.ts'
import { readMany } from './read-many.ts'
import { whileInDoubt } from './while-in-doubt.ts'

/** No exchange holds a price for longer than 88 days (7 + 60 + 7 + 14); twice that is looked at. */
const heldDaysMost = 180

/** Does the receiver's account hold the price of this exchange? */
export const isHolding = ({ status, price }: Exchange): boolean =>
  price > 0 && (status === 'accepted' || status === 'handed_over' || status === 'disputed')

const receivedKeys = async (app: App, member: MemberId): Promise<Key[]> => {
  const oldest = instantAt(msOf(app.clock.now()) - heldDaysMost * 86_400_000)
  const items = await queryItems(app.table, {
    IndexName: 'receiver',
    KeyConditionExpression: 'receiver = :member AND createdAt > :oldest',
    ExpressionAttributeValues: { ':member': member, ':oldest': oldest },
  })
  return items.map(({ PK, SK }) => ({ PK: String(PK), SK: String(SK) }))
}

/** Does an account hold exactly the prices of its member's open exchanges? Read strongly, and again while in doubt. */
export const checkHeld = (app: App, member: MemberId): Promise<{ findings: Finding[] }> =>
  whileInDoubt(app, async () => {
    const account = key.account(member)
    const keys = await receivedKeys(app, member)
    const find = await readMany(app, [account, ...keys])
    const exchanges = keys.flatMap((at) => readLeniently(exchangeOf, find(at)) ?? [])
    const promised = exchanges.filter(isHolding).reduce((sum, { price }) => sum + price, 0)
    const off = Number(find(account)?.['held'] ?? 0) - promised
    return { findings: off === 0 ? [] : [{ what: 'held', where: account.PK, digos: Math.abs(off) }] }
  })

/** The receivers who hold nothing although an exchange of theirs is open. Who holds something is checked by account. */
export const checkHolders = async (app: App, holding: readonly Exchange[]): Promise<Finding[]> => {
  const members = [...new Set(holding.map(({ receiver }) => receiver))]
  const find = await readMany(app, members.map(key.account))
  const findings: Finding[] = []
  for (const member of members) {
    if (Number(find(key.account(member))?.['held'] ?? 0) !== 0) continue
    findings.push(...(await checkHeld(app, member)).findings)
  }
  return findings
}
