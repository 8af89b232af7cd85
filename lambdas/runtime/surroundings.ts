import { setTimeout as sleep } from 'node:timers/promises'
import type { App } from '../../shared/data/app.ts'
import { instantAt } from '../../shared/domain/time.ts'
import { environment } from './environment.ts'
import { someRandomBytes } from './some-random-bytes.ts'

/** In [0, 1), from 48 random bits. */
const unit = (): number => someRandomBytes(6).reduce((sum, byte) => sum * 256 + byte, 0) / 2 ** 48

/** The country, the real clock and real chance: all that a function acts on but its table. */
export const surroundings = (): Omit<App, 'table'> => ({
  country: environment.country(),
  clock: { now: () => instantAt(Date.now()), sleep: (ms) => sleep(ms) },
  chance: { bytes: someRandomBytes, unit },
})
