import type { Effect } from './plan-write.ts'

/** What the table did for one call, as far as its price depends on it. */
export type Call =
  | { kind: 'get' | 'batchGet'; isConsistent: boolean; itemBytes: number[] }
  | { kind: 'query' | 'scan'; isConsistent: boolean; index?: string; bytes: number }
  | { kind: 'write' | 'transact'; effects: Effect[]; isRepeat: boolean }
