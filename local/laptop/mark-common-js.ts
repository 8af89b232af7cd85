import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The bundles are CommonJS, as in Lambda; without this file the repository's own `type` would make them modules. */
export const markCommonJs = (assembly: string): void => {
  const file = path.join(assembly, 'package.json')
  if (!existsSync(file)) writeFileSync(file, '{ "type": "commonjs" }\n')
}
