import * as z from 'zod'

const texts = z.union([z.string(), z.array(z.string())]).transform((value) => (Array.isArray(value) ? value : [value]))
const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String)
const values = z.union([scalar, z.array(scalar)]).transform((value) => (Array.isArray(value) ? value : [value]))

/** One statement of an identity policy, its lists made uniform. */
export const Statement = z
  .object({
    Effect: z.enum(['Allow', 'Deny']),
    Action: texts.optional(),
    NotAction: texts.optional(),
    Resource: texts.optional(),
    NotResource: texts.optional(),
    Condition: z.record(z.string(), z.record(z.string(), values)).default({}),
  })
  .refine(({ Action, NotAction }) => (Action === undefined) !== (NotAction === undefined), {
    error: 'A statement has either Action or NotAction.',
  })
  .refine(({ Resource, NotResource }) => (Resource === undefined) !== (NotResource === undefined), {
    error: 'A statement has either Resource or NotResource.',
  })
export type Statement = z.infer<typeof Statement>
