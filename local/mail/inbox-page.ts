import { html, page } from '../web/html.ts'
import type { Html } from '../web/html.ts'
import type { Message } from './message.ts'

const shownMax = 100

const bodyOf = ({ text, html: markup }: Message): Html =>
  markup === undefined || text !== ''
    ? html`<pre dir="auto">${text}</pre>`
    : html`<iframe sandbox title="The message" srcdoc="${markup}"></iframe>`

const card = (message: Message): Html =>
  html`<article class="card" aria-labelledby="${message.id}">
    <h2 id="${message.id}" dir="auto">${message.subject === '' ? 'Text message' : message.subject}</h2>
    <p class="quiet">
      To ${message.to.join(', ')} · from ${message.from} · <time datetime="${message.at}">${message.at}</time>
    </p>
    ${bodyOf(message)}
  </article>`

/** The inbox as a page, newest first. */
export const inboxPage = (messages: readonly Message[], to: string): string => {
  const heading = to === '' ? 'All messages' : `Messages to “${to}”`
  const more = messages.length > shownMax ? html`<p class="quiet">Only the newest ${shownMax} are shown.</p>` : html``
  return page(
    'Inbox · Indigo on this machine',
    html`<header>
        <h1>Inbox</h1>
        <p class="quiet">What Indigo on this machine sent, by mail or to a phone. Nothing of it left the machine.</p>
      </header>
      <main>
        <form method="get" action="/">
          <div>
            <label for="to">Recipient</label>
            <input id="to" name="to" value="${to}" autocomplete="off" />
          </div>
          <button>Show</button>
        </form>
        <h2>${heading} (${messages.length})</h2>
        ${messages.length === 0 ? html`<p>There are none yet.</p>` : messages.slice(0, shownMax).map(card)} ${more}
      </main>`,
  )
}
