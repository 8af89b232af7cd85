import { timeOfUuid7 } from '../../domain/uuid.ts'
import type { App } from '../app.ts'
import { messageOf } from '../exchanges/conversation.ts'
import { partsOf } from '../keys.ts'
import { tell } from '../notices.ts'
import type { Change } from './follow-change.ts'

/** Tells the reader of a new message that there is one, never what it says. */
export const followMessage = async (app: App, { before, after }: Change): Promise<void> => {
  if (before || !after) return
  const { id } = messageOf(after)
  const exchangeId = partsOf({ PK: String(after['PK']), SK: String(after['SK']) }).id
  const isQuiet = after['isQuiet'] === true
  await tell(app, { to: String(after['to']), kind: 'message', at: timeOfUuid7(id), cause: id, exchangeId, isQuiet })
}
