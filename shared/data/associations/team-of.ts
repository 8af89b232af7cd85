import type { AssociationId } from '../../model/ids.ts'
import type { TeamMember } from '../../model/team.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import type { Item } from '../table.ts'
import { teamMemberOf } from './association-items.ts'

/** Everybody of a team as it is now, invited ones among them; those who left lately are passed over. */
export const teamOf = async (app: App, association: AssociationId): Promise<TeamMember[]> => {
  const found: TeamMember[] = []
  let start: Item | undefined
  do {
    const page = await app.table.query({
      KeyConditionExpression: 'PK = :association AND begins_with(SK, :team)',
      ExpressionAttributeValues: { ':association': key.association(association).PK, ':team': 'T#' },
      ConsistentRead: true,
      ...(start && { ExclusiveStartKey: start }),
    })
    found.push(...page.items.flatMap((item) => teamMemberOf(item) ?? []))
    start = page.next
  } while (start)
  return found
}

const toldMost = 10

/** The coordinators who are told what concerns the whole association, at most ten of them. */
export const coordinatorsOf = async (app: App, association: AssociationId): Promise<string[]> =>
  (await teamOf(app, association))
    .filter(({ role, status }) => role === 'coordinator' && status === 'joined')
    .slice(0, toldMost)
    .map(({ member }) => member)
