import type { Item } from '../../../shared/data/table.ts'
import { withoutClause } from '../mutants/condition-clauses.ts'
import type { Mutant } from '../mutants/mutant.ts'
import { onWrites } from '../mutants/on-writes.ts'
import { keyOfWrite } from '../table/plan-write.ts'

/** Bugs in who has a place, and who waits. */
export const rosterMutants: readonly Mutant[] = [
  {
    name: 'who comes is put before the others',
    sabotage: onWrites((write) => changed(write, 'tickets.#member = #next', 'tickets.#member = :one')),
  },
  {
    name: 'a number is given twice',
    sabotage: onWrites((write) => changed(write, '#next = #next + :one', '#next = #next')),
  },
  {
    name: 'who leaves keeps the ticket',
    sabotage: onWrites((write) => changed(write, ' REMOVE tickets.#member', '')),
  },
  {
    name: 'who leaves is not remembered',
    sabotage: onWrites((write) => changed(write, 'gone.#member = #next, ', '')),
  },
  {
    name: 'a capacity is lowered whoever goes',
    sabotage: onWrites((write) => withoutClause(write, 'size(tickets) <= ?')),
  },
  {
    name: 'what was published is published over it',
    sabotage: onWrites((write) =>
      'Put' in write && /^[VA]#/.test(keyOfWrite(write).PK) ? withoutClause(write) : write,
    ),
  },
  {
    name: 'who did not come is noted as having come',
    sabotage: onWrites((write) => withMark(write, { came: true })),
  },
]

type Write = Parameters<Parameters<typeof onWrites>[0]>[0]

/** The same update of a roster with another expression. */
function changed(write: Write, from: string, to: string): Write {
  if (!('Update' in write) || !isRosterKey(keyOfWrite(write))) return write
  return { Update: { ...write.Update, UpdateExpression: write.Update.UpdateExpression.replace(from, to) } }
}

const isRosterKey = ({ PK, SK }: Item): boolean => String(PK).startsWith('V#') && String(SK).startsWith('R')

/** The same update with another mark of whom the team speaks of. */
function withMark(write: Write, other: object): Write {
  if (!('Update' in write) || !isRosterKey(keyOfWrite(write))) return write
  const { ExpressionAttributeValues: values = {}, ...update } = write.Update
  const others = Object.entries(values).map(([name, value]) => [
    name,
    name === ':mark' || /^:m\d+$/.test(name) ? { ...Object(value), ...other } : value,
  ])
  return { Update: { ...update, ExpressionAttributeValues: Object.fromEntries(others) } }
}
