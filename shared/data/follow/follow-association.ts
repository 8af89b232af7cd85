import type { AssociationHead, Verdict } from '../../model/association.ts'
import type { NoticeKind } from '../../model/notice.ts'
import type { TeamMember } from '../../model/team.ts'
import { refileActivities } from '../activities/refile-activities.ts'
import type { App } from '../app.ts'
import { associationOf, teamMemberOf } from '../associations/association-items.ts'
import { coordinatorsOf } from '../associations/team-of.ts'
import { key, partsOf } from '../keys.ts'
import { tell } from '../notices.ts'
import type { Item } from '../table.ts'
import type { Change } from './follow-change.ts'
import { renameListings } from './rename-listings.ts'

const noticeOf: Record<Verdict, NoticeKind> = {
  verified: 'association_verified',
  refused: 'association_refused',
  suspended: 'association_suspended',
}

const tellCoordinators = async (
  app: App,
  association: string,
  news: { kind: NoticeKind; at: string; associationId: string },
): Promise<void> => {
  for (const to of await coordinatorsOf(app, association)) await tell(app, { ...news, to, cause: news.associationId })
}

/** Whoever coordinates is told of a decision; a yearly review that changes nothing is not worth a notice. */
const tellDecision = async (app: App, before: AssociationHead | undefined, head: AssociationHead): Promise<void> => {
  const { id, status, decidedAt } = head
  if (!before || before.status === status || status === 'pending' || decidedAt === undefined) return
  if (before.decidedAt === decidedAt) return
  await tellCoordinators(app, id, { kind: noticeOf[status], at: decidedAt, associationId: id })
}

const followHead = async (app: App, before: AssociationHead | undefined, head: AssociationHead): Promise<void> => {
  const { id, vouchedBy, createdAt } = head
  if (!before && vouchedBy !== undefined)
    await tellCoordinators(app, vouchedBy, { kind: 'vouching_asked', at: createdAt, associationId: id })
  await tellDecision(app, before, head)
  if (before && before.name !== head.name)
    await renameListings(app, { owner: id, at: key.association(id), attribute: 'name' })
  if (before && (before.name !== head.name || before.status !== head.status)) await refileActivities(app, id)
}

const followInvitation = async (app: App, associationId: string, { member, since }: TeamMember): Promise<void> => {
  await tell(app, { to: member, kind: 'team_invited', at: since, cause: associationId, associationId })
}

/** Who goes by themselves knows it; an invitation taken back is gone like its notice's cause. */
const followRemoval = async (app: App, associationId: string, before: TeamMember, after: Item): Promise<void> => {
  const { leftAt, by } = after
  if (before.status !== 'joined' || typeof leftAt !== 'string' || by === before.member) return
  await tell(app, { to: before.member, kind: 'team_removed', at: leftAt, cause: associationId, associationId })
}

/** Whose association made a code for a new password learns it: they may not have asked for one. */
const followRecovery = async (
  app: App,
  associationId: string,
  before: Item | undefined,
  after: Item,
): Promise<void> => {
  const { recoveryAt: at, SK } = after
  if (typeof at !== 'string' || at === before?.['recoveryAt'] || after['recovery'] === undefined) return
  await tell(app, {
    to: String(SK).slice('S#'.length),
    kind: 'recovery_begun',
    at,
    cause: associationId,
    associationId,
  })
}

/** A decision, a name, an invitation, a removal, a new password: what follows for the people concerned. */
export const followAssociation = async (app: App, { before: old, after }: Change): Promise<void> => {
  if (!after) return
  const { id, sort } = partsOf({ PK: String(after['PK']), SK: String(after['SK']) })
  if (sort === 'H') return followHead(app, old && associationOf(old), associationOf(after))
  if (sort.startsWith('S#')) return followRecovery(app, id, old, after)
  if (!sort.startsWith('T#')) return
  const before = teamMemberOf(old)
  const now = teamMemberOf(after)
  if (now?.status === 'invited' && before?.since !== now.since) await followInvitation(app, id, now)
  if (before && !now) await followRemoval(app, id, before, after)
}
