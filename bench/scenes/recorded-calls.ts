import type { App } from '../../shared/data/app.ts'
import type { Key, Write } from '../../shared/data/table.ts'

/** What an operation reads, in one batch, and what it writes, in one transaction. */
export type Calls = { keys: Key[]; writes: Write[] }

/** The calls of an operation, of which the writes do not happen. */
export const recordedCalls = async (app: App, operate: (app: App) => Promise<unknown>): Promise<Calls> => {
  const calls: Calls = { keys: [], writes: [] }
  const table: App['table'] = {
    ...app.table,
    batchGet: (keys, options) => {
      calls.keys = [...keys]
      return app.table.batchGet(keys, options)
    },
    transact: async (writes) => {
      calls.writes = [...writes]
    },
  }
  await operate({ ...app, table })
  return calls
}
