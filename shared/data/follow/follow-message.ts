import { timeOfUuid7 } from '../../domain/uuid.ts'
import type { ExchangeId, MemberId } from '../../model/ids.ts'
import { readersFor } from '../associations/readers-for.ts'
import type { App } from '../app.ts'
import { exchangeOf } from '../exchange-items.ts'
import { messageOf } from '../exchanges/conversation.ts'
import { key, partsOf } from '../keys.ts'
import { tell } from '../notices.ts'
import type { Item } from '../table.ts'
import type { Change } from './follow-change.ts'

/** The message says where it goes; to an association, the exchange says who of its team reads it. */
const readersOf = async (app: App, message: Item, exchangeId: ExchangeId): Promise<MemberId[]> => {
  const to = String(message['to'])
  if (message['isToTeam'] !== true) return [to]
  return readersFor(app, to, exchangeOf(await app.table.get(key.exchange(exchangeId))))
}

/** Tells the reader of a new message that there is one, never what it says. */
export const followMessage = async (app: App, { before, after }: Change): Promise<void> => {
  if (before || !after) return
  const { id } = messageOf(after)
  const exchangeId = partsOf({ PK: String(after['PK']), SK: String(after['SK']) }).id
  const isQuiet = after['isQuiet'] === true
  for (const to of await readersOf(app, after, exchangeId))
    await tell(app, { to, kind: 'message', at: timeOfUuid7(id), cause: id, exchangeId, isQuiet })
}
