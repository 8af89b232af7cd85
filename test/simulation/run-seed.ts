import { startFollowing } from './actors/follow.ts'
import { startSweeping, sweepFirst } from './actors/sweep.ts'
import type { Violation } from './book/book.ts'
import { checkHistory } from './check-history.ts'
import type { Line } from './history/line.ts'
import { live, type Pace, paceOf, settleIn } from './live.ts'
import { endQuietly } from './quiet/end-quietly.ts'
import { simulate } from './table/virtual-time.ts'
import { type Sabotage, type Stage, stageOf, type StageOptions } from './world/stage.ts'
import type { Tally } from './world/tally.ts'
import { economyOf, weatherOf } from './world/weather.ts'

/** What came of one seed. */
export type SeedReport = {
  seed: number
  operations: number
  simulatedMs: number
  violations: Violation[]
  tally: Tally
  history: Line[]
}

export type SeedOptions = Partial<Pace> & {
  /** How long a time to let pass at the end, without anybody; none skips what comes after it. */
  longDays?: number
  /** How many associations there are at least. */
  teamsLeast?: number
  sabotage?: Sabotage
  stage?: Partial<StageOptions>
}

/** Longer than anything stays undecided: an accepted exchange with a late appointment, then a dispute. */
const longDaysUsual = 100
const skewMsMost = 300_000

const countAll = ({ tally, faults }: Stage, stream: Record<string, number>): void => {
  for (const [name, count] of Object.entries(faults.counts)) tally.count(`fault: ${name}`, count)
  for (const [name, count] of Object.entries(stream)) tally.count(`stream: ${name}`, count)
}

/** The history is checked by a program that knows nothing of this one; what it finds counts like all else. */
const checkedHistory = ({ history, records, book, clock }: Stage): Line[] => {
  const lines = history.lines(records, book.accounts)
  if (book.violations.length > 0) return lines
  for (const what of checkHistory(lines)) book.accuse({ invariant: 'history', what, at: clock.now() })
  return lines
}

/** Lets a country live through one seed. */
export const runSeed = (
  seed: number,
  { sabotage, stage: more, longDays = longDaysUsual, teamsLeast, ...pace }: SeedOptions = {},
): Promise<SeedReport> =>
  simulate(seed, async (world) => {
    const { random } = world
    const stage = stageOf(world, {
      rates: weatherOf(random),
      economy: economyOf(random),
      skewMs: random.pick([0, skewMsMost, skewMsMost]),
      ...(sabotage && { sabotage }),
      ...more,
    })
    const following = startFollowing(stage)
    await sweepFirst(stage)
    const sweeping = startSweeping(stage)
    const community = await settleIn(stage, teamsLeast)
    await live(community, { ...paceOf(random), ...pace })
    sweeping.stop()
    await endQuietly(community, following, longDays)
    following.stream.stop()
    countAll(stage, following.stream.counts)
    return {
      seed,
      operations: stage.records.length,
      simulatedMs: world.clock.now(),
      violations: stage.book.violations,
      tally: stage.tally,
      history: checkedHistory(stage),
    }
  })
