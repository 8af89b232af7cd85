import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import * as z from 'zod'

/** What Vite says of the parts it has made: by their source, which file they are and what comes with them. */
const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
    isDynamicEntry: z.boolean().default(false),
  }),
)

type Sizes = { js: number; css: number }

const inKb = (bytes: number): number => Math.round(bytes / 100) / 10

/** The parts of a built web app; every size is in kB (1,000 bytes) as it travels, which is with gzip but for fonts. */
export const builtParts = (folder: string) => {
  const parts = Manifest.parse(JSON.parse(readFileSync(path.join(folder, '.vite', 'manifest.json'), 'utf8')))
  const bytesOf = (file: string): number => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length
  const kbOf = (files: Iterable<string>): number => inKb([...files].reduce((sum, file) => sum + bytesOf(file), 0))
  const reached = (sources: readonly string[]) => {
    const seen = new Set(sources)
    // The set grows while it is walked.
    for (const source of seen) for (const next of parts[source]?.imports ?? []) seen.add(next)
    const known = [...seen].flatMap((source) => parts[source] ?? [])
    return { js: new Set(known.map(({ file }) => file)), css: new Set(known.flatMap(({ css }) => css)) }
  }
  /** What comes with some parts, beside what is there already. */
  const addedBy = (sources: readonly string[], there: readonly string[]) => {
    const all = reached(sources)
    const before = reached(there)
    const added = (kind: 'js' | 'css') => [...all[kind]].filter((file) => !before[kind].has(file))
    return { js: added('js'), css: added('css') }
  }
  const sizesOf = (sources: readonly string[], there: readonly string[] = []): Sizes => {
    const { js, css } = addedBy(sources, there)
    return { js: kbOf(js), css: kbOf(css) }
  }
  const assets = readdirSync(path.join(folder, 'assets'))
  return {
    sizesOf,
    filesOf: (sources: readonly string[], there: readonly string[]): string[] =>
      Object.values(addedBy(sources, there)).flat(),
    /** The page that every visit begins with. */
    page: readFileSync(path.join(folder, 'index.html'), 'utf8'),
    /** The sources of the parts that come on their own when they are wanted. */
    lazy: Object.keys(parts).filter((source) => parts[source]?.isDynamicEntry),
    /** A kind of files by the beginning of their name, as they lie there. */
    rawKb: (name: RegExp): number =>
      inKb(
        assets
          .filter((file) => name.test(file))
          .reduce((sum, file) => sum + readFileSync(path.join(folder, 'assets', file)).length, 0),
      ),
    gzKb: (name: RegExp): number => kbOf(assets.filter((file) => name.test(file)).map((file) => `assets/${file}`)),
  }
}
