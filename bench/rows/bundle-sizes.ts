import { statSync } from 'node:fs'
import { functionNames } from '../../lib/functions.ts'
import { type Row, rowOf } from '../row.ts'
import type { Bundles } from '../scenes/bundles.ts'

const kB = (bytes: number): string => `${Math.round(bytes / 1_000)} kB`

/** Each function's bundle against that of a bare function with the document client, made with the same flags. */
export const bundleSizeRows = (bundles: Bundles): Row[] => {
  const bytesOf = (name: string): number => statSync(bundles.of(name)).size
  const bare = bytesOf('bare')
  return functionNames.map((name) => {
    const note = `${kB(bytesOf(name))}, bare ${kB(bare)}`
    return rowOf(`bundle of ${name} ÷ bare SDK bundle`, bytesOf(name) / bare, { atMost: 1.35 }, note)
  })
}
