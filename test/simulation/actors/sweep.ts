import type { App } from '../../../shared/data/app.ts'
import { key } from '../../../shared/data/keys.ts'
import { sweep } from '../../../shared/data/sweep/sweep.ts'
import { Refusal } from '../../../shared/errors.ts'
import { sayFarewell } from './leave-as.ts'
import { operate } from '../world/operate.ts'
import { outcomeOf } from '../world/outcome.ts'
import type { Stage } from '../world/stage.ts'

const hour = 3_600_000

/** One sweep. What it cannot do must be the fault of the network, or somebody else's move. */
export const sweepOnce = async (stage: Stage): Promise<void> => {
  const report = (error: unknown): void => {
    const { kind } = outcomeOf({ kind: 'threw', error })
    if (kind === 'unknown' || error instanceof Refusal) return
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
    stage.book.accuse({ invariant: 'broken', what: `in a sweep: ${what}`, at: stage.clock.now() })
  }
  await operate(stage, { name: 'sweep', member: '', input: {} }, (app) =>
    sweep(app, { report, farewell: (member) => sayFarewell(app, member) }),
  )
}

/** The schedule comes to one thing that the index named; what it does there is one short act among others. */
export const comeTo = (stage: Stage, act: (app: App) => Promise<unknown>): Promise<unknown> =>
  operate(stage, { name: 'sweep', member: '', input: {} }, act)

const triesMost = 200

/** The first sweep of a new country; without its mark, no sweep looks back further than a week. */
export const sweepFirst = async (stage: Stage): Promise<void> => {
  for (let tries = 0; tries < triesMost && !(await stage.memory.get(key.sweep())); tries += 1) await sweepOnce(stage)
}

/** Sweeps until told to stop: on time, late by hours, and now and then two at once. */
export const startSweeping = (stage: Stage): { stop: () => void } => {
  const { clock, random, tally } = stage
  const state = { isStopped: false }
  const rest = (): number => {
    if (random.chance(0.01)) return random.between(24 * hour, 9 * 24 * hour)
    return random.chance(0.5) ? random.between(60_000, hour) : random.between(hour, 9 * hour)
  }
  const run = async (): Promise<void> => {
    while (!state.isStopped) {
      const pause = rest()
      await clock.sleep(pause)
      if (pause > hour) tally.count(`sweep: late by ${pause > 24 * hour ? 'days' : 'hours'}`)
      const isDouble = random.chance(0.1)
      if (isDouble) tally.count('sweep: two at once')
      await Promise.all(isDouble ? [sweepOnce(stage), sweepOnce(stage)] : [sweepOnce(stage)])
    }
  }
  void run()
  return { stop: () => void (state.isStopped = true) }
}
