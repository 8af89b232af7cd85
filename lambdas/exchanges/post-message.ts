import type { exchanges } from '../../shared/contract/exchanges.ts'
import { writeMessage } from '../../shared/data/exchanges/conversation.ts'
import { creationOf } from '../../shared/data/idempotency.ts'
import { refusedField } from '../../shared/errors.ts'
import type { Handler } from '../runtime/handler.ts'

/** Writes to the other side: either a text or a ready phrase. */
export const postMessage: Handler<typeof exchanges.postMessage> = async (input, caller, app) => {
  const { id, idempotencyKey, ...words } = input
  if ((words.text === undefined) === (words.phraseId === undefined))
    throw refusedField({ field: 'text', rule: 'one_of', allowed: 'text, phraseId' })
  const creation = creationOf(app, { member: caller.id, operation: 'postMessage', body: input })
  return writeMessage(app, id, caller.id, { creation, words, hasKey: idempotencyKey !== undefined })
}
