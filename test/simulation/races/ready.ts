import type { Actor } from '../actors/community.ts'
import { request } from '../actors/exchange-acts.ts'
import { publish } from '../actors/listing-acts.ts'
import { insist } from '../world/operate.ts'
import { operations } from '../world/operations.ts'

type Said = NonNullable<Parameters<typeof publish>[1]>

/** An exchange that has come so far; undefined when the network or somebody else got in between. */
export type Ready = { id: string; listing: string; owner: Actor; asker: Actor }

const plain: Said = { kind: 'offer', value: 2, quantity: 1, standing: false }

/** A request on a new offer. */
export const aRequest = async (
  owner: Actor,
  asker: Actor,
  said: Said = {},
  quantity = 1,
): Promise<Ready | undefined> => {
  const listing = await publish(owner, { ...plain, ...said })
  const id = listing && (await request(asker, listing, quantity))
  return id === undefined || listing === undefined ? undefined : { id, listing, owner, asker }
}

/** An accepted exchange. */
export const anAccepted = async (owner: Actor, asker: Actor, said: Said = {}): Promise<Ready | undefined> => {
  const ready = await aRequest(owner, asker, said)
  return ready && (await accepted(ready))
}

/** The same, accepted by its owner. */
export const accepted = async (ready: Ready): Promise<Ready | undefined> => {
  const { stage, member } = ready.owner
  const { kind } = await insist(stage, operations.acceptExchange, member, { id: ready.id })
  return kind === 'done' ? ready : undefined
}

/** One that was handed over. */
export const aHandedOver = async (owner: Actor, asker: Actor): Promise<Ready | undefined> => {
  const ready = await anAccepted(owner, asker)
  if (!ready) return undefined
  const { kind } = await insist(owner.stage, operations.handOverExchange, owner.member, { id: ready.id })
  return kind === 'done' ? ready : undefined
}

/** One that was completed. */
export const aCompleted = async (owner: Actor, asker: Actor, said: Said = {}): Promise<Ready | undefined> => {
  const ready = await anAccepted(owner, asker, said)
  if (!ready) return undefined
  const { kind } = await insist(owner.stage, operations.confirmExchange, asker.member, { id: ready.id })
  return kind === 'done' ? ready : undefined
}
