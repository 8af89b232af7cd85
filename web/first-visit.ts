import path from 'node:path'

type ModuleGraph = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }

const root = import.meta.dirname
const main = path.join(root, 'src/main.tsx')
const nearby = path.join(root, 'src/features/nearby/nearby-page.tsx')

const closureOf = (graph: ModuleGraph, entries: readonly string[]): Set<string> => {
  const seen = new Set(entries)
  // The set grows while it is walked.
  for (const id of seen) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(imported)
  return seen
}

let wanted: Set<string> | undefined

/** The chunk of everything that a first visit of the nearby page needs: one file is smaller, and here sooner, than sixty. */
export const firstVisit = (id: string, graph: ModuleGraph): string | null => {
  wanted ??= closureOf(graph, [main, nearby])
  return wanted.has(id) && id !== main ? 'index' : null
}
