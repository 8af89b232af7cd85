import type { AssociationId } from '../../model/ids.ts'
import type { TeamMember } from '../../model/team.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import { queryItems } from '../query-items.ts'
import { teamMemberOf } from './association-items.ts'

/** Everybody of a team as it is now, invited ones among them; those who left lately are passed over. */
export const teamOf = async (app: App, association: AssociationId): Promise<TeamMember[]> => {
  const items = await queryItems(app.table, {
    KeyConditionExpression: 'PK = :association AND begins_with(SK, :team)',
    ExpressionAttributeValues: { ':association': key.association(association).PK, ':team': 'T#' },
    ConsistentRead: true,
  })
  return items.flatMap((item) => teamMemberOf(item) ?? [])
}

const toldMost = 10

/** The coordinators who are told what concerns the whole association, at most ten of them. */
export const coordinatorsOf = async (app: App, association: AssociationId): Promise<string[]> =>
  (await teamOf(app, association))
    .filter(({ role, status }) => role === 'coordinator' && status === 'joined')
    .slice(0, toldMost)
    .map(({ member }) => member)
