import type { App, Clock } from '../../../shared/data/app.ts'
import { instantAt } from '../../../shared/domain/time.ts'
import type { Random } from '../table/random.ts'
import type { Life } from '../table/life.ts'
import { mortalSleep } from '../table/life.ts'
import type { VirtualClock } from '../table/virtual-time.ts'
import type { Tally } from './tally.ts'

/** Milliseconds since 1970 at which the world begins: a Monday in Paris, four weeks before its clocks change. */
export const beginning = Date.parse('2026-03-02T08:00:00.000Z')

export const skewMsMost = 5 * 60_000
/** How early the schedule may come: a clock that is ahead, and an entry behind that of another such machine. */
export const toleranceMs = skewMsMost + 60_000
const stepChance = 0.002

/** The machines on which functions run: each has a clock of its own, and a source of chance. */
export type Machines = {
  /** Time and chance of some machine, for one running function. */
  any(life: Life): Pick<App, 'clock' | 'chance'>
}

/** Clocks are wrong by up to five minutes; now and then one is set, forward or back. Some go on only in large ticks. */
export const machinesOf = (
  { clock, random, tally }: { clock: VirtualClock; random: Random; tally: Tally },
  options: { count: number; skewMs: number; tickMs: number },
): Machines => {
  const draw = (): number => random.between(-options.skewMs, options.skewMs)
  const machines = Array.from({ length: options.count }, () => ({ skew: draw(), chance: random.fork() }))
  const now = (machine: { skew: number }): string => {
    if (options.skewMs > 0 && random.chance(stepChance)) {
      const skew = draw()
      tally.count(`clock: set ${skew < machine.skew ? 'back' : 'forward'}`)
      machine.skew = skew
    }
    const ms = beginning + clock.now() + machine.skew
    return instantAt(Math.floor(ms / options.tickMs) * options.tickMs)
  }
  return {
    any(life) {
      const machine = random.pick(machines)
      const own: Clock = { now: () => now(machine), sleep: mortalSleep(clock.sleep, life) }
      return { clock: own, chance: machine.chance }
    },
  }
}
