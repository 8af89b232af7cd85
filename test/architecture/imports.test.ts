import { describe, expect, it } from 'vitest'
import { importsOf, type Import } from './imports-of.ts'
import { product, sources } from './sources.ts'

const imports = product.flatMap(importsOf)
const told = ({ from, to }: Import): string => `${from} → ${to}`

/** Who may import whom within the repository, beside their own folder. The longest folder that fits a file holds. */
const allowed: Record<string, readonly string[]> = {
  'shared/model/': [],
  'shared/errors.ts': [],
  'shared/contract/': ['shared/model/', 'shared/errors.ts', 'package.json'],
  'shared/domain/': ['shared/model/', 'shared/errors.ts'],
  'shared/i18n/': ['shared/model/', 'shared/errors.ts'],
  'shared/data/': ['shared/model/', 'shared/domain/', 'shared/errors.ts'],
  'lambdas/runtime/': ['shared/'],
  'lambdas/': ['shared/', 'lambdas/runtime/'],
  'lambdas/country/': ['shared/', 'lambdas/runtime/', 'openapi.json'],
  // `indexes.ts` is plain data, so that the stacks and the tests read the same list.
  'lib/': ['shared/contract/', 'shared/model/', 'shared/data/indexes.ts'],
  // `bin/openapi.ts` writes what derives from the contract.
  'bin/': ['lib/', 'shared/contract/'],
  // An operator's command does what the stream does, on the table that the shell has credentials for.
  'bin/search.ts': ['bin/', 'lib/', 'lambdas/runtime/', 'shared/'],
  'local/': [],
  // A past is made by the real operations, in memory: docs/adr/0011-the-seed-is-a-past.md.
  'local/seed/': ['shared/', 'local/', 'test/simulation/table/'],
  // The build draws the map from the countries' centres and the laptop's gazetteer; the app itself sees only the files.
  'web/map/': ['lib/countries.ts', 'local/places/'],
  'web/': ['shared/contract/', 'shared/model/', 'shared/domain/', 'shared/i18n/', 'shared/errors.ts'],
}

/** Packages (`node:` too) that a folder may use; any, where it is not named. */
const packages: Record<string, readonly string[]> = {
  'shared/model/': ['zod'],
  'shared/errors.ts': [],
  'shared/contract/': ['zod'],
  'shared/domain/': ['zod'],
  'shared/domain/words/': ['@orama/stemmers'],
  'shared/domain/calendar/': ['ical.js'],
  'shared/i18n/': [],
  'shared/data/': ['zod', 'h3-js', 'node:crypto', '@aws-sdk/client-dynamodb', '@aws-sdk/util-dynamodb'],
}

const folderOf = (path: string, folders: object): string | undefined =>
  Object.keys(folders)
    .filter((folder) => path.startsWith(folder))
    .toSorted((one, other) => other.length - one.length)[0]

/** A Lambda folder's own files are those of that one folder. */
const ownOf = (path: string, folder: string): string =>
  folder === 'lambdas/' ? path.split('/').slice(0, 2).join('/').concat('/') : folder

const isStranger = ({ from, to, isPackage }: Import): boolean => {
  const folder = folderOf(from, allowed)
  if (isPackage || folder === undefined) return false
  return ![ownOf(from, folder), ...(allowed[folder] ?? [])].some((friend) => to.startsWith(friend))
}

const isForeignPackage = ({ from, to, isPackage }: Import): boolean => {
  const folder = folderOf(from, packages)
  return isPackage && folder !== undefined && !(packages[folder] ?? []).includes(to)
}

describe('imports', () => {
  it('are seen at all', () => {
    expect(imports.map(told)).toContain('shared/contract/listings.ts → zod')
    expect(imports.map(told)).toContain('lambdas/me/handler.ts → lambdas/runtime/api.ts')
    const text =
      "import {\n  one,\n} from './other.ts'\nconst lazy = await import('../far.ts')\nexport { two } from 'zod'"
    expect(importsOf({ path: 'web/src/a.ts', text }).map(({ to }) => to)).toEqual([
      'web/src/other.ts',
      'zod',
      'web/far.ts',
    ])
  })

  it('go only where the architecture lets them', () => {
    expect(imports.filter(isStranger).map(told)).toEqual([])
  })

  it('bring in only the packages that a folder is made for', () => {
    expect(imports.filter(isForeignPackage).map(told)).toEqual([])
  })

  it('take zod whole, which is a fifth of the size of its named export', () => {
    const wrong = sources
      .flatMap(importsOf)
      .filter(({ to, isPackage }) => isPackage && to === 'zod')
      .filter(({ statement }) => !/^import (?:type )?\* as z from 'zod'$/.test(statement))
    expect(wrong.map(told)).toEqual([])
  })

  it('reach DynamoDB only in the data layer, which alone knows the table', () => {
    const connects = 'lambdas/runtime/running-app.ts'
    const wrong = imports.filter(
      ({ from, to, isType }) =>
        /dynamodb/.test(to) && to.startsWith('@aws-sdk/') && !isType && !/^(?:shared\/data|local)\//.test(from),
    )
    // A function's one client is made where it starts, and records of a stream are read where they arrive.
    expect(wrong.map(told).toSorted()).toEqual(
      [`${connects} → @aws-sdk/client-dynamodb`, 'lambdas/streams/change-in.ts → @aws-sdk/util-dynamodb'].toSorted(),
    )
  })
})
