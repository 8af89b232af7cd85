import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleEntries, bundleFunctions, type Contents } from '../../lib/bundle.ts'
import type { Row } from '../row.ts'

/** The functions as they are now, and a bare one made with the same flags. */
export type Bundles = { of(name: string): string; contentsOf(name: string): Contents[string] }

/** Measures bundles that are made for it, in a folder of their own. */
export const withBundles = async (measure: (bundles: Bundles) => Row[] | Promise<Row[]>): Promise<Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'indigo-bench-'))
  try {
    const made: Contents = {
      ...bundleFunctions(folder),
      ...bundleEntries([{ in: 'bench/bare/bare-handler.ts', out: join('bare', 'index') }], folder),
    }
    return await measure({
      of: (name) => join(folder, name, 'index.js'),
      contentsOf: (name) => made[join(name, 'index.js')] ?? {},
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
