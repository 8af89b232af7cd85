import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const source = join(import.meta.dirname, '..')

/** Properties and values that mean a side of the screen, and not the beginning or end of what is read. */
const physical =
  /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/

it('says where things begin and end, never left and right, so that it holds from right to left', () => {
  const found = globSync('**/*.css', { cwd: source }).flatMap((file) =>
    readFileSync(join(source, file), 'utf8')
      .replaceAll(/@media[^{]+\{/g, '{')
      .split('\n')
      .filter((line) => physical.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})
