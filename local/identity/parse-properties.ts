import * as z from 'zod'

/** The resource's properties, or an error that says which of them the laptop would not honour. */
export const parseProperties = <T>(type: string, schema: z.ZodType<T>, properties: unknown): T => {
  const result = schema.safeParse(properties)
  if (result.success) return result.data
  throw new Error(`The laptop cannot run this ${type}: ${z.prettifyError(result.error)}`)
}
