import * as z from 'zod'

/** How many items a page has at most. */
export const limit = z.int().min(1).max(100).default(20)

/** Where a page starts: opaque, from the page before. */
export const cursor = z.string().min(1).max(2_000).exactOptional()

/** Repeating a creation with its key gives the first answer back. */
export const idempotencyKey = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[\x21-\x7e]+$/, { error: 'ASCII, ! … ~' })
  .exactOptional()

/** The version that was edited. */
export const ifMatch = z
  .string()
  .regex(/^(?:W\/)?"?\d{1,9}"?$/, { error: '"3"' })
  .exactOptional()

/** A page of items. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), cursor: z.string().exactOptional() })

/** The languages that the reader wants, most wanted first (RFC 9110). */
export const acceptLanguage = z.string().max(1_000).exactOptional()

/** What an operation may refuse that is done in an association's name. */
export const inNameOf = ['not_allowed', 'association_pending', 'association_suspended'] as const
