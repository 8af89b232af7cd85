import * as z from 'zod'
import { AssociationId, ExchangeId } from '../model/ids.ts'
import { Receipt } from '../model/receipt.ts'
import { cursor, inNameOf, limit, pageOf } from './inputs.ts'
import { FileContent } from './file-content.ts'
import { routes } from './routes.ts'

const errors = ['not_found', 'wrong_state', 'association_suspended', 'account_closed'] as const

export const receipts = routes({
  readReceipt: {
    method: 'GET',
    path: '/v1/exchanges/{id}/receipt',
    summary: 'The receipt for a gift that an association has received, for its two sides.',
    allow: ['member'],
    input: z.strictObject({ id: ExchangeId }),
    output: Receipt,
    errors,
  },
  printReceipt: {
    method: 'GET',
    path: '/v1/exchanges/{id}/receipt.pdf',
    summary: 'The same receipt on paper, in the giver’s language and in the association’s.',
    allow: ['member'],
    input: z.strictObject({ id: ExchangeId }),
    output: FileContent,
    contentType: 'application/pdf',
    errors,
  },
  listReceipts: {
    method: 'GET',
    path: '/v1/associations/{id}/receipts',
    summary: 'What an association has received, newest first, for its team.',
    allow: ['member'],
    input: z.strictObject({ id: AssociationId, limit, cursor }),
    output: pageOf(Receipt),
    errors: ['not_found', 'invalid_cursor', 'account_closed', ...inNameOf],
  },
})
