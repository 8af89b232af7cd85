import { follow, type Following } from '../actors/follow.ts'
import { sweepOnce } from '../actors/sweep.ts'
import type { FaultRates } from '../table/faults.ts'
import type { Stage } from '../world/stage.ts'

const noWeather: Partial<FaultRates> = {
  requestLost: 0,
  replyLost: 0,
  retryAfterCommit: 0,
  repeatWithNewToken: 0,
  lateDuplicate: 0,
  lockMs: [0, 0],
  conflict: 0,
  throttledWrite: 0,
  throttledRead: 0,
  readLost: 0,
  staleRead: 0,
  splitBatch: 0,
  indexLag: 0,
  halfSeen: 0,
  kill: 0,
}

/** Longer than any answer, duplicate or lag can be under way, and than what follows waits for a lagging index. */
const underWayMs = 25 * 60_000

/** Waits until all changes are followed; what was given up is taken up again, as an operator does. */
export const drain = async (stage: Stage, { stream, dead }: Following): Promise<void> => {
  do {
    for (const change of dead.splice(0)) await follow(stage, change)
    while (!stream.isDrained()) await stage.clock.sleep(1_000)
  } while (dead.length > 0)
}

const sweepsMost = 20

/** Sweeps and follows until nothing more happens. */
export const settleDown = async (stage: Stage, following: Following): Promise<void> => {
  for (let sweeps = 0; sweeps < sweepsMost; sweeps += 1) {
    const before = stage.memory.changes.end
    await sweepOnce(stage)
    await drain(stage, following)
    if (stage.memory.changes.end === before) return
  }
  stage.book.accuse({ invariant: '12 due', what: 'there is always more to sweep', at: stage.clock.now() })
}

/** No more faults; what is still under way arrives. */
export const calmDown = async (stage: Stage, following: Following): Promise<void> => {
  Object.assign(stage.faults.rates, noWeather)
  await stage.clock.sleep(underWayMs)
  await drain(stage, following)
}
