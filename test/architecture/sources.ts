import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** A file of the repository. */
export type Source = { path: string; text: string }

const files = (): string[] =>
  globSync('{bin,lib,lambdas,shared,web,local,test,bench}/**/*.{ts,tsx,mts,mjs}', {
    cwd: root,
    exclude: ['**/node_modules/**', 'web/dist/**'],
  })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()

/** All our code. */
export const sources: readonly Source[] = files().map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}))

/** Our code but for its tests. */
export const product: readonly Source[] = sources.filter(
  ({ path }) => !/\.test\.tsx?$/.test(path) && !/^(?:test|bench)\//.test(path),
)
