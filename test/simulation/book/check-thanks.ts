import type { Check } from './check.ts'

/** A side thanks once, of what was completed, and not any more when the other side's words can be read. */
export const checkThanks: Check = ({ exchanges }) =>
  exchanges.flatMap(({ id, before, after }) => {
    const [earlier, now] = [before?.thanked ?? [], after?.thanked ?? []]
    if (earlier.join() === now.join()) return []
    const isOneMore = now.length === earlier.length + 1 && new Set(now).size === now.length
    return isOneMore && before?.status === 'completed' && before.thanksPublished !== true
      ? []
      : [`the thanks of ${id} went from ${earlier.join(', ')} to ${now.join(', ')}`]
  })
