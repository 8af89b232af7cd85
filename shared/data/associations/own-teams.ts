import type { AssociationHead } from '../../model/association.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { TeamMember } from '../../model/team.ts'
import type { App } from '../app.ts'
import { key, partsOf } from '../keys.ts'
import type { Item } from '../table.ts'
import { associationOf, teamMemberOf } from './association-items.ts'

/** A batch reads 100 items, two for each team; nobody serves in more, and who is invited to more sees the newest. */
const teamsMost = 50

/** A team that somebody serves in, or is invited to. */
export type OwnTeam = { association: AssociationHead; member: TeamMember }

const associationIdOf = (item: Item): AssociationId => partsOf({ PK: String(item['PK']), SK: String(item['SK']) }).id

const indexed = async (app: App, member: MemberId): Promise<AssociationId[]> => {
  const { items } = await app.table.query({
    IndexName: 'serves',
    KeyConditionExpression: '#server = :member',
    ExpressionAttributeNames: { '#server': 'server' },
    ExpressionAttributeValues: { ':member': member },
    ScanIndexForward: false,
    Limit: teamsMost,
  })
  return items.map(associationIdOf)
}

/**
 * Every team that a member is in or invited to, the newest first: the index finds them, and each is then read as it is now.
 * @param also a team that the index may not show yet
 */
export const teamsOf = async (app: App, member: MemberId, also: readonly AssociationId[] = []): Promise<OwnTeam[]> => {
  const ids = [...new Set([...also, ...(await indexed(app, member))])].slice(0, teamsMost)
  if (ids.length === 0) return []
  const items = await app.table.batchGet(
    ids.flatMap((id) => [key.association(id), key.teamMember(id, member)]),
    { consistent: true },
  )
  return ids.flatMap((_, place) => {
    const found = teamMemberOf(items[2 * place + 1])
    return found ? [{ association: associationOf(items[2 * place]), member: found }] : []
  })
}

/** How many of a member's own applications nobody has decided on yet. */
export const openApplicationsOf = async (app: App, member: MemberId): Promise<number> =>
  (await teamsOf(app, member)).filter(
    ({ association }) => association.status === 'pending' && association.appliedBy === member,
  ).length
