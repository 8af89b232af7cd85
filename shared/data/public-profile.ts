import { goodVibesOf } from '../domain/good-vibes.ts'
import { Refusal } from '../errors.ts'
import type { MemberId } from '../model/ids.ts'
import type { PublicProfile } from '../model/member.ts'
import type { App } from './app.ts'
import { thanksFor } from './exchanges/thanks.ts'
import { key } from './keys.ts'
import { profileOf } from './members.ts'
import { accountOf, actingStandingOf, isBlocked } from './read-account.ts'

/** A member as another one sees them. @throws Refusal `not_found` for nobody, for who has left, and behind a block */
export const publicProfile = async (app: App, id: MemberId, reader: MemberId): Promise<PublicProfile> => {
  const [profileItem, accountItem, standingItem] = await app.table.batchGet([
    key.profile(id),
    key.account(id),
    key.standing(reader),
  ])
  const standing = actingStandingOf(standingItem)
  if (!profileItem || !accountItem || isBlocked(standing, id)) throw new Refusal('not_found')
  const account = accountOf(accountItem)
  if (account.closedAt ?? account.leavingAt) throw new Refusal('not_found')
  const { displayName, languages, joinedAt } = profileOf(profileItem)
  return {
    id,
    displayName,
    languages,
    goodVibes: goodVibesOf(account.helped, app.country.economy),
    helped: account.helped,
    joinedAt,
    thanks: await thanksFor(app, id),
  }
}
