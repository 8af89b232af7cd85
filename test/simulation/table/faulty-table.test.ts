import { describe, expect, it } from 'vitest'
import type { Key, Table } from '../../../shared/data/table.ts'
import { OutcomeUnknown, WriteFailed } from '../../../shared/data/table.ts'
import type { FaultName, FaultRates } from './faults.ts'
import { faultsOf } from './faults.ts'
import { faultyTable } from './faulty-table.ts'
import { lived } from './life.ts'
import { memoryTable } from './memory-table.ts'
import type { World } from './virtual-time.ts'
import { simulate } from './virtual-time.ts'

const ann: Key = { PK: 'M#ann', SK: 'E~' }
const bob: Key = { PK: 'M#bob', SK: 'E~' }
const add = (key: Key) => ({
  Update: { Key: key, UpdateExpression: 'ADD held :one', ExpressionAttributeValues: { ':one': 1 } },
})
const putNew = (key: Key) => ({ Put: { Item: { ...key }, ConditionExpression: 'attribute_not_exists(PK)' } })

const aFaultyTable = ({ clock, random }: World, rates: Partial<FaultRates>) => {
  const faults = faultsOf(random.fork(), rates)
  const memory = memoryTable({ now: clock.now, ...faults.lags })
  return { memory, faults, table: faultyTable(memory, { faults, clock }) }
}

const underFaults = <T>(
  rates: Partial<FaultRates>,
  work: (parts: ReturnType<typeof aFaultyTable> & World) => Promise<T>,
): Promise<T> => simulate(1, (world) => work({ ...world, ...aFaultyTable(world, rates) }))

describe('writes', () => {
  it('happen although their reply is lost', async () => {
    await underFaults({ replyLost: 1 }, async ({ table, memory }) => {
      await expect(table.transact([add(ann)])).rejects.toThrow(OutcomeUnknown)
      expect(await memory.get(ann)).toMatchObject({ held: 1 })
    })
  })

  it('do not happen when the request is lost, and the caller cannot tell', async () => {
    await underFaults({ requestLost: 1 }, async ({ table, memory }) => {
      await expect(table.write(add(ann))).rejects.toThrow(OutcomeUnknown)
      expect(await memory.get(ann)).toBeUndefined()
    })
  })

  it('happen once when the client repeats a transaction, twice when it repeats a single write', async () => {
    await underFaults({ retryAfterCommit: 1 }, async ({ table, memory }) => {
      await table.transact([add(ann)])
      await table.write(add(bob))
      expect([await memory.get(ann), await memory.get(bob)]).toMatchObject([{ held: 1 }, { held: 2 }])
    })
  })

  it('are refused by their own effect when they are repeated with a new token', async () => {
    await underFaults({ repeatWithNewToken: 1 }, async ({ table }) => {
      const refused: unknown = await table.transact([putNew(ann)]).catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(WriteFailed)
      expect(refused).toMatchObject({ reasons: [{ code: 'ConditionalCheckFailed', item: ann }] })
    })
  })

  it('come once more, late, without an effect as long as the token is known', async () => {
    await underFaults({ lateDuplicate: 1, lateMs: [500, 500] }, async ({ table, memory, clock }) => {
      await table.transact([add(ann)])
      await table.write(add(bob))
      await clock.sleep(1000)
      expect([await memory.get(ann), await memory.get(bob)]).toMatchObject([{ held: 1 }, { held: 2 }])
    })
  })

  it('say which item was in conflict, also after the reply of the transaction that holds it', async () => {
    await underFaults({ lockMs: [20, 20] }, async ({ table, faults, clock }) => {
      await table.transact([add(ann)])
      const refused: unknown = await table.transact([add(bob), add(ann)]).catch((error: unknown) => error)
      expect(refused).toMatchObject({ reasons: [undefined, { code: 'TransactionConflict' }] })
      await expect(table.write(add(ann))).rejects.toThrow(WriteFailed)
      await clock.sleep(20)
      await table.transact([add(bob), add(ann)])
      expect(faults.counts.lockConflict).toBe(2)
    })
  })

  it('name one item that was throttled', async () => {
    await underFaults({ throttledWrite: 1 }, async ({ table }) => {
      await expect(table.write(add(ann))).rejects.toMatchObject({ reasons: [{ code: 'Throttled' }] })
    })
  })
})

describe('reads', () => {
  it('show the past where the caller allows it', async () => {
    await underFaults({ staleRead: 1, staleMs: [50, 50] }, async ({ table, clock }) => {
      await table.write(add(ann))
      await clock.sleep(10)
      expect(await table.get(ann)).toBeUndefined()
      expect(await table.get(ann, { consistent: true })).toMatchObject({ held: 1 })
      await clock.sleep(50)
      expect(await table.get(ann)).toMatchObject({ held: 1 })
    })
  })

  it('find an item in an index only after its lag, but for who reads as of a time to come', async () => {
    await underFaults({ indexLag: 1, indexLagMs: [2000, 2000] }, async ({ table, memory, clock }) => {
      await table.write({ Put: { Item: { ...ann, giver: 'g', createdAt: '1' } } })
      const query = (of: Pick<Table, 'query'> = table) =>
        of.query({
          IndexName: 'giver',
          KeyConditionExpression: 'giver = :g',
          ExpressionAttributeValues: { ':g': 'g' },
        })
      expect((await query()).items).toEqual([])
      expect((await query(memory.asOf(Infinity))).items).toHaveLength(1)
      await clock.sleep(2000)
      expect((await query()).items).toHaveLength(1)
    })
  })

  it('may see half a transaction, but never after its reply', async () => {
    const seen = await underFaults({ halfSeen: 0.5, halfSeenMs: [1, 5] }, async ({ table, clock }) => {
      const sums = new Set<unknown>()
      const state = { isDone: false }
      const watch = async (): Promise<void> => {
        while (!state.isDone) {
          const both = await table.batchGet([ann, bob], { consistent: true })
          sums.add(both.filter(Boolean).length)
          await clock.sleep(1)
        }
      }
      const watching = watch()
      await table.transact([add(ann), add(bob)])
      sums.clear()
      const after = await table.batchGet([ann, bob], { consistent: true })
      expect(after.filter(Boolean)).toHaveLength(2)
      for (let round = 0; round < 20; round += 1) {
        await table.transact([{ Delete: { Key: ann } }, { Delete: { Key: bob } }])
        await table.transact([add(ann), add(bob)])
      }
      state.isDone = true
      await watching
      return sums
    })
    expect(seen).toContain(1)
  })
})

/** What a function does that meets everything. */
const act = async (mine: Table, createdAt: string): Promise<unknown> => {
  const seen = await mine.batchGet([ann, bob])
  await mine.transact([add(ann), { Put: { Item: { ...bob, giver: 'g', createdAt } } }])
  await mine.write(add(bob))
  return seen
}

describe('everything at once', () => {
  const storm: Partial<FaultRates> = {
    tripMs: [0, 20],
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
    staleRead: 0.2,
    splitBatch: 0.2,
    indexLag: 0.5,
    halfSeen: 0.2,
    kill: 0.02,
  }

  const history = (seed: number): Promise<{ lines: string[]; counts: Record<FaultName, number> }> =>
    simulate(seed, async (world) => {
      const { table, faults } = aFaultyTable(world, storm)
      const lines: string[] = []
      const actor = async (name: number): Promise<void> => {
        for (let step = 0; step < 60; step += 1) {
          const ending = await lived((life) => act(table.livedBy(life), `${name} ${step}`))
          lines.push(`${world.clock.now()} ${name} ${JSON.stringify(ending, (_, value: unknown) => String(value))}`)
        }
      }
      await Promise.all([1, 2, 3, 4, 5].map(actor))
      return { lines, counts: faults.counts }
    })

  it('replays a seed to the byte', async () => {
    expect(await history(4)).toEqual(await history(4))
  })

  it('meets every fault', async () => {
    const { counts } = await history(4)
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([])
  })
})
