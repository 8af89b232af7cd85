import * as z from 'zod'
import type { exchanges } from '../../shared/contract/exchanges.ts'
import { readCursor, writeCursor } from '../../shared/data/cursor.ts'
import { conversationOf } from '../../shared/data/exchanges/conversation.ts'
import { seeExchange } from '../../shared/data/exchanges/see-exchange.ts'
import { MessageId } from '../../shared/model/ids.ts'
import type { Handler } from '../runtime/handler.ts'

const Mark = z.strictObject({ after: MessageId })

/** A page of the conversation, for its two sides. */
export const listMessages: Handler<typeof exchanges.listMessages> = async ({ id, limit, cursor }, caller, app) => {
  await seeExchange(app, id, caller.id)
  const scope = `messages ${id}`
  const mark = cursor === undefined ? undefined : readCursor(scope, Mark, cursor)
  const { messages, next } = await conversationOf(app, id, limit, mark?.after)
  return { items: messages, ...(next !== undefined && { cursor: writeCursor(scope, { after: next }) }) }
}
