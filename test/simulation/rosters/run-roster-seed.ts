import { instantAt } from '../../../shared/domain/time.ts'
import { startFollowing } from '../actors/follow.ts'
import { signUp as joinIndigo } from '../actors/sign-up.ts'
import { startSweeping, sweepFirst } from '../actors/sweep.ts'
import type { Violation } from '../book/book.ts'
import { calmDown, settleDown } from '../quiet/calm-down.ts'
import { simulate } from '../table/virtual-time.ts'
import { beginning } from '../world/machines.ts'
import { aMember } from '../world/member.ts'
import { type Sabotage, stageOf, type StageOptions } from '../world/stage.ts'
import type { Tally } from '../world/tally.ts'
import { weatherOf } from '../world/weather.ts'
import { anAssociation } from './an-association.ts'
import { checkLastWords } from './check-last-words.ts'
import { checkLists } from './check-lists.ts'
import {
  cancel,
  changeMind,
  goAway,
  leave,
  look,
  move,
  type Neighbourhood,
  publish,
  resize,
  signUp,
} from './roster-acts.ts'
import { rosterLog } from './roster-log.ts'

export type RosterSeed = { sabotage?: Sabotage; rounds?: number; stage?: Partial<StageOptions> }

const hour = 3_600_000
const pausesMs = [0, 0, 2_000, 60_000, 15 * 60_000, 2 * hour, 20 * hour]

/** Each moment many people sign up for and leave the same few events, while these change. */
const round = async (place: Neighbourhood): Promise<void> => {
  const { stage, members, events } = place
  const { random, clock } = stage
  if (events.length < 2 || random.chance(0.25)) await publish(place)
  const recent = events.slice(-3)
  if (recent.length === 0) return
  const soon = async (act: () => Promise<unknown>): Promise<void> => {
    await clock.sleep(random.between(0, random.pick([5, 80, 500])))
    await act()
  }
  const acts = random.shuffled(members).flatMap((member) => {
    const id = random.pick(recent)
    if (place.settled.has(`${id} ${member.caller.id}`)) return []
    const one = random.pick([signUp, signUp, leave, changeMind])
    const then = one !== changeMind && random.chance(0.3) ? [random.pick([signUp, leave])] : []
    return [one, ...then].map((act) => soon(() => act(place, member, id)))
  })
  const id = random.pick(recent)
  const team = [
    ...(random.chance(0.4) ? [soon(() => resize(place, id))] : []),
    ...(random.chance(0.15) ? [soon(() => move(place, id))] : []),
    ...(random.chance(0.1) ? [soon(() => cancel(place, id))] : []),
  ]
  const others = [
    ...(random.chance(0.3) ? [soon(() => look(place, random.pick(members)))] : []),
    ...(random.chance(0.04) && members.length > 4 ? [soon(() => goAway(place, random.pick(members), id))] : []),
  ]
  await Promise.all([...acts, ...team, ...others])
}

/** Lets a neighbourhood live through one seed; what came of it. */
export const runRosterSeed = (
  seed: number,
  { sabotage, rounds = 25, stage: more }: RosterSeed = {},
): Promise<{ violations: Violation[]; tally: Tally; operations: number }> =>
  simulate(seed, async (world) => {
    const { random } = world
    const stage = stageOf(world, {
      rates: weatherOf(random),
      economy: {},
      skewMs: random.pick([0, 300_000]),
      ...(sabotage && { sabotage }),
      ...more,
    })
    const log = rosterLog(stage)
    const following = startFollowing(stage)
    await sweepFirst(stage)
    const sweeping = startSweeping(stage)
    const members = Array.from({ length: random.between(5, 9) }, (_, n) => aMember(random, `member${n}@example.org`))
    const coordinator = aMember(random, 'team@example.org')
    for (const member of [...members, coordinator]) await joinIndigo(stage, member)
    const association = await anAssociation(stage, coordinator)
    const place: Neighbourhood = {
      stage,
      log,
      association,
      coordinator,
      members,
      events: [],
      calls: [],
      settled: new Set(),
    }
    for (let count = 0; count < rounds && stage.book.violations.length === 0; count += 1) {
      await round(place)
      await stage.clock.sleep(random.pick(pausesMs))
    }
    sweeping.stop()
    await calmDown(stage, following)
    await settleDown(stage, following)
    if (stage.book.violations.length === 0) {
      const now = instantAt(beginning + stage.clock.now())
      const items = stage.memory.items()
      for (const what of [...checkLists(items, log, now), ...checkLastWords(items, place.calls)])
        stage.book.accuse({ invariant: '14 lists', what, at: stage.clock.now() })
    }
    following.stream.stop()
    return { violations: stage.book.violations, tally: stage.tally, operations: stage.records.length }
  })
