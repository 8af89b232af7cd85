import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { buildSync } from 'esbuild'
import { functions } from './functions.ts'

const root = dirname(import.meta.dirname)

/** Where the bundles are: one folder per function, `index.js` exporting `handler`. */
export const bundleFolder = join(root, 'build', 'lambda')

/**
 * Other ways to credentials than the environment, where every function has its own. The SDK imports them only when the
 * environment has none; together they would be a third of a small bundle.
 */
const unusedCredentials = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
]

/** The fonts that receipts are written in lie beside their bundle. */
const receiptFonts = [
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  '@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff',
].map((path) => join(root, 'node_modules', path))

type Entry = { in: string; out: string }

/** What each bundle is made of: by its path in the folder, then by the path of a source from the root. */
export type Contents = Readonly<Record<string, Readonly<Record<string, { bytesInOutput: number }>>>>

/** Bundles entry points, paths from the root, in one pass of esbuild; `out` is a bundle's path in the folder, without its ending. What `inject` names runs before all else. */
export const bundleEntries = (entryPoints: Entry[], folder: string, inject: string[] = []): Contents => {
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    // The packages' ES modules can be shaken; their CommonJS builds cannot.
    mainFields: ['module', 'main'],
    inject,
    // Its ES module looks for files beside itself as soon as it is loaded.
    alias: { 'h3-js': './lib/lazy-h3.cjs', pdfkit: './node_modules/pdfkit/js/pdfkit.js' },
    // sharp has a binary for each platform: a layer in AWS, the installed one on the laptop.
    external: [...unusedCredentials, 'sharp'],
    minify: true,
    // Greek or Arabic letters would otherwise take three times the bytes.
    charset: 'utf8',
    sourcemap: 'external',
    sourcesContent: false,
    legalComments: 'external',
    logLevel: 'warning',
    metafile: true,
    write: false,
  })
  for (const { path, contents } of outputFiles) writeWhole(path, contents)
  return Object.fromEntries(
    Object.entries(metafile.outputs).map(([path, { inputs }]) => [relative(folder, join(root, path)), inputs]),
  )
}

/**
 * Bundles every function. Equal sources give equal bytes, so that all countries share the assets. Licence texts and source
 * maps lie beside each bundle; the maps stay out of the assets.
 */
export const bundleFunctions = (folder = bundleFolder): Contents => {
  const contents = bundleEntries(
    Object.entries(functions).map(([name, { entry }]) => ({ in: entry, out: join(name, 'index') })),
    folder,
    ['lib/no-compiled-parsers.ts'],
  )
  for (const font of receiptFonts) writeWhole(join(folder, 'receipts', basename(font)), readFileSync(font))
  return contents
}

/** Two syntheses may run at once: nobody ever reads half a bundle. */
const writeWhole = (path: string, contents: Uint8Array): void => {
  if (existsSync(path) && readFileSync(path).equals(contents)) return
  mkdirSync(dirname(path), { recursive: true })
  const partial = `${path}.${process.pid}`
  writeFileSync(partial, contents)
  renameSync(partial, path)
}
