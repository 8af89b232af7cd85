import { randomUUID } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Message } from './message.ts'
import type { SentMail } from './read-ses-mail.ts'

/** Everything that was sent to anybody. */
export type Inbox = {
  /** Keeps a message; its id comes back. */
  readonly add: (mail: SentMail) => string
  /** Newest first; with `to`, only what went to an address that contains it. */
  readonly messages: (to?: string) => readonly Message[]
}

const keptMax = 2000

const readKept = (file: string): Message[] => {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  // The last line may be half written when the machine went down.
  const messages = lines.flatMap((line) => {
    try {
      return [Message.parse(JSON.parse(line))]
    } catch {
      return []
    }
  })
  const kept = messages.slice(-keptMax)
  if (kept.length < lines.length - 1)
    writeFileSync(file, kept.map((message) => `${JSON.stringify(message)}\n`).join(''))
  return kept
}

/** An inbox in one file of JSON lines; the oldest messages beyond 2,000 go. */
export const openInbox = (file: string, now: () => Date = () => new Date()): Inbox => {
  const kept = readKept(file)
  return {
    add: (mail) => {
      const message = { id: randomUUID(), at: now().toISOString(), ...mail }
      appendFileSync(file, `${JSON.stringify(message)}\n`)
      kept.push(message)
      if (kept.length > keptMax) kept.shift()
      return message.id
    },
    messages: (to = '') => {
      const wanted = to.toLowerCase()
      return kept.filter((message) => message.to.some((address) => address.toLowerCase().includes(wanted))).toReversed()
    },
  }
}
