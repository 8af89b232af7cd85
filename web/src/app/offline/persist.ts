import { dehydrate, type DehydratedState, hydrate, type QueryClient } from '@tanstack/react-query'
import { createStore, del, get, set } from 'idb-keyval'

/** What was seen last is kept on the device, so that it can be read without a network. */
const store = createStore('indigo', 'queries')
const storageKey = 'cache'
const writeEveryMs = 1_000
const keptMs = 7 * 24 * 60 * 60_000

/** Grows when the shapes of the API's answers change in a way that old ones cannot be shown any more. */
const format = 1

type Kept = { format: number; at: number; state: DehydratedState }

/** Fills the cache with what was kept, if it is not too old. */
export const restore = async (queries: QueryClient): Promise<void> => {
  const kept = await get<Kept>(storageKey, store).catch(() => undefined)
  if (kept?.format === format && Date.now() - kept.at < keptMs) hydrate(queries, kept.state)
}

/** Keeps the cache as it changes, at most once a second. */
export const persist = (queries: QueryClient): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = (): void => {
    timer = undefined
    const state = dehydrate(queries, {
      shouldDehydrateQuery: ({ state: { status }, meta }) => status === 'success' && meta?.['isPrivate'] !== true,
    })
    set(storageKey, { format, at: Date.now(), state } satisfies Kept, store).catch(() => undefined)
  }
  queries.getQueryCache().subscribe(({ type }) => {
    if (type === 'updated' || type === 'removed') timer ??= setTimeout(write, writeEveryMs)
  })
}

/** Forgets everything that was kept. */
export const forget = async (queries: QueryClient): Promise<void> => {
  queries.clear()
  await del(storageKey, store).catch(() => undefined)
}
