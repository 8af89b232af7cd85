import type { Exchange } from './queries.ts'

/** The other side of an exchange, as the one who looks sees it; the name is empty for who has left. */
export const otherSide = ({ role, giver, receiver, giverName, receiverName }: Exchange) =>
  role === 'giver' ? { id: receiver, name: receiverName } : { id: giver, name: giverName }

/** Whether the one who looks acts for an association. */
export const isTeam = ({ associationId, role, giver, receiver }: Exchange): boolean =>
  associationId !== undefined && associationId === (role === 'giver' ? giver : receiver)

/** Whether the one who looks has asked, and not been asked. */
export const isAsker = ({ role, kind }: Exchange): boolean => role === (kind === 'offer' ? 'receiver' : 'giver')

const over = new Set<Exchange['status']>(['completed', 'declined', 'withdrawn', 'cancelled', 'expired'])

/** `todo`: it is my turn; `open`: it is theirs, or time's; `over`: nothing moves any more. */
export const groupOf = (exchange: Exchange): 'todo' | 'open' | 'over' => {
  const { status, role, moves, unread, canThank, appointment } = exchange
  if (unread > 0 || canThank || moves.includes('accept')) return 'todo'
  if (status === 'handed_over' && role === 'receiver') return 'todo'
  if (status === 'accepted' && appointment === undefined) return 'todo'
  return over.has(status) ? 'over' : 'open'
}
