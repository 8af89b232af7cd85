import { statSync } from 'node:fs'
import { functionNames } from '../../lib/functions.ts'
import type { Part } from '../part.ts'
import { type Row, rowOf } from '../row.ts'
import { type Bundles, withBundles } from '../scenes/bundles.ts'

/** What weighs less is not told. */
const toldBytes = 30_000

const whyMissed =
  'zod, in which the contract is written, weighs as much as half of the bare bundle, and the words of failures in eleven languages nearly as much, so that no function that answers requests can meet it. Both sides are built without the credential providers that Lambda never uses, 130 kB each, so what is ours weighs more in the ratio. What is needed only now and then (h3-js, other services’ clients, the document of the API, the writer of PDF) lies in the bundle, but is not run before it is wanted: a cold start does not pay for it (see the next table).'

const kB = (bytes: number): string => `${Math.round(bytes / 1_000)} kB`

/** The package, or the folder of ours, that a source belongs to. */
const originOf = (source: string): string =>
  /node_modules\/(@[^/]+\/[^/]+|[^/]+)/.exec(source)?.[1] ?? source.split('/').slice(0, 3).join('/')

const mostIn = (contents: ReturnType<Bundles['contentsOf']>): string => {
  const bytes = new Map<string, number>()
  for (const [source, { bytesInOutput }] of Object.entries(contents))
    bytes.set(originOf(source), (bytes.get(originOf(source)) ?? 0) + bytesInOutput)
  return [...bytes]
    .filter(([, size]) => size >= toldBytes)
    .toSorted(([, one], [, other]) => other - one)
    .map(([origin, size]) => `${origin} ${Math.round(size / 1_000)}`)
    .join(', ')
}

const bundleSizeRows = (bundles: Bundles): Row[] => {
  const bytesOf = (name: string): number => statSync(bundles.of(name)).size
  const bare = bytesOf('bare')
  return functionNames.map((name) => {
    const note = `${kB(bytesOf(name))}: ${mostIn(bundles.contentsOf(name))}`
    return rowOf(`${name} ÷ bare SDK bundle`, bytesOf(name) / bare, { atMost: 1.35 }, { note, whyMissed })
  })
}

export const bundleSizesPart: Part = {
  title: 'Bundles',
  how: `Each function’s bundle against that of a bare function with the SDK’s document client, made with the same flags. Beside each, what it holds ${toldBytes / 1_000} kB or more of, in kB.`,
  measure: () => withBundles(bundleSizeRows),
}
