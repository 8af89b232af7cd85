import type { Exchange } from '../../model/exchange.ts'
import type { AssociationId, MemberId } from '../../model/ids.ts'
import type { App } from '../app.ts'
import { key } from '../keys.ts'
import { headOf, type ListingHead } from '../listing-items.ts'
import { teamMemberOf } from './association-items.ts'
import { coordinatorsOf } from './team-of.ts'

/** Whoever of the team began it, as long as they are of it; else its coordinators. */
const ofTeam = async (app: App, association: AssociationId, beganBy: MemberId | undefined): Promise<MemberId[]> => {
  if (beganBy === undefined) return coordinatorsOf(app, association)
  const member = teamMemberOf(await app.table.get(key.teamMember(association, beganBy)))
  return member?.status === 'joined' ? [beganBy] : coordinatorsOf(app, association)
}

/** Who reads what the owner of a listing is told. */
export const readersOfListing = async (
  app: App,
  { owner, associationId, postedBy }: Pick<ListingHead, 'owner' | 'associationId' | 'postedBy'>,
): Promise<MemberId[]> => (associationId === undefined ? [owner] : ofTeam(app, associationId, postedBy))

/** Who reads what one side of an exchange is told: a member themselves, or somebody of the association's team. */
export const readersFor = async (app: App, to: MemberId, exchange: Exchange): Promise<MemberId[]> => {
  const { associationId, acts, listingId } = exchange
  if (associationId === undefined || to !== associationId) return [to]
  const asker = acts?.find(({ did }) => did === 'request')?.member
  if (asker !== undefined) return ofTeam(app, associationId, asker)
  const listing = await app.table.get(key.listing(listingId))
  return ofTeam(app, associationId, listing && headOf(listing).postedBy)
}
