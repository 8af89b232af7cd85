import { storeOf } from './store.ts'

/** Takes up a newer app that waits; undefined while there is none. */
export const waitingUpdate = storeOf<(() => void) | undefined>(undefined)

const offer = (worker: ServiceWorker): void =>
  waitingUpdate.set(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    worker.postMessage({ type: 'SKIP_WAITING' })
  })

const watch = (registration: ServiceWorkerRegistration): void => {
  if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(worker)
    })
  })
}

/** The parts that this page had loaded before the worker could see it. */
const loadedParts = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/assets/`))

/** Lets the app be used without a network. In development there is no service worker. */
export const registerServiceWorker = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  navigator.serviceWorker.register('/sw.js').then(watch, () => undefined)
  void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ type: 'KEEP', urls: loadedParts() }))
}
