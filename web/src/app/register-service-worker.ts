import { waitingUpdate } from './waiting-update.ts'

/** So often an app that stays open asks whether there is a newer one. */
const lookEveryMs = 60 * 60_000

const offer = (worker: ServiceWorker): void =>
  waitingUpdate.set(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    worker.postMessage({ type: 'SKIP_WAITING' })
  })

/** An app on a home screen is hardly ever opened anew: it looks for a newer one when somebody comes back to it. */
const lookAgain = (registration: ServiceWorkerRegistration): void => {
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < lookEveryMs) return
    looked = Date.now()
    registration.update().catch(() => undefined)
  })
}

const watch = (registration: ServiceWorkerRegistration): void => {
  const { controller } = navigator.serviceWorker
  if (registration.waiting && controller) offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(worker)
    })
  })
  lookAgain(registration)
}

/** The parts that this page had loaded before the worker could see it. */
const loadedParts = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/assets/`))

const keepParts = (): void =>
  navigator.serviceWorker.controller?.postMessage({ type: 'KEEP', urls: [...new Set(loadedParts())] })

/** Lets the app be used without a network. */
export const registerServiceWorker = (): void => {
  if (!('serviceWorker' in navigator)) return
  // The first worker of all takes over while the page runs; what it has not seen being loaded, it is told.
  if (!navigator.serviceWorker.controller) {
    navigator.serviceWorker.addEventListener('controllerchange', keepParts, { once: true })
  }
  navigator.serviceWorker
    .register('/sw.js')
    .then(watch)
    .catch(() => undefined)
}
