import type { Table, Write } from '../../../shared/data/table.ts'
import type { Sabotage } from '../world/stage.ts'

/** Changes the writes of a function on their way to the table; the number and order of those of a transaction stay. */
export const onWrites = (change: (write: Write, operation: string, writes: readonly Write[]) => Write): Sabotage => ({
  table: (table, _, { name }): Table => ({
    ...table,
    write: (write) => table.write(change(write, name, [write])),
    transact: (writes, token) =>
      table.transact(
        writes.map((write) => change(write, name, writes)),
        token,
      ),
  }),
})

/** Instead of a write: nothing, at the same place of the transaction. */
export const nothingAt = (PK: string, SK: string): Write => ({
  ConditionCheck: { Key: { PK, SK }, ConditionExpression: 'attribute_exists(PK) OR attribute_not_exists(PK)' },
})
