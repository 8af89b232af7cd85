import type { receipts } from '../../shared/contract/receipts.ts'
import { key } from '../../shared/data/keys.ts'
import { hasLeft, profileOf } from '../../shared/data/members.ts'
import { receiptOf } from '../../shared/data/receipts/receipts-of.ts'
import { receiptWords } from '../../shared/i18n/receipt-words.ts'
import type { Handler } from '../runtime/handler.ts'
import { drawReceipt } from './draw-receipt.ts'

/** The receipt on paper: in the giver’s language, and below in the association’s, where that is another one. */
export const printReceipt: Handler<typeof receipts.printReceipt> = async ({ id }, caller, app) => {
  const { receipt, association } = await receiptOf(app, id, caller.id)
  const profile = await app.table.get(key.profile(receipt.giver))
  const giversLanguages = profile && !hasLeft(profile) ? profileOf(profile).languages : []
  const { languages: own, timeZone } = app.country
  const givers = receiptWords([...giversLanguages, ...own])
  const associations = receiptWords([...association.languages, ...own])
  return drawReceipt(receipt, givers.language === associations.language ? [givers] : [givers, associations], timeZone)
}
