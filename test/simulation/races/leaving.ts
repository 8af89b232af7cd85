import { correctTransfer } from '../../../shared/data/correct-transfer.ts'
import { leaveAs } from '../actors/leave-as.ts'
import type { Actor, Community } from '../actors/community.ts'
import { request } from '../actors/exchange-acts.ts'
import { publish } from '../actors/listing-acts.ts'
import { signUp } from '../actors/sign-up.ts'
import { aMember } from '../world/member.ts'
import { call, operate } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import type { Outcome } from '../world/outcome.ts'
import { type Contender, presentIn, race, someOf } from './race.ts'
import { anAccepted, aRequest } from './ready.ts'

/** Somebody else comes, so that people still meet. */
const welcomeAnother = async ({ stage, members }: Community): Promise<void> => {
  const another = aMember(stage.random, `member${members.length}@example.net`)
  members.push(another)
  await signUp(stage, another)
}

const leaving = ({ community, stage, member }: Actor): Contender => ({
  name: 'leave',
  act: async (): Promise<Outcome> => {
    const { id } = member.caller
    const what = { name: 'leave', member: id, input: {} }
    const { outcome } = await operate(stage, what, (app) => leaveAs(app, id))
    if (stage.book.accounts.get(id)?.closedAt === undefined) return outcome
    await welcomeAnother(community)
    return outcome
  },
})

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

/** A member leaves and accepts promises for a need of their own, at once. */
export const leaveOrAccept = async (community: Community): Promise<void> => {
  const [leaver, first, ...others] = someOf(community, several + 1) ?? []
  const ready =
    leaver &&
    first &&
    (await aRequest(leaver, first, { kind: 'need', value: leaver.stage.random.pick([0, 1]), quantity: several }))
  if (!ready) return
  const ids = [ready.id, ...(await Promise.all(others.map((giver) => request(giver, ready.listing))))]
  const accept = (id: string): Contender => ({
    name: 'accept',
    act: () => call(leaver.stage, operations.acceptExchange, leaver.member, { id }),
  })
  const accepts = ids.flatMap((id) => (id === undefined ? [] : [accept(id)]))
  await race(community, 'leave or accept', [...accepts, leaving(leaver)])
}

/** A member leaves and asks for something, at once. */
export const leaveOrRequest = async (community: Community): Promise<void> => {
  const [owner, leaver] = someOf(community, 2) ?? []
  if (!owner || !leaver) return
  const listingId = await publish(owner, { kind: 'offer', value: 0 })
  if (listingId === undefined) return
  const input = { listingId, message: 'Bonjour !' }
  const { stage, member } = leaver
  const asking = async (): Promise<Outcome> => {
    await stage.clock.sleep(stage.random.pick([0, 0, 100, 300]))
    return call(stage, operations.requestExchange, member, input)
  }
  await race(community, 'leave or request', [{ name: 'request', act: asking }, leaving(leaver)])
}

/** A member leaves while others confirm what they gave. */
export const leaveOrEarn = async (community: Community): Promise<void> => {
  const [leaver, ...receivers] = someOf(community, several + 1) ?? []
  if (!leaver) return
  const given = await Promise.all(receivers.map((receiver) => anAccepted(leaver, receiver)))
  const confirms = given.flatMap((ready): Contender[] => {
    if (!ready) return []
    const { id, asker } = ready
    return [{ name: 'confirm', act: () => call(leaver.stage, operations.confirmExchange, asker.member, { id }) }]
  })
  if (confirms.length > 0) await race(community, 'leave or earn', [...confirms, leaving(leaver)])
}

/** A member leaves, twice at once. */
export const leaveTwice = async (community: Community): Promise<void> => {
  const [leaver] = someOf(community, 1) ?? []
  if (leaver) await race(community, 'leave twice', [leaving(leaver), leaving(leaver)])
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
  const corrections = settled.slice(-stage.random.between(1, several)).map(({ SK }): Contender => {
    const wrong = { member: member.caller.id, transferId: SK.slice('E#'.length), reason: 'Une erreur.' }
    const what = { name: 'correct', member: '', input: wrong }
    return {
      name: 'correct',
      act: async () => (await operate(stage, what, (app) => correctTransfer(app, wrong))).outcome,
    }
  })
  if (corrections.length > 0) await race(community, 'leave or be corrected', [...corrections, leaving(leaver)])
}
