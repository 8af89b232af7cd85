import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** Writes files that are kept in the repository, formatted as all of it is. */
export const writeFormatted = (texts: Readonly<Record<string, string>>): void => {
  for (const [file, text] of Object.entries(texts)) writeFileSync(file, text)
  execFileSync(join(root, 'node_modules', '.bin', 'oxfmt'), Object.keys(texts), { cwd: root })
}
