import { Refusal } from '../../errors.ts'
import type { ListingId, MemberId } from '../../model/ids.ts'
import { proveTeam } from '../associations/act-in-name.ts'
import type { App } from '../app.ts'
import type { View } from '../decide.ts'
import { key } from '../keys.ts'
import { headOf, type ListingHead } from '../listing-items.ts'
import { actingStandingOf } from '../read-account.ts'
import { albumOf, type AlbumState } from './album-items.ts'

/** A listing's album, as its owner acts on it. @throws Refusal `not_found`, `not_allowed` for anybody but the owner */
export const ownAlbum = async (
  app: App,
  listing: ListingId,
  member: MemberId,
  read: View['read'],
): Promise<{ head: ListingHead; album: AlbumState }> => {
  const [item, album, standing] = await app.table.batchGet(
    [key.listing(listing), key.album(listing), key.standing(member)],
    read,
  )
  actingStandingOf(standing)
  const head = headOf(item)
  if (head.owner !== member) {
    if (head.associationId === undefined) throw new Refusal('not_allowed')
    await proveTeam(app, { association: head.associationId, member, stranger: 'not_allowed' })
  }
  return { head, album: albumOf(album) }
}
