import { createStore, delMany, entries, set, update } from 'idb-keyval'
import { ApiProblem } from '../../../../shared/contract/api-problem.ts'
import type { Client } from '../../../../shared/contract/client.ts'
import { api } from '../api.ts'
import { queryClient } from '../query-client.ts'
import { session } from '../session/session.ts'
import { storeOf, useStore } from '../store.ts'

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
)

type Unsent = Waiting extends infer Each ? (Each extends unknown ? Omit<Each, 'key' | 'member' | 'at'> : never) : never

const store = createStore('indigo-outbox', 'waiting')

export const outbox = storeOf<readonly Waiting[]>([])
export const useOutbox = (): readonly Waiting[] => useStore(outbox)

const look = async (): Promise<void> => {
  const { status, ...who } = session.get()
  const all = (await entries<string, Waiting>(store).catch(() => [])).map(([, waiting]) => waiting)
  const own = all.filter(({ member }) => status === 'member' && 'member' in who && member === who.member)
  outbox.set(own.toSorted((one, other) => (one.at < other.at ? -1 : 1)))
}

const send = async (waiting: Waiting): Promise<void> => {
  const { key: idempotencyKey } = waiting
  if (waiting.kind === 'message') {
    await api.postMessage({ ...waiting.input, idempotencyKey })
    await queryClient.invalidateQueries({ queryKey: ['exchanges', waiting.input.id] })
  } else {
    const { sendListing } = await import('../../features/publish/send-listing.ts')
    await sendListing({ ...waiting.input, idempotencyKey }, waiting.photos)
  }
}

const isFinal = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem &&
  error.status >= 400 &&
  error.status < 500 &&
  error.status !== 429 &&
  error.status !== 401

const sendAll = async (): Promise<void> => {
  await look()
  for (const waiting of outbox.get()) {
    if (waiting.refusal !== undefined) continue
    try {
      await send(waiting)
      await delMany([waiting.key], store)
    } catch (error) {
      if (!isFinal(error)) break
      const refusal = error.detail ?? error.title
      await update<Waiting>(waiting.key, (kept) => ({ ...(kept ?? waiting), refusal }), store)
    }
    await look()
  }
}

/** Sends what waits, in order, from one tab at a time. */
export const flush = (): Promise<void> => navigator.locks.request('indigo.outbox', sendAll)

/** Keeps something to be sent, and sends it at once where there is a network. @param key the form's idempotency key */
export const enqueue = async (unsent: Unsent, key: string): Promise<void> => {
  const now = session.get()
  if (now.status !== 'member') throw new Error('Only a member has something to send')
  await set(key, { ...unsent, key, member: now.member, at: new Date().toISOString() }, store)
  await look()
  if (navigator.onLine) await flush()
}

/** Takes back what waits or was refused. */
export const discard = async (key: string): Promise<void> => {
  await delMany([key], store)
  await look()
}

/** From now on what waits is sent as soon as there is a network. */
export const startOutbox = (): void => {
  addEventListener('online', () => void flush())
  session.subscribe(() => void flush())
}
