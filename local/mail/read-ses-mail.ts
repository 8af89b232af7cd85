import * as z from 'zod'
import type { Message } from './message.ts'

const Content = z.object({ Data: z.string() })
const Addresses = z.array(z.string()).default([])
const SendEmail = z.object({
  FromEmailAddress: z.string(),
  Destination: z
    .object({ ToAddresses: Addresses, CcAddresses: Addresses, BccAddresses: Addresses })
    .default({ ToAddresses: [], CcAddresses: [], BccAddresses: [] }),
  Content: z.object({
    Simple: z.object({
      Subject: Content,
      Body: z.object({ Text: Content.optional(), Html: Content.optional() }),
    }),
  }),
})

export type SentMail = Omit<Message, 'id' | 'at'>

/** Reads the body of SESv2's SendEmail, simple content only. Throws a TypeError on anything else, which answers 400. */
export const readSesMail = (body: unknown): SentMail => {
  const parsed = SendEmail.safeParse(body)
  if (!parsed.success) throw new TypeError(`The laptop cannot read this mail: ${z.prettifyError(parsed.error)}`)
  const { FromEmailAddress, Destination, Content: content } = parsed.data
  const { Subject, Body } = content.Simple
  return {
    channel: 'email',
    from: FromEmailAddress,
    to: [...Destination.ToAddresses, ...Destination.CcAddresses, ...Destination.BccAddresses],
    subject: Subject.Data,
    text: Body.Text?.Data ?? '',
    ...(Body.Html !== undefined && { html: Body.Html.Data }),
  }
}
