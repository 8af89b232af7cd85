import type { AssistedPerson } from '../../model/assisted.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { requireRole, teamRoleOf } from '../associations/authority.ts'
import { key } from '../keys.ts'
import { namesOf } from '../names-of.ts'
import type { Item } from '../table.ts'
import { personOf } from './assisted-items.ts'

const memberIn = (item: Item): MemberId => String(item['SK']).slice('S#'.length)

type Asking = { association: AssociationId; by: MemberId; limit: number; after?: MemberId }

/**
 * A page of the people whom an association helps to sign in, by the names that they have now; it may be short while
 * another follows, because who needs no help any more is passed over.
 * @throws Refusal as `teamRoleOf`; `not_allowed` for a plain member of the team
 */
export const listAssisted = async (
  app: App,
  { association, by, limit, after }: Asking,
): Promise<{ items: AssistedPerson[]; next?: MemberId }> => {
  requireRole(await teamRoleOf(app, association, by), 'coordinator', 'volunteer_manager')
  const page = await app.table.query({
    KeyConditionExpression: 'PK = :association AND begins_with(SK, :people)',
    ExpressionAttributeValues: { ':association': key.association(association).PK, ':people': 'S#' },
    ConsistentRead: true,
    Limit: limit,
    ...(after !== undefined && { ExclusiveStartKey: key.assisted(association, after) }),
  })
  const known = page.items.flatMap((item) => {
    const person = personOf(item)
    return person && person.freeAt === undefined ? [{ ...person, memberId: memberIn(item) }] : []
  })
  const names = await namesOf(
    app,
    known.map(({ memberId }) => memberId),
  )
  const last = page.items.at(-1)
  return {
    // Until they have chosen a password there is no profile.
    items: known.map(({ memberId, since, displayName = '' }, place) => ({
      memberId,
      displayName: names[place] || displayName,
      since,
    })),
    ...(page.next && last && { next: memberIn(last) }),
  }
}
