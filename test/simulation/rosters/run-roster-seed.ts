import type { Community } from '../actors/community.ts'
import { startFollowing } from '../actors/follow.ts'
import { signUp as joinIndigo } from '../actors/sign-up.ts'
import { startSweeping, sweepFirst } from '../actors/sweep.ts'
import type { Violation } from '../book/book.ts'
import { calmDown, settleDown } from '../quiet/calm-down.ts'
import { uuidOf } from '../../../shared/domain/uuid.ts'
import { simulate } from '../table/virtual-time.ts'
import { aMember } from '../world/member.ts'
import { type Sabotage, stageOf, type StageOptions } from '../world/stage.ts'
import type { Tally } from '../world/tally.ts'
import { weatherOf } from '../world/weather.ts'
import { aFullHouse, crowd } from './a-full-house.ts'
import { anAssociation } from './an-association.ts'
import { checkRosters } from './check-quiet.ts'
import { rosterLog } from './roster-log.ts'
import { rosterRound } from './roster-round.ts'
import { rostersOf } from './rosters.ts'

export type RosterSeed = { sabotage?: Sabotage; rounds?: number; stage?: Partial<StageOptions> }

const hour = 3_600_000
const pausesMs = [0, 0, 2_000, 60_000, 15 * 60_000, 2 * hour, 20 * hour]

/** Lets a neighbourhood that does nothing else live through one seed of events and missions; what came of it. */
export const runRosterSeed = (
  seed: number,
  { sabotage, rounds = 25, stage: more }: RosterSeed = {},
): Promise<{ violations: Violation[]; tally: Tally; operations: number }> =>
  simulate(seed, async (world) => {
    const { random } = world
    const stage = stageOf(world, {
      rates: weatherOf(random),
      economy: { solidarityBudget: random.pick([60, 1_000]) },
      skewMs: random.pick([0, 300_000, 300_000]),
      ...(sabotage && { sabotage }),
      ...more,
    })
    const coordinator = aMember(random, 'team@example.org')
    const team = { id: uuidOf(random.bytes(16), 8), coordinator }
    const full = random.chance(0.25) ? await aFullHouse(stage, team) : []
    const rosters = rostersOf(rosterLog(stage))
    const following = startFollowing(stage)
    await sweepFirst(stage)
    const sweeping = startSweeping(stage)
    const members = Array.from({ length: random.between(5, 9) }, (_, n) => aMember(random, `member${n}@example.org`))
    const operators = [aMember(random, 'op@example.org', ['operators'])]
    for (const member of [...members, coordinator, ...operators]) await joinIndigo(stage, member)
    await anAssociation(stage, team)
    const community: Community = { stage, members, moderators: [], operators, associations: [team], rosters }
    await crowd(community, full)
    for (let count = 0; count < rounds && stage.book.violations.length === 0; count += 1) {
      await rosterRound(community, { isLeaving: 0.04 })
      await stage.clock.sleep(random.pick(pausesMs))
    }
    sweeping.stop()
    await calmDown(stage, following)
    await settleDown(stage, following)
    if (stage.book.violations.length === 0) checkRosters(stage, rosters, following)
    following.stream.stop()
    return { violations: stage.book.violations, tally: stage.tally, operations: stage.records.length }
  })
