import { describe, expect, it } from 'vitest'
import { product, sources } from './sources.ts'

const linesMost = 250

const where = (isIn: (path: string) => boolean, found: RegExp): string[] =>
  sources
    // This file names what it looks for.
    .filter(({ path }) => isIn(path) && path !== 'test/architecture/files.test.ts')
    .flatMap(({ path, text }) => {
      const lines = text.split('\n')
      return lines.flatMap((line, place) => (found.test(line) ? [`${path}:${place + 1} ${line.trim()}`] : []))
    })

/** Texts of the seed, a file for each language: data, not code. */
const isData = (path: string): boolean => /^local\/seed\/(?:listings|talk)\//.test(path)

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
const isAskedForDefault = (path: string): boolean => path.endsWith('.config.ts') || path === 'test/closing-line.ts'

describe('files', () => {
  it(`have at most ${linesMost} lines`, () => {
    const long = sources.filter(({ path, text }) => !isData(path) && text.split('\n').length > linesMost + 1)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('are called in kebab-case', () => {
    const named = sources.filter(
      ({ path }) => !/^[a-z0-9-]+(?:\.test|\.config|\.d)?\.(?:tsx?|m[jt]s)$/.test(path.split('/').at(-1) ?? ''),
    )
    expect(named.map(({ path }) => path)).toEqual([])
  })

  it('leave nothing for later', () => {
    expect(where(() => true, /\b(?:TODO|FIXME|XXX)\b/)).toEqual([])
  })

  it('silence no tool', () => {
    const silencing = /@ts-(?:ignore|expect-error|nocheck)|(?:oxlint|eslint|biome)-(?:disable|ignore)/
    expect(where(() => true, silencing)).toEqual([])
  })

  it('skip no test and single none out', () => {
    expect(where(isTest, /\b(?:it|test|describe)\.(?:skip|only|todo|fails|skipIf|runIf)\b/)).toEqual([])
  })

  it('that run in AWS read the environment in one place', () => {
    const readers = product.filter(
      ({ path, text }) => /^(?:shared|lambdas)\//.test(path) && text.includes('process.env'),
    )
    expect(readers.map(({ path }) => path)).toEqual(['lambdas/runtime/environment.ts'])
  })

  it('have no default exports but where a tool asks for one', () => {
    expect(where((path) => !isAskedForDefault(path), /^export default\b/)).toEqual([])
  })
})
