import { statSync } from 'node:fs'
import { type FunctionName, functionNames } from '../../lib/functions.ts'
import { type Row, rowOf } from '../row.ts'
import type { Bundles } from '../scenes/bundles.ts'

const h3 = 'h3-js 220 kB, zod 100 kB'
const lambda = 'zod 100 kB, client of Lambda 85 kB'
const otherwise = 'zod 100 kB'

/** What a bundle holds most of, beside the client of DynamoDB. */
const most: Partial<Record<FunctionName, string>> = {
  country: 'zod 100 kB, the OpenAPI document 60 kB; no client of DynamoDB',
  auth: 'zod 100 kB, client of Cognito 40 kB; no client of DynamoDB',
  me: h3,
  listings: `${h3}, words of eleven languages and their stemmers 130 kB`,
  photos: 'zod 100 kB, client of S3 200 kB, to sign forms',
  follow: 'client of S3 200 kB, for the few changes that drop photos; h3-js 220 kB and words 130 kB for the search',
  resize: 'zod 100 kB, client of S3 200 kB; sharp comes as a layer',
  operator: lambda,
  places: 'h3-js 220 kB, zod 100 kB, client of Amazon Location 45 kB; no client of DynamoDB',
  audit: lambda,
  mail: 'zod 100 kB, clients of SES and Cognito 110 kB',
}

const kB = (bytes: number): string => `${Math.round(bytes / 1_000)} kB`

/** Each function's bundle against that of a bare function with the document client, made with the same flags. */
export const bundleSizeRows = (bundles: Bundles): Row[] => {
  const bytesOf = (name: string): number => statSync(bundles.of(name)).size
  const bare = bytesOf('bare')
  return functionNames.map((name) => {
    const note = `${kB(bytesOf(name))}, bare ${kB(bare)}: ${most[name] ?? otherwise}`
    return rowOf(`bundle of ${name} ÷ bare SDK bundle`, bytesOf(name) / bare, { atMost: 1.35 }, note)
  })
}
