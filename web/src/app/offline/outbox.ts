import { delMany, entries, set, update } from 'idb-keyval'
import { ApiProblem } from '../../../../shared/contract/api-problem.ts'
import type { Client } from '../../../../shared/contract/client.ts'
import { api } from '../api.ts'
import { queryClient } from '../query-client.ts'
import { session } from '../session/session.ts'
import { storeOf, useStore } from '../store.ts'
import { deviceStore } from './device-store.ts'

type InputOf<Name extends keyof Client> = NonNullable<Parameters<Client[Name]>[0]>

/** What waits for the network. Its key is the call's idempotency key: however often it is sent, it happens once. */
export type Waiting = {
  key: string
  /** Who wrote it: on a shared phone nobody sends for somebody else. */
  member: string
  at: string
  /** Why the API refused it; it stays until its writer has seen that. */
  refusal?: string
} & (
  | { kind: 'message'; input: InputOf<'postMessage'> }
  | { kind: 'listing'; input: InputOf<'createListing'>; photos: readonly Blob[] }
  | { kind: 'attendance'; input: InputOf<'confirmEventAttendance'> | InputOf<'confirmShiftAttendance'> }
)

type Unsent = Waiting extends infer Each ? (Each extends unknown ? Omit<Each, 'key' | 'member' | 'at'> : never) : never

const store = deviceStore('indigo-outbox', 'waiting')
const againMs = 30_000

export const outbox = storeOf<readonly Waiting[]>([])
export const useOutbox = (): readonly Waiting[] => useStore(outbox)

/** Other tabs show the same as this one. */
const tabs = new BroadcastChannel('indigo.outbox')

const memberNow = (): string | undefined => {
  const now = session.get()
  return now.status === 'member' ? now.member : undefined
}

const look = async (): Promise<void> => {
  const all = await entries<string, Waiting>(store).catch(() => [])
  const own = all.map(([, waiting]) => waiting).filter(({ member }) => member === memberNow())
  outbox.set(own.toSorted((one, other) => (one.at < other.at ? -1 : 1)))
}

const tell = async (): Promise<void> => {
  await look()
  tabs.postMessage('changed')
}

const send = async (waiting: Waiting): Promise<void> => {
  const { key: idempotencyKey } = waiting
  if (waiting.kind === 'message') {
    await api.postMessage({ ...waiting.input, idempotencyKey })
    await queryClient.invalidateQueries({ queryKey: ['exchanges', waiting.input.id] })
  } else if (waiting.kind === 'attendance') {
    const { sendAttendance } = await import('../../features/desk/check-in/send-attendance.ts')
    await sendAttendance(waiting.input)
  } else {
    const { sendListing } = await import('../../features/publish/send-listing.ts')
    await sendListing({ ...waiting.input, idempotencyKey }, waiting.photos)
  }
}

/** A refusal that another attempt would only repeat. */
const isFinal = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && error.status >= 400 && error.status < 500 && ![401, 408, 429].includes(error.status)

/** @returns whether it is done with, sent or refused */
const settle = async (waiting: Waiting): Promise<boolean> => {
  try {
    await send(waiting)
    await delMany([waiting.key], store)
  } catch (error) {
    if (!isFinal(error)) return false
    const refusal = error.detail ?? error.title
    await update<Waiting>(waiting.key, (kept) => ({ ...(kept ?? waiting), refusal }), store)
  }
  await tell()
  return true
}

const next = (): Waiting | undefined => outbox.get().find(({ refusal }) => refusal === undefined)

let again: ReturnType<typeof setTimeout> | undefined

/** One after the other, asked anew each time: who uses the app may have changed meanwhile. */
const sendAll = async (): Promise<void> => {
  clearTimeout(again)
  await look()
  for (let waiting = next(); waiting; waiting = next()) {
    if (waiting.member === memberNow() && (await settle(waiting))) continue
    // Some networks say that they are there and are not.
    again = setTimeout(() => void flush(), againMs)
    return
  }
}

/** Sends what waits, in order, from one tab at a time. */
export const flush = async (): Promise<void> => {
  await navigator.locks.request('indigo.outbox', sendAll).catch(() => undefined)
}

/**
 * Keeps something to be sent, and sends it at once where there is a network.
 * @param key the form's idempotency key
 * @throws where the device keeps nothing and it could not be sent either: then the form keeps it
 */
export const enqueue = async (unsent: Unsent, key: string): Promise<void> => {
  const member = memberNow()
  if (member === undefined) throw new Error('Only a member has something to send')
  const waiting: Waiting = { ...unsent, key, member, at: new Date().toISOString() }
  const isKept = await set(key, waiting, store).then(
    () => true,
    () => false,
  )
  if (!isKept) return send(waiting)
  await tell()
  if (navigator.onLine) await flush()
}

/** Takes back what waits or was refused. */
export const discard = async (key: string): Promise<void> => {
  await delMany([key], store)
  await tell()
}

/** From now on what waits is sent as soon as there is a network. */
export const startOutbox = (): void => {
  tabs.addEventListener('message', () => void look())
  addEventListener('online', () => void flush())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && next()) void flush()
  })
  session.subscribe(() => void flush())
  // Without a network the session stays as it was: what waits from an earlier visit is looked for all the same.
  void flush()
}

// A page that shows what waits does so before anything is sent.
void look()
