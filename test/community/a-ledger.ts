import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { cancelExchange } from '../../lambdas/exchanges/cancel-exchange.ts'
import { disputeExchange } from '../../lambdas/exchanges/dispute-exchange.ts'
import { handOverExchange } from '../../lambdas/exchanges/hand-over-exchange.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { closeAccount } from '../../shared/data/close-account.ts'
import { correctTransfer } from '../../shared/data/correct-transfer.ts'
import type { Item, Table } from '../../shared/data/table.ts'
import type { MemberId } from '../../shared/model/ids.ts'
import { aCommunity, aListing, anAcceptedExchange, aRequest, type Community, help } from './a-community.ts'

/** The items of one member whose sort key begins so, oldest first. */
export const itemsOf = ({ table }: Pick<Community, 'table'>, member: MemberId, sort: string): Item[] =>
  table.items().filter((item) => item['PK'] === `M#${member}` && String(item['SK']).startsWith(sort))

/** The newest entry of a member. */
export const newestEntryOf = (community: Pick<Community, 'table'>, member: MemberId): Item =>
  itemsOf(community, member, 'E#').at(-1) ?? {}

/** The id of an accepted exchange of 4 Digos. */
const anAccepted = async (community: Community, giver: Caller, receiver: Caller): Promise<string> => {
  const { id } = await aRequest(community, receiver, await aListing(community, giver, { value: 4 }))
  await acceptExchange({ id }, giver, community.app)
  return id
}

/**
 * A ledger in which everything has happened: grants, discounts, a gift of value 0, a correction, a member who left,
 * prices that are held in every state that holds one, and one that was released.
 */
export const aLedger = async () => {
  const community = aCommunity()
  const { giver, receiver } = await anAcceptedExchange(community, { value: 30 })
  const generous = await community.aMember('Generous')
  await help(community, generous, giver, 10)
  await help(community, generous, receiver, 0)
  await help(community, giver, generous, 20)
  await help(community, giver, generous, 5)
  const wrong = String(newestEntryOf(community, giver.id)['SK']).slice('E#'.length)
  await correctTransfer(community.app, { member: giver.id, transferId: wrong, reason: 'Booked by mistake' })
  await handOverExchange({ id: await anAccepted(community, generous, receiver) }, generous, community.app)
  await disputeExchange(
    { id: await anAccepted(community, generous, receiver), text: 'Never came' },
    receiver,
    community.app,
  )
  const leaver = await community.aMember('Leaver')
  await closeAccount(community.app, leaver.id)
  await cancelExchange(
    { id: await anAccepted(community, giver, generous), reason: 'cannot_meet' },
    giver,
    community.app,
  )
  return { ...community, giver, receiver, generous, leaver }
}

export type Ledger = Awaited<ReturnType<typeof aLedger>>

/** A table that is scanned in pages of a few items, with something happening before each. */
export const inPages = (
  table: Table,
  limit: number,
  before: () => Promise<unknown> = async () => undefined,
): Table => ({
  ...table,
  scan: async (input) => {
    await before()
    return table.scan({ ...input, Limit: limit })
  },
})
