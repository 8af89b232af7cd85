import { disputeExchange } from '../../lambdas/exchanges/dispute-exchange.ts'
import type { ApiEvent } from '../../lambdas/runtime/caller.ts'
import type { FunctionName } from '../../lib/functions.ts'
import { proofStep } from '../../shared/data/audit/run.ts'
import { key } from '../../shared/data/keys.ts'
import type { Key, Table } from '../../shared/data/table.ts'
import { aCommunity, aListing, anAcceptedExchange } from '../../test/community/a-community.ts'
import { apiEvent } from './api-event.ts'

/** A first request for a function of the API. */
export type FirstCall = { name: FunctionName; event: ApiEvent }

/** One request for each function of the API, the table that answers them, and the keys that a bare function reads. */
export const firstCalls = async (): Promise<{ table: Table; keys: Key[]; calls: FirstCall[] }> => {
  const community = aCommunity()
  const { app, clock } = community
  const { giver, receiver, exchange } = await anAcceptedExchange(community)
  const disputed = await anAcceptedExchange(community)
  clock.pass(1)
  await disputeExchange({ id: disputed.exchange.id, text: 'Rien' }, disputed.receiver, app)
  const listing = await aListing(community, giver)
  const figures = { accounts: 4, transfers: 4, difference: 0, commons: -200 }
  await app.table.write(proofStep({ balanced: true, at: clock.now(), ...figures }).write)
  const moderator = { member: '99999999-9999-4999-8999-999999999999', groups: ['moderators'] }
  const resolution = apiEvent({ route: 'POST /v1/exchanges/{id}/resolution', ...moderator, id: disputed.exchange.id })
  const operator = { member: receiver.id, groups: ['operators'] }
  return {
    table: app.table,
    keys: [key.exchange(exchange.id), key.standing(receiver.id)],
    calls: [
      { name: 'country', event: apiEvent({ route: 'GET /v1/country' }) },
      { name: 'me', event: apiEvent({ route: 'GET /v1/me', member: receiver.id }) },
      { name: 'members', event: apiEvent({ route: 'GET /v1/members/{id}', member: receiver.id, id: giver.id }) },
      { name: 'listings', event: apiEvent({ route: 'GET /v1/listings/{id}', id: listing.id }) },
      {
        name: 'exchanges',
        event: apiEvent({ route: 'GET /v1/exchanges/{id}', member: receiver.id, id: exchange.id }),
      },
      { name: 'moderation', event: { ...resolution, body: '{"outcome":"cancelled","reason":"Rien"}' } },
      { name: 'operator', event: apiEvent({ route: 'GET /v1/operator/audit', ...operator }) },
    ],
  }
}
