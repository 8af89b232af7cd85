import { queryOptions } from '@tanstack/react-query'

/** What is said about this country's app where it is served, and not when it is built. */
export type Config = {
  /** The address of the map's style (MapLibre). */
  mapStyle: string
}

const isConfig = (given: unknown): given is Config =>
  typeof given === 'object' && given !== null && 'mapStyle' in given && typeof given.mapStyle === 'string'

/** The configuration; it is asked for once, and kept for a time without a network. */
export const configQuery = () =>
  queryOptions({
    queryKey: ['config'],
    queryFn: async ({ signal }): Promise<Config> => {
      const response = await fetch('/config.json', { signal })
      const given: unknown = response.ok ? await response.json() : undefined
      if (!isConfig(given)) throw new Error(`No configuration: ${response.status}`)
      return given
    },
    staleTime: Infinity,
  })
