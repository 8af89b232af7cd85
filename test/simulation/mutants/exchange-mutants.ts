import type { Item, Table, Write } from '../../../shared/data/table.ts'
import { conditionOf, requestOf, withCondition, withoutClause } from './condition-clauses.ts'
import type { Mutant } from './mutant.ts'
import { onWrites } from './on-writes.ts'

const isUpdateOf = (write: Write, SK: string): write is Extract<Write, { Update: unknown }> =>
  'Update' in write && write.Update.Key.SK === SK

const withValues = (write: Extract<Write, { Update: unknown }>, change: (values: Item) => Item): Write => ({
  Update: { ...write.Update, ExpressionAttributeValues: change(requestOf(write).ExpressionAttributeValues ?? {}) },
})

/** Items as they are read, changed on their way. */
const onReads = (change: (item: Item) => Item | undefined, more: Mutant['sabotage'] = {}): Mutant['sabotage'] => ({
  table: (table, stage, record): Table => {
    const inner = more.table?.(table, stage, record) ?? table
    const seen = (item: Item | undefined) => item && change(item)
    return {
      ...inner,
      get: async (key, options) => seen(await inner.get(key, options)),
      batchGet: async (keys, options) => (await inner.batchGet(keys, options)).map(seen),
    }
  },
})

const dropping = (site: RegExp, clause?: string): Mutant['sabotage'] =>
  onWrites((write) => (site.test(conditionOf(write)?.site ?? '') ? withoutClause(write, clause) : write))

const oneHelpedLess = (item: Item): Item =>
  item['SK'] === 'E~' ? { ...item, helped: Math.max(0, Number(item['helped']) - 1) } : item

const uncounted = ({ counted: _, ...item }: Item): Item => item

const piecesTwice = onWrites((write) =>
  isUpdateOf(write, 'H') && write.Update.UpdateExpression.includes('ADD #left :quantity')
    ? withValues(write, (values) => ({ ...values, ':quantity': 2 * Number(values[':quantity']) }))
    : write,
)

const onePieceLess = onWrites((write) =>
  isUpdateOf(write, 'H') && write.Update.UpdateExpression === 'ADD #left :less'
    ? withValues(write, (values) => ({ ...values, ':less': Number(values[':less']) + 1 }))
    : write,
)

const inUpdate = (SK: string, from: string, to: string): Mutant['sabotage'] =>
  onWrites((write) => {
    if (!isUpdateOf(write, SK) || !write.Update.UpdateExpression.includes(from)) return write
    const UpdateExpression = write.Update.UpdateExpression.replace(from, to)
    return withCondition({ Update: { ...write.Update, UpdateExpression } }, write.Update.ConditionExpression)
  })

const otherPrice = onWrites((write, operation) =>
  operation === 'acceptExchange' &&
  isUpdateOf(write, 'X') &&
  requestOf(write).ExpressionAttributeValues?.[':n_price'] !== undefined
    ? withValues(write, (values) => ({ ...values, ':n_price': Number(values[':n_price']) + 1 }))
    : write,
)

/** An exchange that the schedule never finds again. */
const withoutDue = onWrites((write) => {
  if (!isUpdateOf(write, 'X')) return write
  return withValues(write, (values) =>
    values[':n_dueHour'] === undefined ? values : { ...values, ':n_dueHour': 'D#never' },
  )
})

/** Bugs in what happens to exchanges and listings. */
export const exchangeMutants: readonly Mutant[] = [
  {
    name: 'the price is computed from stale Good Vibes',
    sabotage: onReads(oneHelpedLess, dropping(/^M# E~: available >= \? AND helped/, 'helped = ?')),
  },
  { name: 'the price that is noted is one more than the one held', sabotage: otherPrice },
  { name: 'a cancelled exchange gives its pieces back twice', sabotage: piecesTwice },
  { name: 'one piece less is reserved than was promised', sabotage: onePieceLess },
  {
    name: 'what follows counts the given pieces without a guard',
    sabotage: onReads(uncounted, dropping(/^X# X: attribute_not_exists\(counted\)/)),
  },
  {
    name: 'a listing that is open again is not filed',
    sabotage: inUpdate('H', ', nearCell = homeNear, recentCell = homeRecent', ''),
  },
  {
    name: 'a reserved listing stays in the lists',
    sabotage: inUpdate('H', ' REMOVE nearCell, recentCell, openOf', ''),
  },
  { name: 'an exchange is put where the schedule never looks', sabotage: withoutDue },
]
