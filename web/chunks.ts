import path from 'node:path'

type Module = { importedIds: readonly string[]; importers: readonly string[]; dynamicImporters: readonly string[] }
type ModuleGraph = { getModuleInfo: (id: string) => Module | null }

const root = import.meta.dirname
const main = path.join(root, 'src/main.tsx')
const page = (name: string): string => path.join(root, 'src/features', name)

const exchangePages = ['listing/listing-page.tsx', 'exchanges/exchanges-page.tsx', 'exchanges/exchange-page.tsx'].map(
  page,
)

const closureOf = (graph: ModuleGraph, entries: readonly string[]): Set<string> => {
  const seen = new Set(entries)
  // The set grows while it is walked.
  for (const id of seen) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(imported)
  return seen
}

/** What nothing else of the app wants. */
const ownOf = (graph: ModuleGraph, entries: readonly string[]): Set<string> => {
  const own = closureOf(graph, entries)
  const isWantedElsewhere = (id: string): boolean => {
    const { importers = [], dynamicImporters = [] } = graph.getModuleInfo(id) ?? {}
    return !entries.includes(id) && [...importers, ...dynamicImporters].some((importer) => !own.has(importer))
  }
  for (let before = 0; before !== own.size;) {
    before = own.size
    for (const id of own) if (isWantedElsewhere(id)) own.delete(id)
  }
  return own
}

/** Modules that come as one file, a kind before the next: one is smaller, and here sooner, than sixty. */
const wholes: Record<string, (graph: ModuleGraph) => Set<string>> = {
  /** Everything that a first visit of the nearby page needs. */
  index: (graph) => closureOf(graph, [main]),
  /** The way from a listing to an exchange, but for what follows. */
  exchange: (graph) => ownOf(graph, exchangePages),
  /** What that way shares with other pages. */
  common: (graph) => closureOf(graph, exchangePages),
}

/** Which modules come together, as the bundler wants to be told. */
export const chunks = Object.entries(wholes).map(([name, modulesOf], place, { length }) => {
  let modules: Set<string> | undefined
  return {
    name: (id: string, graph: ModuleGraph): string | null => {
      modules ??= modulesOf(graph)
      return modules.has(id) && id !== main ? name : null
    },
    debugName: name,
    priority: length - place,
  }
})
