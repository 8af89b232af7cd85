import { correctTransfer } from '../../../shared/data/correct-transfer.ts'
import type { Actor, Community } from '../actors/community.ts'
import { request } from '../actors/exchange-acts.ts'
import { publish } from '../actors/listing-acts.ts'
import { call, operate } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import { beforeClosing, closesAccount, slowly, whileOthers } from '../world/slowly.ts'
import type { Stage } from '../world/stage.ts'
import { leaverAndOthers, leaving, welcomeAnother } from './leaver.ts'
import { type Contender, presentIn, race, someOf } from './race.ts'
import { aHandedOver, anAccepted, aRequest } from './ready.ts'

/** A member leaves while their last request is being accepted. */
export const leaveOrAccepted = async (community: Community): Promise<void> => {
  const [owner, leaver] = someOf(community, 2) ?? []
  const ready = owner && leaver && (await aRequest(owner, leaver))
  if (!ready) return
  const { id } = ready
  const accept = () => call(owner.stage, operations.acceptExchange, owner.member, { id })
  await race(community, 'leave or be accepted', [{ name: 'accept', act: accept }, leaving(leaver)])
}

const several = 3

/** Most of those who act stand still before they write, until the leaving may be over. */
const atLeisure = ({ stage }: Actor) => slowly(stage, stage.random.pick([0, 1, 1]))
type Around = ReturnType<typeof slowly>

const acceptOrLeave = (leaver: Actor, ids: readonly (string | undefined)[], around: Around): Promise<void> => {
  const accept = (id: string): Contender => ({
    name: 'accept',
    act: () => call(leaver.stage, operations.acceptExchange, leaver.member, { id }, around),
  })
  const accepts = ids.flatMap((id) => (id === undefined ? [] : [accept(id)]))
  return race(leaver.community, 'leave or accept', [...accepts, leaving(leaver, beforeClosing(leaver.stage))])
}

/** A member leaves and accepts promises for a need of their own, at once. */
export const leaveOrAccept = async (community: Community): Promise<void> => {
  const [leaver, first, ...others] = someOf(community, several + 1) ?? []
  const value = community.stage.random.pick([0, 1])
  const ready = leaver && first && (await aRequest(leaver, first, { kind: 'need', value, quantity: several }))
  if (!ready) return
  const ids = [ready.id, ...(await Promise.all(others.map((giver) => request(giver, ready.listing))))]
  await acceptOrLeave(leaver, ids, atLeisure(leaver))
}

/** Does something while an index shows late almost all that is written. */
const whileIndexLags = async <T>({ faults: { rates } }: Stage, work: () => Promise<T>): Promise<T> => {
  const { indexLag } = rates
  rates.indexLag = Math.max(indexLag, 0.8)
  try {
    return await work()
  } finally {
    rates.indexLag = indexLag
  }
}

/** Somebody new leaves and accepts promises for needs that are so new that an index does not show all of them yet. */
export const leaveOrAcceptUnseen = async (community: Community): Promise<void> => {
  const givers = someOf(community, several) ?? []
  const leaver = await welcomeAnother(community)
  const promise = async (giver: Actor): Promise<string | undefined> =>
    (await aRequest(leaver, giver, { kind: 'need', value: leaver.stage.random.pick([0, 2, 2]) }))?.id
  const ids = await whileIndexLags(leaver.stage, () => Promise.all([...givers, ...givers].map(promise)))
  await acceptOrLeave(leaver, ids, slowly(leaver.stage))
}

/** Somebody new leaves, and accepts a promise that no index shows yet, just before their account is closed. */
export const acceptWhileClosing = async (community: Community): Promise<void> => {
  const [giver] = someOf(community, 1) ?? []
  const leaver = await welcomeAnother(community)
  const { stage, member } = leaver
  const ready = giver && (await whileIndexLags(stage, () => aRequest(leaver, giver, { kind: 'need', value: 2 })))
  if (!ready) return
  const accept = () => call(stage, operations.acceptExchange, member, { id: ready.id })
  await leaving(leaver, whileOthers(closesAccount, accept)).act()
}

/** A member leaves and asks for one thing or several, at once. */
export const leaveOrRequest = async (community: Community): Promise<void> => {
  const { random, clock } = community.stage
  const [leaver, ...owners] = (await leaverAndOthers(community, random.between(1, several))) ?? []
  if (!leaver) return
  const listings = await Promise.all(owners.map((owner) => publish(owner, { kind: 'offer', value: 0 })))
  const around = atLeisure(leaver)
  const asking = (listingId: string): Contender => ({
    name: 'request',
    act: async () => {
      await clock.sleep(random.pick([0, 0, 100, 300]))
      const input = { listingId, message: 'Bonjour !' }
      return call(leaver.stage, operations.requestExchange, leaver.member, input, around)
    },
  })
  const asks = listings.flatMap((id) => (id === undefined ? [] : [asking(id)]))
  if (asks.length > 0)
    await race(community, 'leave or request', [...asks, leaving(leaver, beforeClosing(leaver.stage))])
}

/** A member leaves while others confirm what they gave; or one of those others does. */
export const leaveOrEarn = async (community: Community): Promise<void> => {
  const [giver, ...receivers] = someOf(community, several + 1) ?? []
  if (!giver) return
  const { random } = giver.stage
  const make = random.pick([anAccepted, aHandedOver])
  const leaver = random.pick([giver, ...receivers])
  const given = await Promise.all(receivers.map((receiver) => make(giver, receiver)))
  const confirms = given.flatMap((ready): Contender[] => {
    if (!ready) return []
    const { id, asker } = ready
    return [{ name: 'confirm', act: () => call(leaver.stage, operations.confirmExchange, asker.member, { id }) }]
  })
  if (confirms.length > 0) await race(community, 'leave or earn', [...confirms, leaving(leaver)])
}

/** Somebody who has nothing under way that would keep them from leaving, but something in their statement. */
const free = (community: Community): Actor | undefined => {
  const { accounts, entries } = community.stage.book
  return presentIn(community).find(({ member: { caller } }) => {
    const account = accounts.get(caller.id)
    return account?.held === 0 && account.open === undefined && (entries.get(caller.id)?.length ?? 0) > 1
  })
}

/** A member leaves while an operator corrects what they once got. */
export const leaveOrBeCorrected = async (community: Community): Promise<void> => {
  const leaver = free(community)
  if (!leaver) return
  const { stage, member } = leaver
  const settled = (stage.book.entries.get(member.caller.id) ?? []).filter(({ kind }) => kind === 'settlement')
  const around = atLeisure(leaver)
  const corrections = settled.slice(-stage.random.between(1, several)).map(({ SK }): Contender => {
    const wrong = { member: member.caller.id, transferId: SK.slice('E#'.length), reason: 'Une erreur.' }
    const what = { name: 'correct', member: '', input: wrong }
    return {
      name: 'correct',
      act: async () => (await operate(stage, what, (app) => correctTransfer(around(app), wrong))).outcome,
    }
  })
  const [correction] = corrections
  if (correction && stage.random.chance(0.4)) await leaving(leaver, whileOthers(closesAccount, correction.act)).act()
  else if (correction)
    await race(community, 'leave or be corrected', [...corrections, leaving(leaver, beforeClosing(stage))])
}
