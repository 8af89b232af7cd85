import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { listenOn } from '../laptop/listen-on.ts'
import type { Listening } from '../laptop/listen-on.ts'
import { readBody } from '../laptop/read-body.ts'
import { pageHeaders } from '../web/html.ts'
import type { Inbox } from './inbox.ts'
import { inboxPage } from './inbox-page.ts'
import { readSesMail } from './read-ses-mail.ts'

const mailBytesMax = 10_000_000

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}

const take = async (inbox: Inbox, incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
  const body = await readBody(incoming, mailBytesMax)
  try {
    const mail = readSesMail(JSON.parse(body?.toString('utf8') ?? ''))
    json(response, 200, { MessageId: inbox.add(mail) })
  } catch (error) {
    json(response, 400, { message: String(error) })
  }
}

/**
 * Serves the inbox: a page at `/`, JSON at `/messages`, both with `?to=`; and takes mail as SESv2 does, for tools that send to it
 * directly. aws-ses-v2-local does the last, but forgets all at the end, knows nothing of the sign-up codes and brings express along.
 */
export const startMail = (inbox: Inbox, port: number): Promise<Listening> => {
  const server = createServer((incoming, response) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://localhost')
    const to = searchParams.get('to') ?? ''
    const call = `${incoming.method} ${pathname}`
    if (call === 'GET /') response.writeHead(200, pageHeaders).end(inboxPage(inbox.messages(to), to))
    else if (call === 'GET /messages') json(response, 200, { items: inbox.messages(to) })
    else if (call === 'POST /v2/email/outbound-emails') void take(inbox, incoming, response)
    else json(response, 404, { message: 'There is only / and /messages.' })
  })
  return listenOn(server, port)
}
