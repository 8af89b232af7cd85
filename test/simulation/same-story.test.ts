import { afterAll, beforeAll, expect, it } from 'vitest'
import { indexes } from '../../shared/data/indexes.ts'
import { runSeed } from './run-seed.ts'
import { type Emulator, startEmulator } from './table/fidelity/emulated-table.ts'
import { twinTable, type TwinTable } from './twin-table.ts'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.stop())

/** Faults that need nothing of the table behind them. */
const rates = {
  tripMs: [1, 20],
  requestLost: 0.02,
  replyLost: 0.03,
  retryAfterCommit: 0.02,
  repeatWithNewToken: 0.01,
  lateDuplicate: 0.01,
  lockMs: [1, 30],
  conflict: 0.02,
  throttledWrite: 0.01,
  kill: 0.003,
} as const

it('tells the same story over DynamoDB Local, call by call', async () => {
  const emulated = await emulator.table('story', indexes)
  let twin: TwinTable | undefined
  const { violations } = await runSeed(3, {
    rounds: 5,
    longDays: 0,
    stage: {
      rates,
      inner: (memory) => {
        twin = twinTable(memory, emulated)
        return twin.table
      },
    },
  })
  expect(violations).toEqual([])
  expect(twin?.differences.slice(0, 3)).toEqual([])
  expect(twin?.calls()).toBeGreaterThan(1_000)
})
