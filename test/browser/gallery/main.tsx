import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { queryClient } from '../../../web/src/app/query-client.ts'
import { activate, needTexts } from '../../../web/src/i18n/activate.ts'
import '../../../web/src/ui/tokens.css'
import '../../../web/src/ui/reading.css'
import '../../../web/src/ui/base.css'
import { anExchange, messages } from './examples.ts'
import './gallery.css'
import { pieces } from './pieces.tsx'

await activate('en')
await needTexts('more')
const asked = new URLSearchParams(location.search)
document.documentElement.dir = asked.get('dir') ?? 'ltr'

queryClient.setDefaultOptions({ queries: { enabled: false, staleTime: Number.POSITIVE_INFINITY } })
queryClient.setQueryData(['exchanges', anExchange.id, 'messages'], { pages: [{ items: messages }], pageParams: [''] })

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })

const place = document.querySelector('#app')
if (place) {
  createRoot(place).render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterContextProvider router={router}>
          {Object.entries(pieces)
            .filter(([name]) => name === asked.get('piece') || !asked.has('piece'))
            .map(([name, piece]) => (
              <section key={name} data-piece={name}>
                {piece}
              </section>
            ))}
        </RouterContextProvider>
      </QueryClientProvider>
    </I18nProvider>,
  )
}
