import { posix } from 'node:path'
import type { Source } from './sources.ts'

/** One import of a file: a path from the root of the repository, or a package's name. */
export type Import = { from: string; to: string; isPackage: boolean; isType: boolean; statement: string }

const statements = /^(?:import|export)\b(?<what>[^'"`;]*?)\bfrom\s*'(?<to>[^']+)'|^import\s*'(?<only>[^']+)'/gm
const dynamic = /\bimport\(\s*'(?<to>[^']+)'/g

const packageOf = (to: string): string =>
  to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : (to.split('/')[0] ?? to)

/** Every import of a file, of types too. */
export const importsOf = ({ path, text }: Source): Import[] =>
  [...text.matchAll(statements), ...text.matchAll(dynamic)].map((match) => {
    const to = match.groups?.['to'] ?? match.groups?.['only'] ?? ''
    const isPackage = !to.startsWith('.')
    return {
      from: path,
      to: isPackage ? packageOf(to) : posix.normalize(posix.join(posix.dirname(path), to)),
      isPackage,
      isType: /^\s*type\b/.test(match.groups?.['what'] ?? ''),
      statement: match[0],
    }
  })
