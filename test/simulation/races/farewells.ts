import { beginLeaving } from '../../../shared/data/leaving/begin-leaving.ts'
import type { Write } from '../../../shared/data/table.ts'
import { claimLeaving, leaseMs } from '../../../shared/data/leaving/leaving-due.ts'
import type { Actor, Community } from '../actors/community.ts'
import { sayFarewell } from '../actors/leave-as.ts'
import { publish } from '../actors/listing-acts.ts'
import { beginning, skewMsMost } from '../world/machines.ts'
import { keyOfWrite } from '../table/plan-write.ts'
import { call, insist, operate } from '../world/operate.ts'
import { operations } from '../world/operations.ts'
import type { Outcome } from '../world/outcome.ts'
import { beforeClosing, slowly, whileOthers } from '../world/slowly.ts'
import type { Stage } from '../world/stage.ts'
import { leaving, welcomeAnother } from './leaver.ts'
import { type Contender, presentIn, race, someOf } from './race.ts'
import { aCompleted } from './ready.ts'

/** The table's own expiry goes on while something else does, and takes whatever may go at once. */
const whileExpiring = async ({ memory, clock, random, tally }: Stage, work: Promise<void>): Promise<void> => {
  const state = { isOver: false }
  const expire = async (): Promise<void> => {
    while (!state.isOver) {
      const seconds = Math.floor((beginning + clock.now()) / 1_000)
      if (memory.expire(seconds + 1) > 0) tally.count('ttl: while somebody leaves')
      await clock.sleep(random.between(50, 300))
    }
  }
  const end = (): void => void (state.isOver = true)
  await Promise.all([expire(), work.then(end, end)])
}

/** Somebody whom others have thanked, or who has nothing: no entry comes with the end of their account. */
const someLeaver = async (community: Community): Promise<Actor | undefined> => {
  const { book, random } = community.stage
  const exchanges = [...book.exchanges.values()].filter(({ thanksPublished }) => thanksPublished)
  const present = presentIn(community)
  const isThanked = ({ member: { caller } }: Actor): boolean =>
    exchanges.some(
      ({ giver, receiver, thanked: by }) =>
        (giver === caller.id && by.includes('receiver')) || (receiver === caller.id && by.includes('giver')),
    )
  const [first] = present
  return first && random.chance(0.5) ? welcomeAnother(community, first.member) : (present.find(isThanked) ?? first)
}

/** A member leaves, twice at once; one of the two functions stands still now and then. */
export const leaveTwice = async (community: Community): Promise<void> => {
  const leaver = await someLeaver(community)
  if (!leaver) return
  const { stage } = leaver
  const slower = stage.random.pick([beforeClosing(stage), slowly(stage, 0.2)])
  const both = [leaving(leaver), leaving(leaver, slower)]
  await whileExpiring(stage, race(community, 'leave twice', both))
}

/** Somebody who was thanked leaves; another farewell lets go of the thanks, and they expire, before the first one writes. */
export const expiredMeanwhile = async (community: Community): Promise<void> => {
  const [leaver, other] = someOf(community, 2) ?? []
  const ready = leaver && other && (await aCompleted(leaver, other))
  if (!ready) return
  const { stage, member } = leaver
  const { memory, clock, tally } = stage
  const { id } = member.caller
  const words = { id: ready.id, badges: ['kind' as const] }
  for (const each of [other, leaver]) await insist(stage, operations.thank, each.member, words)
  // Until they are told of: the stream may take its time.
  await clock.sleep(60_000)
  const around = whileOthers(
    (write) => keyOfWrite(write).SK.startsWith('T#'),
    async () => {
      await operate(stage, { name: 'leave', member: id, input: {} }, (app) => sayFarewell(app, id))
      const seconds = Math.floor((beginning + clock.now() + skewMsMost) / 1_000)
      if (memory.expire(seconds + 1) > 0) tally.count('ttl: just before it is set')
    },
  )
  await leaving(leaver, around).act()
}

const forgetsListing = (write: Write): boolean =>
  'Update' in write &&
  write.Update.Key.PK.startsWith('L#') &&
  write.Update.UpdateExpression.includes('ownerName = :none')

/** Somebody leaves; another farewell forgets their listing, seconds later, before the first one does. */
export const forgetTwice = async (community: Community): Promise<void> => {
  const [leaver] = someOf(community, 1) ?? []
  if (!leaver || (await publish(leaver)) === undefined) return
  const { stage, member } = leaver
  const { id } = member.caller
  const around = whileOthers(forgetsListing, async () => {
    await stage.clock.sleep(2_000)
    await operate(stage, { name: 'leave', member: id, input: {} }, (app) => sayFarewell(app, id))
  })
  await leaving(leaver, around).act()
}

/** A member changes their profile while they leave: forgotten is forgotten. */
export const leaveOrChange = async (community: Community): Promise<void> => {
  const [leaver] = someOf(community, 1) ?? []
  if (!leaver) return
  const { stage, member } = leaver
  const change = (): Promise<Outcome> =>
    call(stage, operations.changeMe, member, { displayName: 'Back again' }, slowly(stage))
  await race(community, 'leave or change', [{ name: 'change', act: change }, leaving(leaver)])
}

/** Nobody has said farewell, and two sweeps come to it at once. */
export const takeUpTwice = async (community: Community): Promise<void> => {
  const [leaver] = someOf(community, 1) ?? []
  if (!leaver) return
  const { stage, member } = leaver
  const { id } = member.caller
  await operate(stage, { name: 'leave', member: id, input: {} }, (app) => beginLeaving(app, id))
  await stage.clock.sleep(leaseMs + stage.random.pick([1_000, 2 * skewMsMost]))
  const taken: number[] = []
  const takeUp = (name: string): Contender => ({
    name,
    act: async (): Promise<Outcome> => {
      const sweeping = { name: 'sweep', member: '', input: {} }
      const { outcome } = await operate(stage, sweeping, (app) => claimLeaving(app, id))
      if (outcome.kind !== 'done') return outcome
      if (outcome.answer === 0) return { kind: 'refused', code: 'wrong_state' }
      taken.push(outcome.answer)
      return (await operate(stage, sweeping, (app) => sayFarewell(app, id))).outcome
    },
  })
  await race(community, 'take up a leaving', [takeUp('one'), takeUp('the other')])
  if (new Set(taken).size < taken.length)
    stage.book.accuse({ invariant: 'leaving', what: `${id} was taken up twice`, at: stage.clock.now() })
  if (stage.book.accounts.get(id)?.closedAt !== undefined) await welcomeAnother(community)
}
