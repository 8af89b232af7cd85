import type { Item, Table, Write } from '../../../shared/data/table.ts'
import { OutcomeUnknown, WriteFailed } from '../../../shared/data/table.ts'
import type { Faults } from './faults.ts'
import { faultyReads } from './faulty-reads.ts'
import type { Life } from './life.ts'
import { whileAlive } from './life.ts'
import { mayBeKilled } from './may-be-killed.ts'
import type { Locks } from './locks.ts'
import { locksOf } from './locks.ts'
import type { TableReads } from './memory-table.ts'
import type { VirtualClock } from './virtual-time.ts'

/** Any table, but only one that remembers its past can be read stale. */
type Inner = Table & { asOf?: (time: number) => TableReads }

/** A table over a network that loses, repeats and delays, in front of a table that does not. */
export type FaultyTable = Table & {
  /** The same table as one function has it that may be killed at any call. */
  livedBy(life: Life): Table
}

export type Wire = { inner: Inner; faults: Faults; clock: VirtualClock }

export const faultyTable = (inner: Inner, { faults, clock }: { faults: Faults; clock: VirtualClock }): FaultyTable => {
  const wire = { inner, faults, clock }
  const locks = locksOf(clock.now)
  const tableFor = (life: Life | undefined): Table => ({
    ...faultyReads(wire, life),
    ...faultyWrites(wire, locks, life),
  })
  return { ...tableFor(undefined), livedBy: tableFor }
}

const faultyWrites = (wire: Wire, locks: Locks, life: Life | undefined): Pick<Table, 'write' | 'transact'> => ({
  write: (write) => {
    const deliver = async (): Promise<Answer> => {
      refuseLocked(wire, locks, [write], undefined)
      return wire.clock.outside(wire.inner.write(write))
    }
    return send(wire, { deliver, repeat: deliver, writes: 1 }, life)
  },
  transact: async (writes, given) => {
    const token = given ?? tokenOf(wire.faults)
    const deliver = (each: string): Promise<Answer> => commit(wire, locks, writes, each)
    const call = { deliver: () => deliver(token), repeat: () => deliver(tokenOf(wire.faults)), writes: writes.length }
    await send(wire, call, life)
  },
})

/** What an update has left. */
type Answer = Item | undefined
type Call = { deliver: () => Promise<Answer>; repeat: () => Promise<Answer>; writes: number }

/** One call of a function, which may be killed at each end of it, or while the request goes its way without it. */
const send = async (wire: Wire, call: Call, life: Life | undefined): Promise<Answer> => {
  await mayBeKilled(wire, life, 'killBeforeSending')
  const answer = settled(travel(wire, call))
  await mayBeKilled(wire, life, 'killUnderWay')
  const { done, error } = await whileAlive(life, answer)
  await mayBeKilled(wire, life, 'killAfterReply')
  if (error !== undefined) throw error
  return done
}

/** The way there, what happens there, and the way back. */
const travel = async (wire: Wire, call: Call): Promise<Answer> => {
  const { faults, clock } = wire
  await clock.sleep(faults.within(faults.rates.tripMs))
  if (faults.strikes('requestLost')) throw await lostWrite(wire)
  if (faults.strikes('throttledWrite')) throw refusedAt(wire, call.writes, 'Throttled')
  let outcome = await settled(call.deliver())
  if (faults.strikes('retryAfterCommit')) outcome = await again(wire, call.deliver)
  if (faults.strikes('repeatWithNewToken')) outcome = await again(wire, call.repeat)
  if (faults.strikes('lateDuplicate')) void later(wire, call.deliver)
  // An answer comes only when all of a transaction can be seen.
  await clock.sleep(Math.max(seenMs(wire), faults.within(faults.rates.tripMs)))
  if (faults.strikes('replyLost')) throw await lostWrite(wire)
  if (outcome.error !== undefined) throw outcome.error
  return outcome.done
}

const commit = async (wire: Wire, locks: Locks, writes: readonly Write[], token: string): Promise<Answer> => {
  const { faults, clock, inner } = wire
  const ownUntil = locks.ownUntil(writes, token)
  // The client waits while DynamoDB says that the transaction with this token is in progress.
  if (ownUntil !== undefined) await clock.sleep(ownUntil - clock.now())
  refuseLocked(wire, locks, writes, token)
  if (faults.strikes('conflict')) throw refusedAt(wire, writes.length, 'TransactionConflict')
  const lockMs = Math.max(faults.within(faults.rates.lockMs), seenMs(wire))
  if (lockMs > 0) locks.take(writes, token, clock.now() + lockMs)
  await clock.outside(inner.transact(writes, token))
  return undefined
}

const refuseLocked = ({ faults }: Wire, locks: Locks, writes: readonly Write[], token: string | undefined): void => {
  const held = locks.held(writes, token)
  if (!held.includes(true)) return
  faults.count('lockConflict')
  throw new WriteFailed(held.map((isHeld) => (isHeld ? { code: 'TransactionConflict' } : undefined)))
}

/** A failure that one write, whichever, has met. */
const refusedAt = ({ faults }: Wire, writes: number, code: 'TransactionConflict' | 'Throttled'): WriteFailed => {
  const unlucky = faults.random.below(writes)
  return new WriteFailed(Array.from({ length: writes }, (_, index) => (index === unlucky ? { code } : undefined)))
}

type Outcome = { done?: Answer; error?: unknown }

const settled = (work: Promise<Answer>): Promise<Outcome> =>
  work.then(
    (done) => ({ done }),
    (error: unknown) => ({ error }),
  )

const again = async ({ faults, clock }: Wire, deliver: () => Promise<Answer>): Promise<Outcome> => {
  await clock.sleep(faults.rates.timeoutMs + faults.within(faults.rates.tripMs))
  return settled(deliver())
}

/** Nobody waits for this one, and nobody hears how it ends. */
const later = async ({ faults, clock }: Wire, deliver: () => Promise<Answer>): Promise<void> => {
  await clock.sleep(faults.within(faults.rates.lateMs))
  await settled(deliver())
}

const lostWrite = async ({ faults, clock }: Wire): Promise<OutcomeUnknown> => {
  await clock.sleep(faults.rates.timeoutMs)
  return new OutcomeUnknown(new Error('socket hang up'))
}

const seenMs = ({ faults: { rates } }: Wire): number => (rates.halfSeen > 0 ? rates.halfSeenMs[1] : 0)

const tokenOf = ({ random }: Faults): string => Buffer.from(random.bytes(16)).toString('hex')
