import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { dynamodbTable } from '../../shared/data/dynamodb-table.ts'
import { partsOf } from '../../shared/data/keys.ts'
import type { Item } from '../../shared/data/table.ts'
import { plusDays } from '../../shared/domain/time.ts'
import { timeOfUuid7 } from '../../shared/domain/uuid.ts'
import type { Local } from '../laptop/local-file.ts'

/** The most that one transaction takes; on disk the emulator does 100 at once in the time of two single writes. */
const atOnce = 100
/** Older notices count as read. */
const unreadDays = 3

const isNotice = (item: Item): boolean => String(item['SK']).startsWith('N#')

/** A notice of the past: it stands in the app, and no mail goes out for it any more. */
const asOfThePast = (item: Item, now: string): Item => {
  const at = timeOfUuid7(String(item['SK']).slice('N#'.length))
  return { ...item, isQuiet: true, ...(at < plusDays(now, -unreadDays) && { readAt: plusDays(at, 1) }) }
}

/**
 * What is loaded when. Notices go first: whoever follows the stream finds that everything has been told. Heads of
 * listings go before exchanges, and those of associations before their teams, which point to them.
 */
const rank = (item: Item): number => {
  const { family, sort } = partsOf({ PK: String(item['PK']), SK: String(item['SK']) })
  if (isNotice(item)) return 0
  return family === 'A' && sort === 'H' ? 1 : ['M', 'L', 'A', 'X', 'V'].indexOf(family) + 2
}

/** Puts finished items into the laptop's table. */
export const loadItems = async (
  { endpoint, table }: Local['dynamodb'],
  items: readonly Item[],
  now: string,
): Promise<void> => {
  const credentials = { accessKeyId: 'SEED', secretAccessKey: 'seed' }
  const client = new DynamoDBClient({ endpoint, region: 'eu-west-3', credentials })
  const loaded = dynamodbTable(client, table)
  const ready = items
    .map((item) => (isNotice(item) ? asOfThePast(item, now) : item))
    .sort((one, other) => rank(one) - rank(other))
  try {
    for (let start = 0; start < ready.length; start += atOnce)
      await loaded.transact(ready.slice(start, start + atOnce).map((item) => ({ Put: { Item: item } })))
  } finally {
    client.destroy()
  }
}
