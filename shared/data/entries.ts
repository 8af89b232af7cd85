import { timeOfUuid7 } from '../domain/uuid.ts'
import { Entry } from '../model/entry.ts'
import { partsOf } from './keys.ts'
import type { Item } from './table.ts'

/** The entry in an item: its member stands in the partition key, its id and time in the sort key. */
export const entryOf = (item: Item): Entry => {
  const { id: member, sort } = partsOf({ PK: String(item['PK']), SK: String(item['SK']) })
  const id = sort.slice('E#'.length)
  const amount = Number(item['amount'])
  const commons = Number(item['commons'])
  const rest = 0 - amount - commons
  const side = item['side'] === 'giver' ? 'giver' : 'receiver'
  return Entry.parse({
    id,
    member,
    at: timeOfUuid7(id),
    kind: item['kind'],
    side,
    amount,
    legs: { giver: side === 'giver' ? amount : rest, receiver: side === 'receiver' ? amount : rest, commons },
    ...(item['exchangeId'] !== undefined && { exchangeId: item['exchangeId'] }),
    ...(item['activityId'] !== undefined && { activityId: item['activityId'], shiftId: item['shiftId'] }),
    ...(item['corrects'] !== undefined && { corrects: item['corrects'] }),
    ...(item['reason'] !== undefined && { reason: item['reason'] }),
  })
}
