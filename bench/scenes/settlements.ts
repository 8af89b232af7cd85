import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { confirmExchange } from '../../shared/data/exchanges/confirm-exchange.ts'
import { key } from '../../shared/data/keys.ts'
import type { Item, Key } from '../../shared/data/table.ts'
import { msOf } from '../../shared/domain/time.ts'
import type { Caller } from '../../shared/contract/routes.ts'
import { keyOfWrite } from '../../test/simulation/table/plan-write.ts'
import { keyOf } from '../../test/simulation/table/schema.ts'
import { aCommunity, aListing, aRequest, type Community } from '../../test/community/a-community.ts'
import { type Calls, recordedCalls } from './recorded-calls.ts'

/** An accepted, discounted exchange, and the calls that settle it: what the handler reads and what it writes. */
export type Settlement = { id: string; receiver: string } & Calls

/** The settlements that are due in a community, and those of its items that they touch. */
export type Scene = { community: Community; items: Item[]; settlements: Settlement[] }

const nameOf = ({ PK, SK }: Key): string => `${PK} ${SK}`

const hourMs = 3_600_000
const value = 10
const helped = 5

const anExchange = async (community: Community, giver: Caller, receiver: Caller): Promise<Settlement> => {
  const { id } = await aRequest(community, receiver, await aListing(community, giver, { value }))
  await acceptExchange({ id }, giver, community.app)
  community.clock.pass(1)
  const calls = await recordedCalls(community.app, (app) => confirmExchange(app, id, receiver.id))
  return { id, receiver: receiver.id, ...calls }
}

/** Somebody with Good Vibes. */
const aHelpfulMember = async (community: Community): Promise<Caller> => {
  const member = await community.aMember()
  await community.table.write({
    Update: {
      Key: key.account(member.id),
      UpdateExpression: 'ADD helped :helped',
      ExpressionAttributeValues: { ':helped': helped },
    },
  })
  return member
}

/**
 * So many accepted exchanges with a discount, so that the commons has a share in each. Two members to an exchange keep
 * all exchanges apart; with fewer, every member takes part in several. Scenes of different seeds share nobody.
 */
export const dueSettlements = async (seed: number, count: number, membersCount = 2 * count): Promise<Scene> => {
  const community = aCommunity(seed)
  // What is settled by the real clock comes after what is prepared.
  community.clock.pass(Date.now() - hourMs - msOf(community.clock.now()))
  const members: Caller[] = []
  for (let made = 0; made < membersCount; made += 1) members.push(await aHelpfulMember(community))
  const memberAt = (place: number): Caller => members[place % membersCount] ?? { id: '', groups: [] }
  const settlements: Settlement[] = []
  for (let made = 0; made < count; made += 1) {
    const round = Math.floor((2 * made) / membersCount)
    settlements.push(await anExchange(community, memberAt(2 * made), memberAt(2 * made + 1 + 2 * round)))
  }
  const touched = new Set(settlements.flatMap(({ keys, writes }) => [...keys, ...writes.map(keyOfWrite)].map(nameOf)))
  return { community, items: community.table.items().filter((item) => touched.has(nameOf(keyOf(item)))), settlements }
}
