import type { Entry, StatementRow } from '../model/entry.ts'

/** Rows of the statement, newest first, from entries and the balance after the newest of them. */
export const statementOf = (entries: readonly Entry[], balanceAfterFirst: number): StatementRow[] => {
  let balance = balanceAfterFirst
  return entries.map((entry) => {
    const row: StatementRow = {
      id: entry.id,
      at: entry.at,
      amount: entry.amount,
      balance,
      kind: entry.kind,
      ...(entry.exchangeId && { exchangeId: entry.exchangeId }),
      ...(entry.activityId && { activityId: entry.activityId }),
      ...(entry.reason && { reason: entry.reason }),
    }
    balance -= entry.amount
    return row
  })
}
