import * as z from 'zod'

/** RFC 9457 problem details. `code` is stable; title and detail are in the reader's language. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: z.string(),
    /** Numbers and words that the detail speaks of. */
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    errors: z.array(z.strictObject({ field: z.string(), rule: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>
