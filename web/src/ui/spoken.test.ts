import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const source = join(import.meta.dirname, '..')

/** Attributes that are read or heard, with words that no catalog knows. */
const literal = /\b(?:aria-label|aria-description|aria-valuetext|title|alt|placeholder|label|hint)="[^"]*\p{L}{2}/u

it('takes what is read aloud or shown in a field from the catalogs as well', () => {
  const found = globSync('**/*.tsx', { cwd: source }).flatMap((file) =>
    readFileSync(join(source, file), 'utf8')
      .split('\n')
      .filter((line) => literal.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})
