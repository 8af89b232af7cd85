import type { ExchangeImage } from './images.ts'

/** What happened to a gift to an association, for the list of what must have happened. */
export const giftNames = (before: ExchangeImage | undefined, after: ExchangeImage): string[] => {
  if (after.association !== 'receiver' || before?.status === after.status) return []
  if (after.status === 'accepted') return [after.earned === 0 && after.value > 0 ? 'without budget' : 'accepted']
  if (after.status === 'completed') return [after.promised === undefined ? 'received' : 'received in part']
  return before?.status === 'accepted' && after.status === 'cancelled' ? ['cancelled'] : []
}
