import { acceptExchange } from '../../lambdas/exchanges/accept-exchange.ts'
import { confirmExchange } from '../../lambdas/exchanges/confirm-exchange.ts'
import { aListing, aRequest, type Community } from '../../test/community/a-community.ts'
import { aVerifiedAssociation } from '../../test/community/an-association.ts'

/** A verified association that needs ten things of 10 Digos, and somebody who has promised some. */
export const aPromise = async (community: Community, quantity = 2) => {
  const { coordinator, id: associationId } = await aVerifiedAssociation(community)
  const giver = await community.aMember('Ben')
  const need = await aListing(community, coordinator, { kind: 'need', value: 10, quantity: 10, associationId })
  const { id } = await aRequest(community, giver, need, { quantity })
  community.clock.pass(1)
  return { coordinator, associationId, giver, need, id }
}

/** With `isKnown`, the giver has given to this association before. */
export const anAcceptedPromise = async (community: Community, isKnown: boolean) => {
  const promise = await aPromise(community)
  const { coordinator, giver, need, id } = promise
  await acceptExchange({ id }, coordinator, community.app)
  community.clock.pass(1)
  if (!isKnown) return promise
  await confirmExchange({ id }, coordinator, community.app)
  const { id: next } = await aRequest(community, giver, need, { quantity: 2 })
  await acceptExchange({ id: next }, coordinator, community.app)
  community.clock.pass(1)
  return { ...promise, id: next }
}
