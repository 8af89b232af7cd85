import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { persist, restore } from './app/offline/persist.ts'
import { queryClient } from './app/query-client.ts'
import { router } from './app/router.tsx'
import { followOtherTabs } from './app/session/follow-other-tabs.ts'
import { resume } from './app/session/session.ts'
import { currentLanguage } from './app/settings.ts'
import { activate } from './i18n/activate.ts'
import './ui/tokens.css'
import './ui/reading.css'
import './ui/fonts.css'
import './ui/base.css'

// After a new version is out, an old page may ask for parts that are gone: it is loaded again, once.
addEventListener('vite:preloadError', () => {
  if (!navigator.onLine || sessionStorage.getItem('indigo.reloaded') !== null) return
  sessionStorage.setItem('indigo.reloaded', 'yes')
  location.reload()
})

await Promise.all([activate(currentLanguage()), restore(queryClient)])
void resume()
persist(queryClient)
followOtherTabs()

const place = document.querySelector('#app')
if (place) {
  const root = createRoot(place)
  // In slices, so that a slow phone goes on answering to its user meanwhile.
  startTransition(() =>
    root.render(
      <StrictMode>
        <I18nProvider i18n={i18n}>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </I18nProvider>
      </StrictMode>,
    ),
  )
}

/** By then a page is there, with what it has asked for. */
const restMs = 2_500

// After everything that is looked at: what waits to be sent is sent, late letters come, and the app is kept on the device.
setTimeout(() => {
  void import('./app/offline/outbox.ts').then(({ startOutbox }) => startOutbox())
  void import('./app/late-letters.ts').then(({ bringLateLetters }) => bringLateLetters(router))
  // In development there is no service worker.
  if (import.meta.env.PROD)
    void import('./app/register-service-worker.ts').then(({ registerServiceWorker }) => registerServiceWorker())
}, restMs)
