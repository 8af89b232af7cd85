import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { App } from '../../shared/data/app.ts'
import { instantAt } from '../../shared/domain/time.ts'
import { environment } from './environment.ts'

const unit = (): number => randomBytes(6).readUIntBE(0, 6) / 2 ** 48

/** The country, the real clock and real chance: all that a function acts on but its table. */
export const surroundings = (): Omit<App, 'table'> => ({
  country: environment.country(),
  clock: { now: () => instantAt(Date.now()), sleep: (ms) => sleep(ms) },
  chance: { bytes: (count) => randomBytes(count), unit },
})
