import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import type { QueueModel } from '../assembly/model.ts'

const Message = z.object({ id: z.string(), at: z.string(), body: z.string() })
type Message = z.infer<typeof Message>

/** The queues of the assembly, as far as dead letters need them: what is sent stays, and can be counted and read. */
export type Queues = {
  /** Keeps a message before it returns its id. Throws when the assembly has no such queue. */
  readonly send: (queueArn: string, body: string) => string
  readonly count: (queueArn: string) => number
  readonly messages: (queueArn: string) => readonly Message[]
}

const readMessages = (file: string): Message[] => {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => Message.parse(JSON.parse(line)))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw new Error(`${file} cannot be read: ${String(error)}`, { cause: error })
  }
}

/** Queues kept as JSON lines in `folder`, one file each. */
export const openQueues = (models: readonly QueueModel[], folder: string): Queues => {
  mkdirSync(folder, { recursive: true })
  const queues = new Map(
    models.map(({ arn, name }) => {
      const file = path.join(folder, `${name}.jsonl`)
      return [arn, { file, messages: readMessages(file) }] as const
    }),
  )
  const known = (arn: string) => {
    const queue = queues.get(arn)
    if (queue === undefined) throw new Error(`The assembly has no queue ${arn}.`)
    return queue
  }
  return {
    send: (arn, body) => {
      const { file, messages } = known(arn)
      const message = { id: randomUUID(), at: new Date().toISOString(), body }
      appendFileSync(file, `${JSON.stringify(message)}\n`)
      messages.push(message)
      return message.id
    },
    count: (arn) => known(arn).messages.length,
    messages: (arn) => known(arn).messages,
  }
}
