import type { Economy } from '../../../shared/model/country.ts'
import type { FaultRates } from '../table/faults.ts'
import type { Random } from '../table/random.ts'

/** Every seed has its own weather: some faults are frequent, some rare, some do not come at all. */
export const weatherOf = (random: Random): Partial<FaultRates> => {
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

/** All that can go wrong at once, and often. */
const rates: Partial<FaultRates> = {
  tripMs: [1, 40],
  requestLost: 0.02,
  replyLost: 0.04,
  retryAfterCommit: 0.05,
  repeatWithNewToken: 0.1,
  lateDuplicate: 0.05,
  lockMs: [1, 15],
  conflict: 0.02,
  throttledWrite: 0.01,
  throttledRead: 0.001,
  readLost: 0.001,
  staleRead: 0.3,
  splitBatch: 0.1,
  indexLag: 0.5,
  halfSeen: 0.3,
  kill: 0.001,
}

/** For hunting bugs that the usual weather shows seldom; much happens in the same minute, by all clocks. */
export const storm = { rates, skewMs: 0, tickMs: 60_000 }

/** The economies of different countries; a cap of 100 % with few people to help brings prices near nothing. */
export const economyOf = (random: Random): Partial<Economy> => ({
  goodVibesCap: random.pick([80, 80, 100]),
  goodVibesHalf: random.pick([10, 10, 1]),
  welcomeGrant: random.pick([50, 50, 100, 0]),
  solidarityBudget: random.pick([1_000, 300, 60]),
})
