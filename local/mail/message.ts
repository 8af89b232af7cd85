import * as z from 'zod'

/** A message in the inbox: a mail, or a text to a phone. */
export const Message = z.object({
  id: z.string(),
  at: z.string(),
  channel: z.enum(['email', 'sms']),
  from: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  html: z.string().optional(),
  /** The code of a sign-up or a new password, for whoever tests by machine. */
  code: z.string().optional(),
})
export type Message = z.infer<typeof Message>
