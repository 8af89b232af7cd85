import * as z from 'zod'

/** RFC 9457 problem details. `code` is stable; title and detail are in the reader's language. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().exactOptional(),
    code: z.string(),
    /** Numbers and words that the detail speaks of. */
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).exactOptional(),
    errors: z.array(z.strictObject({ field: z.string(), rule: z.string(), detail: z.string() })).exactOptional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof Problem>
