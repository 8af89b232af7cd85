import type { Random } from './random.ts'

/** A stretch of milliseconds, from and to. */
export type Milliseconds = readonly [from: number, to: number]

/** How often each fault strikes: probabilities of a call, unless a unit says otherwise. All default to none. */
export type FaultRates = {
  /** One way between the function and the table. */
  tripMs: Milliseconds
  requestLost: number
  replyLost: number
  /** How long the client waits before it gives up on a lost request or reply. */
  timeoutMs: number
  /** The client sends a write again after it was made: same token, or none on a single write. The last reply counts. */
  retryAfterCommit: number
  /** Somebody sends a transaction again with another token, after it was made. The last reply counts. */
  repeatWithNewToken: number
  /** The network delivers a write once more, long after its reply. */
  lateDuplicate: number
  lateMs: Milliseconds
  /** How long a transaction keeps its items locked, whatever its outcome; no locks when absent. */
  lockMs: Milliseconds
  /** A conflict out of nowhere, as with a transaction of somebody unknown. */
  conflict: number
  throttledWrite: number
  throttledRead: number
  readLost: number
  /** An eventual read from a replica that lags. */
  staleRead: number
  staleMs: Milliseconds
  /** Part of a batch comes later, as with unprocessed keys. */
  splitBatch: number
  /** A change that reaches an index late. */
  indexLag: number
  indexLagMs: Milliseconds
  /** A transaction whose items show one after the other. */
  halfSeen: number
  halfSeenMs: Milliseconds
  /** The function is killed: before it sends, while the request is under way, or when the reply has come. */
  kill: number
}

const noFaults: FaultRates = {
  tripMs: [0, 0],
  requestLost: 0,
  replyLost: 0,
  timeoutMs: 1000,
  retryAfterCommit: 0,
  repeatWithNewToken: 0,
  lateDuplicate: 0,
  lateMs: [1, 60_000],
  lockMs: [0, 0],
  conflict: 0,
  throttledWrite: 0,
  throttledRead: 0,
  readLost: 0,
  staleRead: 0,
  staleMs: [1, 1000],
  splitBatch: 0,
  indexLag: 0,
  indexLagMs: [1, 5000],
  halfSeen: 0,
  halfSeenMs: [1, 5],
  kill: 0,
}

/** Each kind of fault that can be counted; `lockConflict` is a conflict with a lock that really was there. */
export type FaultName =
  | 'requestLost'
  | 'replyLost'
  | 'retryAfterCommit'
  | 'repeatWithNewToken'
  | 'lateDuplicate'
  | 'lockConflict'
  | 'conflict'
  | 'throttledWrite'
  | 'throttledRead'
  | 'readLost'
  | 'staleRead'
  | 'splitBatch'
  | 'indexLag'
  | 'halfSeen'
  | 'killBeforeSending'
  | 'killUnderWay'
  | 'killAfterReply'

/** The fate of every call: draws the faults and counts them. */
export type Faults = {
  rates: FaultRates
  counts: Record<FaultName, number>
  random: Random
  /** Draws, and counts what struck. */
  strikes(fault: keyof FaultRates & FaultName): boolean
  count(fault: FaultName): void
  /** A random length of time. */
  within(stretch: Milliseconds): number
  /** For `memoryTable`: how its changes lag behind their commit. */
  lags: { indexLagMs: () => number; commitSkewMs: () => number; historyMs: number }
}

export const faultsOf = (random: Random, given: Partial<FaultRates> = {}): Faults => {
  const rates = { ...noFaults, ...given }
  const counts = noCounts()
  const count = (fault: FaultName): void => void (counts[fault] += 1)
  const strikes = (fault: keyof FaultRates & FaultName): boolean => {
    const probability = rates[fault]
    if (!random.chance(probability)) return false
    count(fault)
    return true
  }
  const within = ([from, to]: Milliseconds): number => (from === to ? from : from + random.unit() * (to - from))
  return {
    rates,
    counts,
    random,
    strikes,
    count,
    within,
    lags: {
      indexLagMs: () => (strikes('indexLag') ? within(rates.indexLagMs) : 0),
      commitSkewMs: () => (strikes('halfSeen') ? within(rates.halfSeenMs) : 0),
      historyMs: rates.staleRead > 0 ? rates.staleMs[1] : 0,
    },
  }
}

const noCounts = (): Record<FaultName, number> => ({
  requestLost: 0,
  replyLost: 0,
  retryAfterCommit: 0,
  repeatWithNewToken: 0,
  lateDuplicate: 0,
  lockConflict: 0,
  conflict: 0,
  throttledWrite: 0,
  throttledRead: 0,
  readLost: 0,
  staleRead: 0,
  splitBatch: 0,
  indexLag: 0,
  halfSeen: 0,
  killBeforeSending: 0,
  killUnderWay: 0,
  killAfterReply: 0,
})
