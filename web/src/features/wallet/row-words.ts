import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { StatementRow } from './queries.ts'

/** Why Digos moved, in a word or two. */
export const rowWords = ({ kind, amount }: Pick<StatementRow, 'kind' | 'amount'>): MessageDescriptor => {
  if (kind === 'grant') return msg`Welcome Digos`
  if (kind === 'correction') return msg`Correction`
  if (kind === 'return') return msg`Back to the commons`
  if (kind === 'volunteering') return msg`You volunteered`
  if (amount === 0) return msg`Exchange without Digos`
  return amount > 0 ? msg`You gave` : msg`You received`
}
