import { dehydrate, type DehydratedState, hydrate, type QueryClient } from '@tanstack/react-query'
import { del, get, set } from 'idb-keyval'
import { memberKey, type Session, session } from '../session/session.ts'
import { deviceStore } from './device-store.ts'

/** What was seen last is kept on the device, so that it can be read without a network. */
const store = deviceStore('indigo', 'queries')
const storageKey = 'cache'
const writeEveryMs = 1_000
const keptMs = 7 * 24 * 60 * 60_000

/** Grows when the shapes of the API's answers change in a way that old ones cannot be shown any more. */
const format = 2

/** `member` is who saw it, null for a visitor: nobody else gets to see it on this device. */
type Kept = { format: number; member: string | null; state: DehydratedState }

const isFresh = (updatedAt: number): boolean => Date.now() - updatedAt < keptMs

/** Fills the cache with what whoever was here last has seen. */
export const restore = async (queries: QueryClient): Promise<void> => {
  const kept = await get<Kept>(storageKey, store).catch(() => undefined)
  if (!kept) return
  if (kept.format === format && kept.member === localStorage.getItem(memberKey)) {
    hydrate(queries, kept.state)
    // Who loads the page again wants it anew: what is kept is shown, and asked for again.
    await queries.invalidateQueries({ refetchType: 'none' })
  } else await del(storageKey, store).catch(() => undefined)
}

/** What is known, also where the last attempt to know it better failed: without a network that is all there is. */
const knownIn = (queries: QueryClient): DehydratedState => {
  const state = dehydrate(queries, {
    shouldDehydrateMutation: () => false,
    shouldDehydrateQuery: ({ state: { data, dataUpdatedAt }, meta }) =>
      data !== undefined && isFresh(dataUpdatedAt) && meta?.['isPrivate'] !== true,
  })
  const settled = { status: 'success' as const, error: null, fetchFailureCount: 0, fetchFailureReason: null }
  return {
    ...state,
    queries: state.queries.map((query) => ({ ...query, state: { ...query.state, ...settled } })),
  }
}

const write = (queries: QueryClient): void => {
  const now = session.get()
  if (now.status === 'starting') return
  const member = now.status === 'member' ? now.member : null
  // Another tab signed out or in: what this one knows is not that person's.
  if (member !== localStorage.getItem(memberKey)) return
  set(storageKey, { format, member, state: knownIn(queries) } satisfies Kept, store).catch(() => undefined)
}

const memberIn = (now: Session): string | undefined => (now.status === 'member' ? now.member : undefined)

/** A session that ended or became another's takes what was seen in it along; what is on the screen is asked for anew. */
const forgetBetweenMembers = (queries: QueryClient): void => {
  let member = memberIn(session.get())
  session.subscribe(() => {
    const now = session.get()
    if (now.status === 'starting' || memberIn(now) === member) return
    const wasSomebody = member !== undefined
    member = memberIn(now)
    if (wasSomebody) {
      queries.removeQueries({ type: 'inactive' })
      void queries.resetQueries()
    } else void queries.invalidateQueries()
  })
}

/** Keeps the cache as it changes, at most once a second. */
export const persist = (queries: QueryClient): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  queries.getQueryCache().subscribe(({ type }) => {
    if (type !== 'updated' && type !== 'removed') return
    timer ??= setTimeout(() => {
      timer = undefined
      write(queries)
    }, writeEveryMs)
  })
  forgetBetweenMembers(queries)
}

/** Forgets everything that was kept. */
export const forget = async (queries: QueryClient): Promise<void> => {
  queries.clear()
  await del(storageKey, store).catch(() => undefined)
}
