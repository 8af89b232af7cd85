/// <reference lib="webworker" />
import type { StrategyOptions } from 'workbox-strategies/Strategy.js'

type Plugin = NonNullable<StrategyOptions['plugins']>[number]

/** A cache of at most so many answers, the oldest go first; and one that is gone, or may not be seen any more, goes at once. */
export const keepFew = (most: number): Plugin => ({
  cacheDidUpdate: async ({ cacheName }) => {
    const cache = await caches.open(cacheName)
    const kept = await cache.keys()
    for (const key of kept.slice(0, Math.max(0, kept.length - most))) await cache.delete(key)
  },
  fetchDidSucceed: async ({ request, response }) => {
    if (response.status >= 400 && response.status < 500) {
      for (const name of await caches.keys()) await (await caches.open(name)).delete(request)
    }
    return response
  },
})
