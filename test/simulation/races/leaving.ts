import { closeAccount } from '../../../shared/data/close-account.ts'
import { type Actor, type Community, memberOf } from '../actors/community.ts'
import { publish } from '../actors/listing-acts.ts'
import { signUp } from '../actors/sign-up.ts'
import { aMember } from '../world/member.ts'
import { call, insist, operate } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import type { Outcome } from '../world/outcome.ts'
import { type Contender, race, someOf } from './race.ts'
import { anAccepted, aRequest } from './ready.ts'

/** Who leaves ends all exchanges before, or somebody does for them: nothing can be settled with them any more. */
export const endAllOf = async (community: Community, leaver: string): Promise<void> => {
  const { stage } = community
  for (const { id, giver, receiver, status } of [...stage.book.exchanges.values()]) {
    if ((giver !== leaver && receiver !== leaver) || (status !== 'accepted' && status !== 'handed_over')) continue
    const other = memberOf(community, giver === leaver ? receiver : giver)
    const cancelled = await insist(stage, operations.cancelExchange, other, { id, reason: 'cannot_meet' })
    if (cancelled.kind === 'refused') await insist(stage, operations.disputeExchange, other, { id, text: 'Personne.' })
  }
}

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
    const { outcome } = await operate(stage, what, (app) => closeAccount(app, id))
    if (stage.book.accounts.get(id)?.closedAt === undefined) return outcome
    await endAllOf(community, id)
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

/** A member leaves and accepts a promise for a need of their own, at once. */
export const leaveOrAccept = async (community: Community): Promise<void> => {
  const [leaver, giver] = someOf(community, 2) ?? []
  const ready = leaver && giver && (await aRequest(leaver, giver, { kind: 'need', value: 1 }))
  if (!ready) return
  const { id } = ready
  const accept = () => call(leaver.stage, operations.acceptExchange, leaver.member, { id })
  await race(community, 'leave or accept', [{ name: 'accept', act: accept }, leaving(leaver)])
}

/** A member leaves and asks for something, at once. */
export const leaveOrRequest = async (community: Community): Promise<void> => {
  const [owner, leaver] = someOf(community, 2) ?? []
  if (!owner || !leaver) return
  const listingId = await publish(owner, { kind: 'offer', value: 0 })
  if (listingId === undefined) return
  const input = { listingId, message: 'Bonjour !' }
  const request = () => call(owner.stage, operations.requestExchange, leaver.member, input)
  await race(community, 'leave or request', [{ name: 'request', act: request }, leaving(leaver)])
}

/** A member leaves while somebody confirms what they gave. */
export const leaveOrEarn = async (community: Community): Promise<void> => {
  const [leaver, receiver] = someOf(community, 2) ?? []
  const ready = leaver && receiver && (await anAccepted(leaver, receiver))
  if (!ready) return
  const { id } = ready
  const confirm = () => call(leaver.stage, operations.confirmExchange, receiver.member, { id })
  await race(community, 'leave or earn', [{ name: 'confirm', act: confirm }, leaving(leaver)])
}

/** A member leaves, twice at once. */
export const leaveTwice = async (community: Community): Promise<void> => {
  const [leaver] = someOf(community, 1) ?? []
  if (leaver) await race(community, 'leave twice', [leaving(leaver), leaving(leaver)])
}
