import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'

const Checkpoint = z.object({
  streamArn: z.string(),
  /** The last sequence number that was dealt with, by shard. */
  after: z.record(z.string(), z.string()),
  finished: z.array(z.string()),
})

/** How far a mapping has got in a stream, kept over restarts. */
export type Checkpoint = {
  readonly after: (shardId: string) => string | undefined
  readonly isFinished: (shardId: string) => boolean
  readonly advance: (shardId: string, sequenceNumber: string) => void
  readonly finish: (shardId: string) => void
}

const read = (file: string | undefined, streamArn: string): z.infer<typeof Checkpoint> => {
  const fresh = { streamArn, after: {}, finished: [] }
  if (file === undefined) return fresh
  try {
    const kept = Checkpoint.parse(JSON.parse(readFileSync(file, 'utf8')))
    // Another stream belongs to another table: what was read of it says nothing about this one.
    return kept.streamArn === streamArn ? kept : fresh
  } catch {
    return fresh
  }
}

/** Opens the checkpoint in `folder`; without a folder it is kept in memory. */
export const openCheckpoint = (folder: string | undefined, mappingId: string, streamArn: string): Checkpoint => {
  const file = folder === undefined ? undefined : path.join(folder, `${mappingId}.json`)
  if (folder !== undefined) mkdirSync(folder, { recursive: true })
  const state = read(file, streamArn)
  const save = (): void => {
    if (file === undefined) return
    writeFileSync(`${file}.new`, JSON.stringify(state))
    renameSync(`${file}.new`, file)
  }
  return {
    after: (shardId) => state.after[shardId],
    isFinished: (shardId) => state.finished.includes(shardId),
    advance: (shardId, sequenceNumber) => {
      state.after[shardId] = sequenceNumber
      save()
    },
    finish: (shardId) => {
      delete state.after[shardId]
      state.finished.push(shardId)
      save()
    },
  }
}
