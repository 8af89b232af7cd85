import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import { PageError } from '../page-error.tsx'
import { Shell } from '../shell.tsx'

/** What every page stands in. */
export const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Shell,
  errorComponent: PageError,
})
