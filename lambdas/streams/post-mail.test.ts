import { SESv2Client } from '@aws-sdk/client-sesv2'
import { expect, it, vi } from 'vitest'
import { meaningOf, NotSent, postMail } from './post-mail.ts'

const failed = (name: string, more: object) => Object.assign(new Error('reader@example.org'), { name, ...more })
const answered = (httpStatusCode: number) => ({ $metadata: { httpStatusCode } })

it.each([
  failed('MessageRejected', answered(400)),
  failed('AccessDeniedException', answered(403)),
  failed('TooManyRequestsException', answered(429)),
  failed('ServiceUnavailable', answered(503)),
  failed('Error', { code: 'ECONNREFUSED', $metadata: { attempts: 1 } }),
])('knows that nothing was sent after $name', (error) => {
  expect(meaningOf(error)).toBeInstanceOf(NotSent)
})

it.each([
  failed('InternalServiceErrorException', answered(500)),
  failed('TimeoutError', { $metadata: { attempts: 1 } }),
  failed('Error', { code: 'ECONNRESET' }),
])('does not know whether it was sent after $name', (error) => {
  expect(meaningOf(error)).not.toBeInstanceOf(NotSent)
})

it('never passes on what SES says, which may hold an address', () => {
  const error = failed('MessageRejected', answered(400))
  expect(meaningOf(error).message).toBe('Not sent: MessageRejected')
})

it('writes to no made-up address, whoever asks', async () => {
  const send = vi.fn<() => Promise<void>>(async () => undefined)
  const post = postMail(Object.assign(new SESv2Client({ region: 'eu-west-3' }), { send }), 'hello@fr.indigo.example')
  const mail = { to: 'amal-4821@fr.assisted.invalid', subject: '', text: '', html: '' }
  await expect(post(mail)).rejects.toBeInstanceOf(NotSent)
  expect(send).not.toHaveBeenCalled()
})
