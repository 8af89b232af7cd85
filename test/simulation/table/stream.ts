import type { Change, ChangeLog } from './change-log.ts'
import type { Milliseconds } from './faults.ts'
import type { Random } from './random.ts'
import { copyOf } from './copies.ts'
import type { VirtualClock } from './virtual-time.ts'

/** How a stream is delivered. Changes of one item stay in order; those of different items do not. */
export type StreamOptions = {
  clock: VirtualClock
  random: Random
  /** What a function does with a batch; a rejection brings the whole batch again. It must settle, even if killed. */
  handler: (batch: readonly Change[]) => Promise<void>
  /** Items are spread over so many shards, each delivered at its own pace. Default 4. */
  shards?: number
  batchMost?: number
  /** Between two looks at a shard. Default 10 to 500. */
  lateMs?: Milliseconds
  /** The function is done but its checkpoint is lost, so that the batch comes again. */
  duplicate?: number
  /** How often a shard goes back, and over how many changes at most. */
  replay?: number
  replayMost?: number
  /** Failures of a batch before it is delivered one by one, and of one before it is given up. Default 3. */
  attemptsMost?: number
  /** Gets what was given up, as the queue of dead letters does. */
  onDead?: (change: Change, error: unknown) => void
}

/** A running delivery. */
export type Stream = {
  /** Whether every change has been delivered or given up. */
  isDrained(): boolean
  stop(): void
  counts: { delivered: number; duplicated: number; replayed: number; failed: number; dead: number }
}

/** Starts to deliver the changes of a table until told to stop. */
export const startStream = (changes: ChangeLog, options: StreamOptions): Stream => {
  const counts = { delivered: 0, duplicated: 0, replayed: 0, failed: 0, dead: 0 }
  const shards = Array.from({ length: options.shards ?? 4 }, (_, number) => ({ number, next: 0 }))
  const state = { isStopped: false }
  const run = async (shard: Shard): Promise<void> => {
    while (!state.isStopped) {
      await changes.reaches(shard.next)
      await options.clock.sleep(lateness(options))
      if (!state.isStopped) await turn(shard, shards.length, changes, options, counts)
    }
  }
  for (const shard of shards) void run(shard)
  return {
    isDrained: () => shards.every((shard) => shard.next >= changes.end),
    stop: () => void (state.isStopped = true),
    counts,
  }
}

type Shard = { number: number; next: number }

const lateness = ({ random, lateMs: [from, to] = [10, 500] }: StreamOptions): number => random.between(from, to)

/** Delivers a shard's next batch, if there is one, and perhaps goes back. */
const turn = async (
  shard: Shard,
  shards: number,
  changes: ChangeLog,
  options: StreamOptions,
  counts: Stream['counts'],
): Promise<void> => {
  const { random } = options
  const ahead = changes.read(shard.next, 20 * shards)
  const mine = ahead.filter((change) => shardOf(change, shards) === shard.number)
  const batch = mine.slice(0, random.between(1, options.batchMost ?? 10))
  const last = batch.length < mine.length ? batch.at(-1) : ahead.at(-1)
  if (last === undefined) return
  if (batch.length > 0) await deliver(batch, options, counts)
  if (batch.length > 0 && random.chance(options.duplicate ?? 0)) {
    counts.duplicated += batch.length
    return
  }
  shard.next = last.position + 1
  if (random.chance(options.replay ?? 0)) {
    counts.replayed += 1
    shard.next = Math.max(0, shard.next - random.between(1, options.replayMost ?? 50))
  }
}

/** Tries a batch, then each of its changes alone, then gives up. */
const deliver = async (batch: readonly Change[], options: StreamOptions, counts: Stream['counts']): Promise<void> => {
  let failure: unknown
  for (let attempts = 0; attempts < (options.attemptsMost ?? 3); attempts += 1) {
    try {
      await options.handler(batch.map(copyOfChange))
      counts.delivered += batch.length
      return
    } catch (error) {
      failure = error
      counts.failed += 1
      await options.clock.sleep(lateness(options))
    }
  }
  const [only] = batch
  if (only !== undefined && batch.length === 1) {
    counts.dead += 1
    options.onDead?.(only, failure)
  } else for (const change of batch) await deliver([change], options, counts)
}

const copyOfChange = ({ oldImage, newImage, ...change }: Change): Change => ({
  ...change,
  ...(oldImage === undefined ? {} : { oldImage: copyOf(oldImage) }),
  ...(newImage === undefined ? {} : { newImage: copyOf(newImage) }),
})

const shardOf = ({ key }: Change, shards: number): number => {
  let hash = 0
  for (const letter of `${key.PK}\0${key.SK}`) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0
  return hash % shards
}
