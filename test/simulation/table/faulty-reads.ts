import type { Key, ReadOptions } from '../../../shared/data/table.ts'
import type { Wire } from './faulty-table.ts'
import type { Life } from './life.ts'
import { whileAlive } from './life.ts'
import { mayBeKilled } from './may-be-killed.ts'
import type { TableReads } from './memory-table.ts'
import type { VirtualClock } from './virtual-time.ts'

/** Reads over a network that loses them, in front of replicas that lag where the caller allows it. */
export const faultyReads = (wire: Wire, life: Life | undefined): TableReads => ({
  get: (key, options) => ask(wire, life, options?.consistent ?? false, (from) => from.get(key, options)),
  batchGet: (keys, options) =>
    ask(wire, life, options?.consistent ?? false, (from) => batch(wire, from, keys, options)),
  query: (input) => ask(wire, life, input.ConsistentRead ?? false, (from) => from.query(input)),
  scan: (input) => ask(wire, life, input.ConsistentRead ?? false, (from) => from.scan(input)),
})

const ask = async <T>(
  wire: Wire,
  life: Life | undefined,
  isConsistent: boolean,
  read: (from: TableReads) => Promise<T>,
): Promise<T> => {
  await mayBeKilled(wire, life, 'killBeforeSending')
  const answer = await whileAlive(life, travel(wire, isConsistent, read))
  await mayBeKilled(wire, life, 'killAfterReply')
  return answer
}

const travel = async <T>(wire: Wire, isConsistent: boolean, read: (from: TableReads) => Promise<T>): Promise<T> => {
  const { faults, clock } = wire
  await clock.sleep(faults.within(faults.rates.tripMs))
  if (faults.strikes('readLost')) {
    await clock.sleep(faults.rates.timeoutMs)
    throw named('TimeoutError', 'socket hang up')
  }
  if (faults.strikes('throttledRead')) throw named('ThrottlingException', 'Rate exceeded')
  const answer = await read(inRealTime(clock, replicaOf(wire, isConsistent)))
  await clock.sleep(faults.within(faults.rates.tripMs))
  return answer
}

const replicaOf = ({ inner, faults, clock }: Wire, isConsistent: boolean): TableReads => {
  if (isConsistent || inner.asOf === undefined || !faults.strikes('staleRead')) return inner
  return inner.asOf(clock.now() - faults.within(faults.rates.staleMs))
}

/** The same reads, for which virtual time stands still. */
const inRealTime = (clock: VirtualClock, from: TableReads): TableReads => ({
  get: (key, options) => clock.outside(from.get(key, options)),
  batchGet: (keys, options) => clock.outside(from.batchGet(keys, options)),
  query: (input) => clock.outside(from.query(input)),
  scan: (input) => clock.outside(from.scan(input)),
})

/** The keys that were not processed at once are asked for again a little later. */
const batch = async (wire: Wire, from: TableReads, keys: readonly Key[], options: ReadOptions | undefined) => {
  const { faults, clock } = wire
  if (keys.length < 2 || !faults.strikes('splitBatch')) return from.batchGet(keys, options)
  const cut = faults.random.between(1, keys.length - 1)
  const first = await from.batchGet(keys.slice(0, cut), options)
  await clock.sleep(faults.within(faults.rates.tripMs))
  return [...first, ...(await from.batchGet(keys.slice(cut), options))]
}

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name })
