import type { exchanges } from '../../shared/contract/exchanges.ts'
import { markRead } from '../../shared/data/exchanges/conversation.ts'
import type { Handler } from '../runtime/handler.ts'

/** Marks the conversation as read, up to the message that was read last. */
export const readMessages: Handler<typeof exchanges.readMessages> = async ({ id, messageId }, caller, app) =>
  markRead(app, id, caller.id, messageId)
