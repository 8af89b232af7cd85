import type { Caller } from '../../shared/contract/routes.ts'
import { Refusal } from '../../shared/errors.ts'

const minuteMs = 60_000
const membersMost = 10_000
const most = { reads: 1_200, writes: 120 }

type Count = { minute: number; reads: number; writes: number }
const counts = new Map<string, Count>()

const countOf = (member: string, minute: number): Count => {
  const known = counts.get(member)
  if (known?.minute === minute) return known
  if (counts.size >= membersMost) counts.clear()
  const fresh = { minute, reads: 0, writes: 0 }
  counts.set(member, fresh)
  return fresh
}

/**
 * Counts a member's calls in the running minute, in this instance of the function: a guard against loops and abuse that
 * costs no call, while the stage's throttling guards the whole.
 * @throws Refusal `busy` beyond 120 writes or 1,200 reads
 */
export const keepPace = (caller: Caller, method: string, nowMs: number = Date.now()): void => {
  const count = countOf(caller.id, Math.floor(nowMs / minuteMs))
  const kind = method === 'GET' ? 'reads' : 'writes'
  count[kind] += 1
  if (count[kind] > most[kind]) {
    throw new Refusal('busy', { retryAfterSeconds: Math.ceil((minuteMs - (nowMs % minuteMs)) / 1_000) })
  }
}
