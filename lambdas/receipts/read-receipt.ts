import type { receipts } from '../../shared/contract/receipts.ts'
import { receiptOf } from '../../shared/data/receipts/receipts-of.ts'
import type { Handler } from '../runtime/handler.ts'

/** Shows the receipt for a gift to its two sides. */
export const readReceipt: Handler<typeof receipts.readReceipt> = async ({ id }, caller, app) =>
  (await receiptOf(app, id, caller.id)).receipt
