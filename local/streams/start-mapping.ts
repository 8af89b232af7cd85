import type { Checkpoint } from './checkpoint.ts'
import { deliverBatch } from './deliver-batch.ts'
import type { Delivery } from './deliver-batch.ts'
import { matchesPattern } from './matches-pattern.ts'
import { listShards, openShard, readShard } from './shards.ts'
import type { Start } from './shards.ts'
import { withSeconds } from './stream-record.ts'
import type { StreamRecord } from './stream-record.ts'

export type RunningMapping = {
  /** Looks at the stream at once: something was just written. */
  readonly wake: () => void
  readonly stop: () => Promise<void>
}

export type MappingOptions = {
  readonly endpoint: URL
  /** The stream's ARN in DynamoDB Local. */
  readonly streamArn: string
  readonly checkpoint: Checkpoint
  readonly delivery: Omit<Delivery, 'isStopped' | 'pause' | 'now'>
  readonly log: (message: string) => void
}

const activePollMs = 20
const idlePollMs = 250
/** How long a mapping stays attentive after it was woken or found something. */
const activeForMs = 500
/** New shards appear when one closes; looked for now and then as well, in case one was missed. */
const listEveryMs = 10_000

const interruptiblePause = () => {
  let interrupt: (() => void) | undefined
  return {
    pause: (milliseconds: number): Promise<void> =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        interrupt = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
    interrupt: (): void => interrupt?.(),
  }
}

const batchesOf = (records: readonly StreamRecord[], size: number): StreamRecord[][] =>
  Array.from({ length: Math.ceil(records.length / size) }, (_, index) =>
    records.slice(index * size, (index + 1) * size),
  )

/** The open shards of a stream, each with where to read on. */
const openShards = ({ endpoint, streamArn, checkpoint, delivery }: MappingOptions) => {
  const iterators = new Map<string, string>()
  let listedAt = 0
  let expected = 0
  let beginning: Start = delivery.mapping.fromStart ? 'TRIM_HORIZON' : 'LATEST'
  /** Opens the shards that are new, or that were lost to an error. */
  const refresh = async (): Promise<void> => {
    if (iterators.size > 0 && iterators.size === expected && Date.now() - listedAt < listEveryMs) return
    listedAt = Date.now()
    const shards = await listShards(endpoint, streamArn)
    const isReadable = (parent: string | undefined): boolean =>
      parent === undefined || checkpoint.isFinished(parent) || !shards.some(({ ShardId }) => ShardId === parent)
    for (const { ShardId, ParentShardId } of shards) {
      if (iterators.has(ShardId) || checkpoint.isFinished(ShardId) || !isReadable(ParentShardId)) continue
      const after = checkpoint.after(ShardId)
      const start = after === undefined ? beginning : { after }
      iterators.set(ShardId, await openShard(endpoint, streamArn, ShardId, start))
    }
    beginning = 'TRIM_HORIZON'
    expected = iterators.size
  }
  return { iterators, refresh }
}

const shardReader = (options: MappingOptions, running: Delivery) => {
  const { endpoint, checkpoint } = options
  const { filters, batchSize } = running.mapping
  const { iterators, refresh } = openShards(options)

  const isWanted = (record: StreamRecord): boolean =>
    filters.length === 0 || filters.some((pattern) => matchesPattern(pattern, record))
  const deliver = async (shardId: string, records: readonly StreamRecord[]): Promise<boolean> => {
    const wanted = records.filter(isWanted).map((record) => withSeconds(record, Date.now()))
    for (const batch of batchesOf(wanted, batchSize)) {
      const left = await deliverBatch(running, batch)
      const done = batch[batch.length - left.length - 1]
      if (done !== undefined) checkpoint.advance(shardId, done.dynamodb.SequenceNumber)
      if (left.length > 0) return false
    }
    const last = records.at(-1)
    if (last !== undefined) checkpoint.advance(shardId, last.dynamodb.SequenceNumber)
    return true
  }
  /** Reads every open shard once; whether there was something. */
  return async (): Promise<boolean> => {
    await refresh()
    let found = false
    for (const [shardId, iterator] of Array.from(iterators)) {
      iterators.delete(shardId)
      const { records, next } = await readShard(endpoint, iterator)
      found ||= records.length > 0
      if (!(await deliver(shardId, records))) return false
      if (next === undefined) checkpoint.finish(shardId)
      else iterators.set(shardId, next)
    }
    return found
  }
}

/** Follows a table's stream on behalf of a function, each shard in order, from where it last stood. */
export const startMapping = (options: MappingOptions): RunningMapping => {
  const state = { stopped: false, activeUntil: 0 }
  const beforeReading = interruptiblePause()
  const beforeRetrying = interruptiblePause()
  const read = shardReader(options, {
    ...options.delivery,
    isStopped: () => state.stopped,
    pause: beforeRetrying.pause,
    now: Date.now,
  })
  const run = async (): Promise<void> => {
    while (!state.stopped) {
      try {
        if (await read()) state.activeUntil = Date.now() + activeForMs
      } catch (error) {
        // An iterator that expired, or DynamoDB Local gone for a moment: read again from the checkpoint.
        if (!state.stopped) options.log(`${options.delivery.mapping.id}: ${String(error)}`)
      }
      if (!state.stopped) await beforeReading.pause(Date.now() < state.activeUntil ? activePollMs : idlePollMs)
    }
  }
  const running = run()
  return {
    wake: () => {
      if (Date.now() >= state.activeUntil) beforeReading.interrupt()
      state.activeUntil = Date.now() + activeForMs
    },
    stop: async () => {
      state.stopped = true
      beforeReading.interrupt()
      beforeRetrying.interrupt()
      await running
    },
  }
}
