import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { machine } from '../measure/machine.ts'
import { Row } from '../row.ts'

const Machine = z.strictObject({
  cpu: z.string(),
  cores: z.number(),
  memoryGB: z.number(),
  node: z.string(),
  date: z.string(),
  loadBefore: z.array(z.number()),
}) satisfies z.ZodType<ReturnType<typeof machine>>

const Result = z.strictObject({ machine: Machine, seconds: z.number(), rows: z.array(Row) })

/** What each part has given when it was last measured, and where that was. */
export const Results = z.record(z.string(), Result)

export type Machine = z.infer<typeof Machine>
export type Result = z.infer<typeof Result>
export type Results = z.infer<typeof Results>

export const resultsFile = join(import.meta.dirname, '..', 'results.json')

/** What was measured before; nothing where there is no file. */
export const readResults = (): Results =>
  existsSync(resultsFile) ? Results.parse(JSON.parse(readFileSync(resultsFile, 'utf8'))) : {}
