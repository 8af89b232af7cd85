import type { Person } from './person.ts'
import { people } from './people.ts'

/** Awa lists something and Ben asks for it. */
export const aRequest = async (listing: object = {}, more: object = {}) => {
  const { awa, ben } = await people('awa', 'ben')
  const listed = await awa.lists(listing)
  return { awa, ben, listing: listed, exchange: await ben.asks(listed, more) }
}

/** Awa lists something, Ben asks for it, and Awa accepts. */
export const anAcceptance = async (listing: object = {}, more: object = {}) => {
  const { awa, ben, listing: listed, exchange } = await aRequest(listing, more)
  return { awa, ben, listing: listed, exchange: await awa.accepts(exchange) }
}

/** One gives something to the other, from the listing to the last confirmation. */
export const give = async (giver: Person, receiver: Person, listing: object = {}) => {
  const exchange = await receiver.asks(await giver.lists(listing))
  await giver.accepts(exchange)
  return receiver.confirms(exchange)
}
