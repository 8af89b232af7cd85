import { disputeExchange } from '../../lambdas/exchanges/dispute-exchange.ts'
import type { ApiEvent } from '../../lambdas/runtime/caller.ts'
import { resolveDispute } from '../../lambdas/moderation/resolve-dispute.ts'
import type { FunctionName } from '../../lib/functions.ts'
import { proofStep } from '../../shared/data/audit/run.ts'
import { key } from '../../shared/data/keys.ts'
import type { Table } from '../../shared/data/table.ts'
import { aCommunity, aListing, anAcceptedExchange, type Community } from '../../test/community/a-community.ts'
import { anEvent } from '../../test/community/an-activity.ts'
import { aVerifiedAssociation } from '../../test/community/an-association.ts'
import { apiEvent } from './api-event.ts'
import { type Calls, recordedCalls } from './recorded-calls.ts'

/** A first request for a function of the API, and the calls of a bare function that does as much. */
export type FirstCall = { name: FunctionName; event: ApiEvent; calls: Pick<Calls, 'keys'> & Partial<Calls> }

const moderator = { id: '99999999-9999-4999-8999-999999999999', groups: ['moderators'] }
const decision = { outcome: 'cancelled', reason: 'Rien' } as const

/** Two calls, of which one writes. */
const aResolution = async (community: Community): Promise<FirstCall> => {
  const { app, clock } = community
  const { receiver, exchange } = await anAcceptedExchange(community)
  clock.pass(1)
  await disputeExchange({ id: exchange.id, text: 'Rien' }, receiver, app)
  const { id } = exchange
  const event = apiEvent({
    route: 'POST /v1/exchanges/{id}/resolution',
    member: moderator.id,
    groups: moderator.groups,
    id,
  })
  return {
    name: 'moderation',
    event: { ...event, body: JSON.stringify(decision) },
    calls: await recordedCalls(app, (recording) => resolveDispute({ id, ...decision }, moderator, recording)),
  }
}

/** What associations' functions show first. */
const associationsCalls = async (community: Community, calls: FirstCall['calls']): Promise<FirstCall[]> => {
  const association = await aVerifiedAssociation(community)
  const { id } = association
  const event = await anEvent(community, association)
  const asked = { member: association.coordinator.id, id }
  return [
    { name: 'associations', event: apiEvent({ route: 'GET /v1/associations/{id}', id }), calls },
    { name: 'activities', event: apiEvent({ route: 'GET /v1/events/{id}', id: event.id }), calls },
    { name: 'needs', event: apiEvent({ route: 'GET /v1/associations/{id}/budget', ...asked }), calls },
    { name: 'receipts', event: apiEvent({ route: 'GET /v1/associations/{id}/receipts', ...asked }), calls },
    { name: 'desk', event: apiEvent({ route: 'GET /v1/associations/{id}/desk', ...asked }), calls },
  ]
}

/** One request for each function of the API, and the table that answers them. */
export const firstCalls = async (): Promise<{ table: Table; firsts: FirstCall[] }> => {
  const community = aCommunity()
  const { app, clock } = community
  const { giver, receiver, exchange } = await anAcceptedExchange(community)
  const resolution = await aResolution(community)
  const listing = await aListing(community, giver)
  const figures = { accounts: 4, transfers: 4, difference: 0, commons: -200 }
  await app.table.write(proofStep({ balanced: true, at: clock.now(), ...figures }).write)
  const calls = { keys: [key.exchange(exchange.id), key.standing(receiver.id)] }
  const operator = { member: receiver.id, groups: ['operators'] }
  const asked = { member: receiver.id, id: exchange.id }
  const firsts: FirstCall[] = [
    { name: 'country', event: apiEvent({ route: 'GET /v1/country' }), calls },
    { name: 'auth', event: apiEvent({ route: 'DELETE /auth/session' }), calls },
    { name: 'me', event: apiEvent({ route: 'GET /v1/me', member: receiver.id }), calls },
    { name: 'members', event: apiEvent({ route: 'GET /v1/members/{id}', ...asked, id: giver.id }), calls },
    { name: 'listings', event: apiEvent({ route: 'GET /v1/listings/{id}', id: listing.id }), calls },
    {
      name: 'photos',
      event: apiEvent({ route: 'GET /v1/listings/{id}/photos', member: giver.id, id: listing.id }),
      calls,
    },
    { name: 'exchanges', event: apiEvent({ route: 'GET /v1/exchanges/{id}', ...asked }), calls },
    { name: 'operator', event: apiEvent({ route: 'GET /v1/operator/audit', ...operator }), calls },
    {
      name: 'places',
      event: { ...apiEvent({ route: 'GET /v1/places' }), queryStringParameters: { q: 'Lyon' } },
      calls,
    },
    resolution,
    ...(await associationsCalls(community, calls)),
  ]
  return { table: app.table, firsts }
}
