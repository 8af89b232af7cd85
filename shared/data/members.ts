import * as z from 'zod'
import type { Account, Standing } from '../model/account.ts'
import type { MemberId } from '../model/ids.ts'
import { Profile } from '../model/member.ts'
import type { App } from './app.ts'
import { key, partsOf } from './keys.ts'
import { NoAccount } from './no-account.ts'
import { actingStandingOf, openAccountOf } from './read-account.ts'
import type { Item, ReadOptions } from './table.ts'

const Stored = z.object({
  ...Profile.omit({ member: true, place: true }).shape,
  latitude: z.number().exactOptional(),
  longitude: z.number().exactOptional(),
})

/** The profile in an item. @throws NoAccount where there is none yet */
export const profileOf = (item: Item | undefined): Profile => {
  if (!item) throw new NoAccount()
  const { latitude, longitude, ...rest } = Stored.parse(item)
  const member = partsOf({ PK: String(item['PK']), SK: String(item['SK']) }).id
  const place = latitude !== undefined && longitude !== undefined ? { place: { latitude, longitude } } : {}
  return { member, ...rest, ...place }
}

/** A member as they see themselves, in one call. @throws Refusal `account_closed` */
export const memberOf = async (
  app: App,
  id: MemberId,
  read: ReadOptions = {},
): Promise<{ profile: Profile; account: Account }> => {
  const [profile, account] = await app.table.batchGet([key.profile(id), key.account(id)], read)
  return { profile: profileOf(profile), account: openAccountOf(account) }
}

/** What holds for a member who acts. @throws Refusal `account_closed` */
export const readStanding = async (app: App, id: MemberId): Promise<Standing> =>
  actingStandingOf(await app.table.get(key.standing(id)))
