import type { Table, Write } from '../../../shared/data/table.ts'
import type { MemoryTable } from '../table/memory-table.ts'
import type { OperationRecord } from './operation-record.ts'

/** Whose write is whose: a write is known by itself, on its way through the network and back again later. */
export type Attribution = {
  /** The same table, for one operation. */
  of(record: OperationRecord, table: Table): Table
  /** The same table, which knows while it writes on whose behalf it does. */
  behind(table: MemoryTable): MemoryTable
  /** On whose behalf the table is writing at this moment. */
  current(): OperationRecord | undefined
}

export const attribution = (): Attribution => {
  const owners = new WeakMap<object, OperationRecord>()
  let current: OperationRecord | undefined
  const by = <T extends Write | readonly Write[]>(request: T): T => {
    current = owners.get(request)
    return request
  }
  return {
    of: (record, table) => ({
      ...table,
      write: (write) => {
        owners.set(write, record)
        return table.write(write)
      },
      transact: (writes, token) => {
        owners.set(writes, record)
        return table.transact(writes, token)
      },
    }),
    behind: (table) => ({
      ...table,
      write: (write) => table.write(by(write)),
      transact: (writes, token) => table.transact(by(writes), token),
    }),
    current: () => current,
  }
}
