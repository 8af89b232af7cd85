/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst, StaleWhileRevalidate } from 'workbox-strategies'
import { keepSharedFiles } from './share-target.ts'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] }

const assets = 'indigo-assets'

// The shell comes with the installation; pages, texts and pictures are kept once they were used.
precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()
const isOwn = (url: URL, folder: string): boolean =>
  url.origin === self.location.origin && url.pathname.startsWith(folder)
registerRoute(({ url }) => isOwn(url, '/assets/'), new CacheFirst({ cacheName: assets }))
registerRoute(({ url }) => isOwn(url, '/media/'), new StaleWhileRevalidate({ cacheName: 'indigo-media' }))
registerRoute('/share-target', keepSharedFiles, 'POST')
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/(?:v1|auth|media|assets|map|laptop|reference|openapi\.json|config\.json)/],
  }),
)

// A newer app has parts of its own; those of the one before go.
self.addEventListener('activate', (event) => {
  event.waitUntil(caches.delete(assets).then(() => self.clients.claim()))
})

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting()
  // What a page had loaded before this worker was there is kept as well.
  if (event.data?.type === 'KEEP') event.waitUntil(caches.open(assets).then((cache) => cache.addAll(event.data.urls)))
})
