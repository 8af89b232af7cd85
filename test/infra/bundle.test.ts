import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { bundleFunctions } from '../../lib/bundle.ts'
import { type FunctionName, functionNames } from '../../lib/functions.ts'

/** What comes as a layer, because its binary is another on each platform. */
const layered: Partial<Record<FunctionName, string[]>> = { resize: ['sharp'] }

/** What the SDK asks for and does without: credentials are in every function's environment. */
const neverThere = /^@aws-sdk\/signature-v4-crt$|^@(aws-sdk|smithy)\/credential-provider-/

const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'indigo-bundles-')))
for (const folder of folders) bundleFunctions(folder)
const [folder = '', again = ''] = folders
const bundleOf = (name: string, from = folder): string => readFileSync(join(from, name, 'index.js'), 'utf8')

afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true })
})

describe('The bundle', () => {
  it.each(functionNames)(
    'of %s is one file that exports a handler and needs no package but what a layer brings',
    (name) => {
      const bundle = bundleOf(name)
      expect(bundle).toMatch(/module\.exports|exports\.handler/)
      expect(bundle).toContain('handler')
      const required = [...bundle.matchAll(/\b(?:require|import)\("([^"]+)"\)/g)].map(([, module]) => module ?? '')
      expect(required.filter((module) => !isBuiltin(module) && !neverThere.test(module))).toEqual(layered[name] ?? [])
    },
  )

  it('is the same, byte for byte, when it is made again', () => {
    for (const name of functionNames) expect(bundleOf(name, again)).toBe(bundleOf(name))
  })

  it.each(functionNames)('of %s speaks none of zod’s languages, for our own catalogue does', (name) => {
    // From the Dutch and the French locale.
    expect(bundleOf(name)).not.toMatch(/Ongeldige invoer|Entrée invalide/)
  })
})
