import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { disputeExchange } from '../../lambdas/exchanges/dispute-exchange.ts'
import { handOverExchange } from '../../lambdas/exchanges/hand-over-exchange.ts'
import { readExchange } from '../../lambdas/exchanges/read-exchange.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { auditLedger } from '../../shared/data/audit/audit-ledger.ts'
import { key } from '../../shared/data/keys.ts'
import { aCommunity, aListing, aRequest, type Community } from './a-community.ts'

/** The state of an exchange, as one of its sides sees it. */
export const statusOf = async ({ app }: Community, { id }: { id: string }, side: Caller): Promise<string> =>
  (await readExchange({ id }, side, app)).status

/** Does the ledger tally? */
export const isBalanced = async ({ app }: Community): Promise<boolean> => (await auditLedger(app)).proof.balanced

/** A member's account, as it lies in the table. */
export const accountOf = ({ table }: Community, { id }: Caller) => table.get(key.account(id))

/** A member with something under way in every state, on both sides. */
export const aBusyMember = async () => {
  const community = aCommunity()
  const { app } = community
  const [leaver, other] = [await community.aMember('Leaver'), await community.aMember('Other')]
  const deals = [
    await aRequest(community, leaver, await aListing(community, other, { value: 4 })),
    await aRequest(community, other, await aListing(community, leaver, { value: 4 })),
    await aRequest(community, leaver, await aListing(community, other, { value: 4, kind: 'need' })),
    await aRequest(community, other, await aListing(community, leaver, { value: 4, kind: 'need' })),
  ]
  const accepted = async (owner: Caller, asker: Caller): Promise<{ id: string }> => {
    const { id } = await aRequest(community, asker, await aListing(community, owner, { value: 4 }))
    return acceptExchange({ id }, owner, app)
  }
  for (const [owner, asker] of [
    [leaver, other],
    [other, leaver],
  ] as const) {
    deals.push(Object(await accepted(owner, asker)))
    const handed = await accepted(owner, asker)
    deals.push(await handOverExchange({ id: handed.id }, owner, app))
    const disputed = await accepted(owner, asker)
    deals.push(await disputeExchange({ id: disputed.id, text: 'Rien.' }, asker, app))
  }
  await community.settle()
  return { community, leaver, other, deals }
}

/** A member with a request on one side, and something accepted on the other. */
export const aMemberWithTwoDeals = async () => {
  const community = aCommunity()
  const [leaver, other] = [await community.aMember('Leaver'), await community.aMember('Other')]
  const asked = await aRequest(community, leaver, await aListing(community, other))
  const { id } = await aRequest(community, other, await aListing(community, leaver))
  return { community, leaver, other, deals: [asked, await acceptExchange({ id }, leaver, community.app)] }
}

/** What becomes of everything that a busy member leaves, in its order. */
export const endStatuses = [
  'withdrawn',
  'declined',
  'withdrawn',
  'declined',
  ...Array.from({ length: 6 }, () => 'cancelled'),
]
