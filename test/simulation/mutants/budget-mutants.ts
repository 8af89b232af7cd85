import type { Write } from '../../../shared/data/table.ts'
import { withoutClause } from './condition-clauses.ts'
import type { Mutant } from './mutant.ts'
import { nothingAt, onWrites } from './on-writes.ts'

const budgetIn = (write: Write): { PK: string; SK: string } | undefined => {
  const at = 'Update' in write ? write.Update.Key : undefined
  return at?.SK.startsWith('B#') ? at : undefined
}

const expressionOf = (write: Write): string => ('Update' in write ? write.Update.UpdateExpression : '')

/** Does it give back what an exchange, or a sponsorship, had reserved? */
const givesBack = (write: Write, what: 'reserved' | 'sponsored'): boolean =>
  budgetIn(write) !== undefined && expressionOf(write).includes(`${what} :less`)

const without = (isMeant: (write: Write) => boolean): Mutant['sabotage'] =>
  onWrites((write) => {
    const at = budgetIn(write)
    return at && isMeant(write) ? nothingAt(at.PK, at.SK) : write
  })

const inExchange = (change: (values: Record<string, unknown>) => object): Mutant['sabotage'] =>
  onWrites((write) => {
    if (!('Update' in write) || write.Update.Key.SK !== 'X') return write
    const { ExpressionAttributeValues: values = {}, ...rest } = write.Update
    return { Update: { ...rest, ExpressionAttributeValues: { ...values, ...change(values) } } }
  })

/** Bugs in what associations let their givers earn. */
export const budgetMutants: readonly Mutant[] = [
  { name: 'a cancelled gift stays in the budget', sabotage: without((write) => givesBack(write, 'reserved')) },
  {
    name: 'a sponsorship that came to nothing stays in it',
    sabotage: without((write) => givesBack(write, 'sponsored')),
  },
  {
    name: 'a gift is accepted and not reserved',
    sabotage: without((write) => expressionOf(write) === 'ADD reserved :value'),
  },
  {
    name: 'a budget has no limit',
    sabotage: onWrites((write) => (budgetIn(write) ? withoutClause(write) : write)),
  },
  {
    name: 'a gift is of the month before',
    sabotage: inExchange(({ ':n_budgetMonth': month }) => (month === undefined ? {} : { ':n_budgetMonth': '2026-01' })),
  },
]
