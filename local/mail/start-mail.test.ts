import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openInbox } from './inbox.ts'
import { startMail } from './start-mail.ts'

const aMail = (to: string, subject = 'Hello', text = 'Good day') => ({
  channel: 'email' as const,
  from: 'indigo@example.org',
  to: [to],
  subject,
  text,
})

const aFile = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mail-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return path.join(folder, 'inbox.jsonl')
}

const serving = async (file = aFile()) => {
  const inbox = openInbox(file)
  const { url, stop } = await startMail(inbox, 0)
  onTestFinished(stop)
  const messages = async (query = ''): Promise<unknown> => (await fetch(`${url}/messages${query}`)).json()
  return { inbox, url, messages }
}

it('shows the newest first, or only those to an address', async () => {
  const { inbox, messages } = await serving()
  for (const to of ['zahra@example.org', 'petros@example.org']) inbox.add(aMail(to))
  expect(await messages()).toMatchObject({ items: [{ to: ['petros@example.org'] }, { to: ['zahra@example.org'] }] })
  expect(await messages('?to=ZAHRA')).toMatchObject({ items: [{ to: ['zahra@example.org'] }] })
})

it('takes mail as SESv2 does', async () => {
  const { url, messages } = await serving()
  const body = {
    FromEmailAddress: 'Indigo <hello@example.org>',
    Destination: { ToAddresses: ['zahra@example.org'] },
    Content: { Simple: { Subject: { Data: 'سلام' }, Body: { Text: { Data: 'متن' } } } },
  }
  const send = (value: unknown) =>
    fetch(`${url}/v2/email/outbound-emails`, { method: 'POST', body: JSON.stringify(value) })
  expect(await (await send(body)).json()).toEqual({ MessageId: expect.any(String) })
  expect(await messages()).toMatchObject({
    items: [{ from: 'Indigo <hello@example.org>', subject: 'سلام', text: 'متن' }],
  })
  expect((await send({ Content: {} })).status).toBe(400)
})

it('never lets a sender’s words become markup', async () => {
  const { inbox, url } = await serving()
  inbox.add(aMail('"><script>x</script>@example.org', '<b>bold</b>', '</pre><script>alert(1)</script>'))
  inbox.add({ ...aMail('a@example.org', 'H', ''), html: '<p onclick="x">"quoted"</p>' })
  const answer = await fetch(`${url}/?to=${encodeURIComponent('"><script>')}`)
  const everything = (await answer.text()) + (await (await fetch(url)).text())
  expect(everything).not.toMatch(/<script|<b>|<p onclick/)
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
})

it('keeps the messages over a restart, but a half-written one', () => {
  const file = aFile()
  openInbox(file).add(aMail('zahra@example.org'))
  appendFileSync(file, '{"id":')
  expect(openInbox(file).messages()).toHaveLength(1)
})
