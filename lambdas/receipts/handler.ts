import { receipts } from '../../shared/contract/receipts.ts'
import { api } from '../runtime/api.ts'
import { runningApp } from '../runtime/running-app.ts'
import { listReceipts } from './list-receipts.ts'
import { printReceipt } from './print-receipt.ts'
import { readReceipt } from './read-receipt.ts'

export const handler = api(receipts, runningApp, { readReceipt, printReceipt, listReceipts })
