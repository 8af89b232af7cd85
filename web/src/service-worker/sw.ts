/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst, StaleWhileRevalidate } from 'workbox-strategies'
import { keepFew } from './keep-few.ts'
import { keepSharedFiles } from './share-target.ts'

declare const self: ServiceWorkerGlobalScope

const shell = self.__WB_MANIFEST

/** The page names all its parts: its revision is the build's. */
const page = shell.find((each) => typeof each === 'object' && each.url === 'index.html')
const build = typeof page === 'object' ? (page.revision ?? '') : ''

/** Each build keeps its parts apart, so that those of the one before can go as a whole. */
const assetsPrefix = 'indigo-assets'
const assets = `${assetsPrefix}-${build}`
const mediaMost = 300

// The shell comes with the installation; pages, texts and pictures are kept once they were used.
precacheAndRoute(shell)
cleanupOutdatedCaches()
const isOwn = (url: URL, folder: string): boolean =>
  url.origin === self.location.origin && url.pathname.startsWith(folder)
const media = new StaleWhileRevalidate({ cacheName: 'indigo-media', plugins: [keepFew(mediaMost)] })
registerRoute(({ url }) => isOwn(url, '/assets/'), new CacheFirst({ cacheName: assets }))
registerRoute(({ url }) => isOwn(url, '/media/'), media)
registerRoute(({ url }) => isOwn(url, '/map/'), new StaleWhileRevalidate({ cacheName: 'indigo-map' }))
registerRoute('/share-target', keepSharedFiles, 'POST')
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/(?:v1|auth|media|assets|map|laptop|reference)(?:\/|$)/, /^\/[^/]+\.[^/]+$/],
  }),
)

const dropOlder = async (): Promise<void> => {
  for (const name of await caches.keys()) {
    if (name.startsWith(assetsPrefix) && name !== assets) await caches.delete(name)
  }
}

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder().then(() => self.clients.claim()))
})

/** Keeps what a page had loaded before this worker was there; one part that fails does not take the others along. */
const keep = async (urls: readonly string[]): Promise<void> => {
  const cache = await caches.open(assets)
  await Promise.all(urls.map((url) => cache.add(url).catch(() => undefined)))
}

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting()
  if (event.data?.type === 'KEEP') event.waitUntil(keep(event.data.urls))
})
