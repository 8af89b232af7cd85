import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../../../shared/contract/api-problem.ts'

const staleMs = 30_000
const keptMs = 7 * 24 * 60 * 60_000
const triesMost = 2

/** What the app knows of the API's data, and how long it trusts it. Refusals are answers: they are not asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'offlineFirst',
      staleTime: staleMs,
      gcTime: keptMs,
      refetchOnReconnect: true,
      // Without a network one is told so at once, and what was asked is asked again when there is one.
      retry: (failures, error) =>
        navigator.onLine &&
        failures < triesMost &&
        !(error instanceof ApiProblem && error.status < 500 && error.status !== 429),
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
