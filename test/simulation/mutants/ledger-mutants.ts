import type { Item, Write } from '../../../shared/data/table.ts'
import { requestOf, withCondition } from './condition-clauses.ts'
import type { Mutant } from './mutant.ts'
import { nothingAt, onWrites } from './on-writes.ts'

const isEntry = (write: Write): write is Extract<Write, { Put: unknown }> =>
  'Put' in write && String(write.Put.Item['SK']).startsWith('E#')

const isAccount = (write: Write): write is Extract<Write, { Update: unknown }> =>
  'Update' in write && write.Update.Key.SK === 'E~'

const onEntries = (change: (item: Item) => Item) =>
  onWrites((write) => (isEntry(write) ? { Put: { ...write.Put, Item: change(write.Put.Item) } } : write))

/** The same update of an account with other values. */
const onAccounts = (update: string, change: (values: Item) => Item) =>
  onWrites((write) => {
    if (!isAccount(write) || !write.Update.UpdateExpression.startsWith(update)) return write
    return {
      Update: { ...write.Update, ExpressionAttributeValues: change(requestOf(write).ExpressionAttributeValues ?? {}) },
    }
  })

const negated = (value: unknown): number => 0 - Number(value)

/** Both the entry and the account, so that they still agree with each other. */
const swappedSigns = onWrites((write, _, writes) => {
  const isSettlement = writes.some((each) => isEntry(each) && each.Put.Item['kind'] === 'settlement')
  if (!isSettlement) return write
  if (isEntry(write)) {
    const { amount, commons } = write.Put.Item
    return { Put: { ...write.Put, Item: { ...write.Put.Item, amount: negated(amount), commons: negated(commons) } } }
  }
  const values = requestOf(write).ExpressionAttributeValues
  if (!isAccount(write) || values?.[':amount'] === undefined) return write
  const turned = { ...values, ':amount': negated(values[':amount']) }
  return { Update: { ...write.Update, ExpressionAttributeValues: turned } }
})

const lostRelease = onWrites((write) =>
  isAccount(write) && write.Update.UpdateExpression.startsWith('ADD available :price, held')
    ? nothingAt(write.Update.Key.PK, write.Update.Key.SK)
    : write,
)

const lostSettlement = onWrites((write) =>
  isEntry(write) && write.Put.Item['kind'] === 'settlement'
    ? nothingAt(String(write.Put.Item['PK']), String(write.Put.Item['SK']))
    : write,
)

/** Every entry of a member under one id: each overwrites the one before. */
const overwritten = onWrites((write) =>
  isEntry(write) ? withCondition({ Put: { ...write.Put, Item: { ...write.Put.Item, SK: 'E#0' } } }, undefined) : write,
)

const doubleEntry: Mutant['sabotage'] = {
  table: (table) => ({
    ...table,
    transact: (writes, token) => {
      const entry = writes.find(isEntry)
      const SK = `${String(entry?.Put.Item['SK'])}0`
      const twice = entry ? [{ Put: { Item: { ...entry.Put.Item, SK } } }] : []
      return table.transact([...writes, ...twice], token)
    },
  }),
}

const alwaysOneMoreHelped = onWrites((write) =>
  'Put' in write && String(write.Put.Item['SK']).startsWith('H#')
    ? nothingAt(String(write.Put.Item['PK']), String(write.Put.Item['SK']))
    : write,
)

/** Bugs in the moves of Digos. */
export const ledgerMutants: readonly Mutant[] = [
  {
    name: 'the commons pays one more',
    sabotage: onEntries((item) => ({ ...item, commons: Number(item['commons']) - 1 })),
  },
  { name: 'the signs of a settlement are swapped', sabotage: swappedSigns },
  {
    name: 'an account gets one more than its entry says',
    sabotage: onAccounts('SET lastEntry', (values) => ({ ...values, ':amount': Number(values[':amount']) + 1 })),
  },
  { name: 'an entry is written twice', sabotage: doubleEntry },
  { name: 'an entry overwrites the one before', sabotage: overwritten },
  { name: 'a settlement has no entries', sabotage: lostSettlement },
  {
    name: 'what is held does not leave what is available',
    sabotage: onAccounts('ADD available :less', (values) => ({ ...values, ':less': 0 })),
  },
  { name: 'a held price is not released', sabotage: lostRelease },
  { name: 'whoever helps the same person again has helped one more', sabotage: alwaysOneMoreHelped },
]
