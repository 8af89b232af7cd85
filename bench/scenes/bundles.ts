import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleEntries, bundleFunctions } from '../../lib/bundle.ts'

/** The functions as they are now, and a bare one made with the same flags. */
export type Bundles = { of(name: string): string; remove(): void }

/** Bundles all that is compared into a folder of its own. */
export const freshBundles = (): Bundles => {
  const folder = mkdtempSync(join(tmpdir(), 'indigo-bench-'))
  bundleFunctions(folder)
  bundleEntries([{ in: 'bench/bare/bare-handler.ts', out: join('bare', 'index') }], folder)
  return {
    of: (name) => join(folder, name, 'index.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
