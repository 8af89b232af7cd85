import type { Community } from './actors/community.ts'
import { actorOf } from './actors/community.ts'
import { type Following, startFollowing } from './actors/follow.ts'
import { signUp } from './actors/sign-up.ts'
import { startSweeping } from './actors/sweep.ts'
import { turn } from './actors/turn.ts'
import type { Violation } from './book/book.ts'
import { quickRaces, slowRaces } from './races/races.ts'
import { calmDown, settleDown } from './quiet/calm-down.ts'
import { checkAll } from './quiet/check-all.ts'
import type { FaultRates } from './table/faults.ts'
import type { Random } from './table/random.ts'
import { simulate } from './table/virtual-time.ts'
import { aMember } from './world/member.ts'
import { type Sabotage, type Stage, stageOf } from './world/stage.ts'
import type { Tally } from './world/tally.ts'

/** What came of one seed. */
export type SeedReport = {
  seed: number
  operations: number
  simulatedMs: number
  violations: Violation[]
  tally: Tally
}

const hour = 3_600_000

/** Every seed has its own weather: some faults are frequent, some rare, some do not come at all. */
const weather = (random: Random): Partial<FaultRates> => {
  const rate = (most: number): number => random.pick([0, 0.2, 0.5, 1]) * most
  return {
    tripMs: [1, random.pick([5, 20, 60])],
    requestLost: rate(0.02),
    replyLost: rate(0.03),
    retryAfterCommit: rate(0.02),
    repeatWithNewToken: rate(0.01),
    lateDuplicate: rate(0.01),
    lockMs: random.pick([
      [0, 0],
      [1, 15],
      [5, 40],
    ] as const),
    conflict: rate(0.02),
    throttledWrite: rate(0.01),
    throttledRead: rate(0.005),
    readLost: rate(0.005),
    staleRead: rate(0.2),
    splitBatch: rate(0.05),
    indexLag: rate(0.5),
    halfSeen: rate(0.3),
    kill: rate(0.004),
  }
}

const economyOf = (random: Random) => ({
  goodVibesCap: random.pick([80, 80, 100]),
  goodVibesHalf: random.pick([10, 10, 1]),
  welcomeGrant: random.pick([50, 50, 100, 0]),
})

const settleIn = async (stage: Stage): Promise<Community> => {
  const { random } = stage
  const people = random.between(5, 12)
  const members = Array.from({ length: people }, (_, n) => aMember(random, `member${n}@example.org`))
  const twins = members.slice(0, 2).map((_, n) => aMember(random, `Member${n}@example.org`))
  const moderators = [aMember(random, 'mod@example.org', ['moderators'])]
  const community = { stage, members: [...members, ...twins], moderators }
  await Promise.all([...community.members, ...moderators].map((member) => signUp(stage, member)))
  return community
}

const live = async (community: Community, rounds: number): Promise<void> => {
  const { stage, members } = community
  const { random, clock } = stage
  for (let round = 0; round < rounds && stage.book.violations.length === 0; round += 1) {
    const present = random.shuffled(members).slice(0, random.between(2, members.length))
    const turns = present.map((member) => turn(actorOf(community, member)))
    const races = random.shuffled(quickRaces).slice(0, random.between(0, 3))
    const slow = random.chance(0.05) ? [random.pick(slowRaces)] : []
    await Promise.all([...turns, ...[...races, ...slow].map((run) => run(community))])
    await clock.sleep(random.pick([0, 1_000, 60_000, hour, 6 * hour, 24 * hour, 48 * hour]))
  }
}

/** Longer than anything stays undecided: an accepted exchange with a late appointment. */
const longDays = 100

/** Everybody stops, and all that still has to happen happens; then a long time passes without anybody. */
const endQuietly = async (stage: Stage, following: Following): Promise<void> => {
  if (stage.book.violations.length > 0) return
  await calmDown(stage, following)
  await settleDown(stage, following)
  await checkAll(stage, 'when quiet')
  for (let day = 0; day < longDays; day += 5) {
    await stage.clock.sleep(5 * 24 * hour)
    await settleDown(stage, following)
  }
  await checkAll(stage, 'long after')
}

export type SeedOptions = {
  rounds?: number
  sabotage?: Sabotage
  /** Gets the stage before anything happens on it, to look at it afterwards. */
  look?: (stage: Stage) => void
}

/** Lets a country live through one seed. */
export const runSeed = (seed: number, { rounds = 60, sabotage, look }: SeedOptions = {}): Promise<SeedReport> =>
  simulate(seed, async (world) => {
    const { random } = world
    const options = { rates: weather(random), economy: economyOf(random), skewMs: random.pick([0, 300_000, 300_000]) }
    const stage = stageOf(world, { ...options, ...(sabotage && { sabotage }) })
    look?.(stage)
    const following = startFollowing(stage)
    const sweeping = startSweeping(stage)
    const community = await settleIn(stage)
    await live(community, rounds)
    sweeping.stop()
    await endQuietly(stage, following)
    following.stream.stop()
    for (const [name, count] of Object.entries(stage.faults.counts)) stage.tally.count(`fault: ${name}`, count)
    return {
      seed,
      operations: stage.records.length,
      simulatedMs: world.clock.now(),
      violations: stage.book.violations,
      tally: stage.tally,
    }
  })
