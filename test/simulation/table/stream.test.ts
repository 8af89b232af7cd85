import { expect, it } from 'vitest'
import type { Change } from './change-log.ts'
import { memoryTable } from './memory-table.ts'
import type { StreamOptions } from './stream.ts'
import { startStream } from './stream.ts'
import { simulate } from './virtual-time.ts'

const items = 12
const writesEach = 5

/** Writes to several items and delivers the stream until it is drained. */
const delivered = (seed: number, options: Partial<StreamOptions>) =>
  simulate(seed, async ({ clock, random }) => {
    const table = memoryTable({ now: clock.now })
    const seen: Change[] = []
    const dead: Change[] = []
    const stream = startStream(table.changes, {
      clock,
      random,
      handler: async (batch) => void seen.push(...batch),
      onDead: (change) => dead.push(change),
      ...options,
    })
    for (let n = 0; n < items * writesEach; n += 1) {
      await table.write({ Put: { Item: { PK: `X#${n % items}`, SK: 'X', n } } })
      await clock.sleep(5)
    }
    while (!stream.isDrained()) await clock.sleep(100)
    stream.stop()
    return { seen, dead, counts: stream.counts }
  })

const sequences = (seen: readonly Change[], PK: string): number[] =>
  seen.filter((change) => change.key.PK === PK).map((change) => change.itemSequence)

it('brings each change, in order for one item, out of order between items', async () => {
  const { seen } = await delivered(1, {})
  expect(seen).toHaveLength(items * writesEach)
  for (let n = 0; n < items; n += 1) expect(sequences(seen, `X#${n}`)).toEqual([1, 2, 3, 4, 5])
  const positions = seen.map((change) => change.position)
  expect(positions).not.toEqual(positions.toSorted((a, b) => a - b))
})

it('brings changes again when a checkpoint is lost or a shard goes back, and misses none', async () => {
  const { seen, counts } = await delivered(2, { duplicate: 0.3, replay: 0.1 })
  expect(seen.length).toBeGreaterThan(items * writesEach)
  expect(new Set(seen.map((change) => change.position)).size).toBe(items * writesEach)
  expect(counts.duplicated).toBeGreaterThan(0)
  expect(counts.replayed).toBeGreaterThan(0)
})

it('gives up a poisoned change alone, and brings all others', async () => {
  const seen = new Set<number>()
  const handler = async (batch: readonly Change[]): Promise<void> => {
    for (const change of batch) {
      if (change.position === 7) throw new Error('poison')
      seen.add(change.position)
    }
  }
  const { dead, counts } = await delivered(3, { handler })
  expect(dead.map((change) => change.position)).toEqual([7])
  expect(seen.size).toBe(items * writesEach - 1)
  expect(counts.dead).toBe(1)
})
