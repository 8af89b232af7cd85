import type { Table, Write } from '../../../../shared/data/table.ts'
import type { FaultRates } from '../faults.ts'
import { faultsOf } from '../faults.ts'
import { faultyTable } from '../faulty-table.ts'
import { lived } from '../life.ts'
import type { Random } from '../random.ts'
import { simulate } from '../virtual-time.ts'
import { outcomeOf } from './outcome.ts'

/** Faults that need nothing of the table behind them. */
const rates: Partial<FaultRates> = {
  tripMs: [1, 20],
  requestLost: 0.05,
  replyLost: 0.05,
  retryAfterCommit: 0.05,
  repeatWithNewToken: 0.05,
  lateDuplicate: 0.05,
  lockMs: [1, 30],
  conflict: 0.05,
  throttledWrite: 0.05,
  throttledRead: 0.05,
  readLost: 0.05,
  splitBatch: 0.3,
  kill: 0.02,
}

/** Several actors on a few items, through the faults of one seed: everything they saw, in the order of virtual time. */
export const storyOf = (table: Table): Promise<unknown[]> =>
  simulate(11, async ({ clock, random }) => {
    const faulty = faultyTable(table, { faults: faultsOf(random.fork(), rates), clock })
    const story: unknown[] = []
    const actor = async (name: number): Promise<void> => {
      for (let step = 0; step < 20; step += 1) {
        const seen = await lived((life) => outcomeOf(() => act(faulty.livedBy(life), random)))
        story.push({ at: clock.now(), name, seen })
      }
    }
    await Promise.all([1, 2, 3, 4].map(actor))
    return story
  })

const act = (table: Table, random: Random): Promise<unknown> => {
  const keys = random.shuffled(['1', '2', '3']).map((SK) => ({ PK: 'story', SK }))
  const [first = { PK: 'story', SK: '1' }, second = first] = keys
  const add = (amount: number): Write => ({
    Update: {
      Key: first,
      UpdateExpression: 'ADD held :amount',
      ConditionExpression: 'attribute_not_exists(held) OR held < :most',
      ExpressionAttributeValues: { ':amount': amount, ':most': 5 },
    },
  })
  return random.pick([
    () => table.transact([add(2), { Delete: { Key: second } }]),
    () => table.write(add(-1)),
    () => table.batchGet(keys, { consistent: true }),
  ])()
}
