import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { Change } from '../follow/follow-change.ts'
import { partsOf } from '../keys.ts'
import { teamMemberOf } from './association-items.ts'

/** Whose sign-in may have to enter or leave the group of associations: one member's, or a whole team's. */
export type GroupChange = { association: AssociationId; member?: MemberId }

/** Who is concerned by a change of an association's state or of somebody's place in a team. */
export const groupChangeIn = ({ before, after }: Change): GroupChange | undefined => {
  if (!after) return undefined
  const { family, id, sort } = partsOf({ PK: String(after['PK']), SK: String(after['SK']) })
  if (family !== 'A') return undefined
  if (sort === 'H')
    return before !== undefined && before['status'] !== after['status'] ? { association: id } : undefined
  if (!sort.startsWith('T#')) return undefined
  const wasIn = teamMemberOf(before)?.status === 'joined'
  const isIn = teamMemberOf(after)?.status === 'joined'
  return wasIn === isIn ? undefined : { association: id, member: sort.slice('T#'.length) }
}
